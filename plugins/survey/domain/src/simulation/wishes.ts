import type { ChainLink, Expression, Value } from '../expressions/syntax';
import { oneOf, type Random } from '../random/seeded';

export type Scalar = string | number | boolean;

/** What somebody would answer who wants a condition to hold. */
export interface Wish {
  readonly prefer: readonly Scalar[];
  /** All that is preferred, not only one of it. */
  readonly isEvery: boolean;
  readonly avoid: readonly Scalar[];
  /** Not to be answered at all. */
  readonly isBlank: boolean;
}

/** By the name between the braces, in lower case; that of something in a row or panel begins with a point. */
export type Wishes = Map<string, Wish>;

/** What is known where a condition is read. */
export interface Around {
  readonly random: Random;
  /** The question that `{self}` stands for. */
  readonly self?: string;
  /** What has been answered already, for conditions that compare two answers. */
  readonly answerTo?: (name: string) => Scalar | undefined;
}

const NONE: Wish = { prefer: [], isEvery: false, avoid: [], isBlank: false };

/**
 * Adds what has to be answered for a condition to hold, as far as it is made of simple tests; of alternatives one is taken.
 *
 * @param isWanted false for a condition that is not to hold
 */
export function wishFor(expression: Expression, isWanted: boolean, wishes: Wishes, around: Around): void {
  switch (expression.kind) {
    case 'not':
      wishFor(expression.operand, !isWanted, wishes, around);
      return;
    case 'emptiness':
      add(
        wishes,
        expression.operand,
        { ...NONE, isBlank: (expression.wanted === 'empty') === isWanted },
        around,
      );
      return;
    case 'variable':
      add(wishes, expression, { ...NONE, prefer: [isWanted] }, around);
      return;
    case 'chain':
      chain(expression, isWanted, wishes, around);
      return;
    case 'constant':
    case 'list':
    case 'call':
  }
}

function chain(
  { first, rest }: Extract<Expression, { readonly kind: 'chain' }>,
  isWanted: boolean,
  wishes: Wishes,
  around: Around,
): void {
  const [link] = rest;
  if (link === undefined) return;
  const isAnd = link.operator === 'and';
  if (!isAnd && link.operator !== 'or') {
    comparison(first, link, isWanted, wishes, around);
    return;
  }
  const parts = [first, ...rest.map(({ operand }) => operand)];
  const needed = isAnd === isWanted ? parts : [oneOf(parts, around.random)];
  for (const part of needed) if (part !== undefined) wishFor(part, isWanted, wishes, around);
}

type Operator = ChainLink['operator'];

const OPPOSITE: Partial<Record<Operator, Operator>> = {
  equal: 'notequal',
  notequal: 'equal',
  greater: 'lessorequal',
  lessorequal: 'greater',
  less: 'greaterorequal',
  greaterorequal: 'less',
  contains: 'notcontains',
  notcontains: 'contains',
  anyof: 'noneof',
  noneof: 'anyof',
};
const TURNED: Partial<Record<Operator, Operator>> = {
  greater: 'less',
  less: 'greater',
  greaterorequal: 'lessorequal',
  lessorequal: 'greaterorequal',
};

function comparison(
  first: Expression,
  { operator, operand }: ChainLink,
  isWanted: boolean,
  wishes: Wishes,
  around: Around,
): void {
  const wanted = isWanted ? operator : (OPPOSITE[operator] ?? operator);
  const [right, left] = [scalarsIn(operand, around), scalarsIn(first, around)];
  if (right.length > 0) add(wishes, first, wishOf(wanted, right), around);
  if (left.length > 0) add(wishes, operand, wishOf(TURNED[wanted] ?? wanted, left), around);
}

function wishOf(operator: Operator, values: readonly Scalar[]): Wish {
  switch (operator) {
    case 'notequal':
    case 'notcontains':
    case 'noneof':
      return { ...NONE, avoid: values };
    case 'greater':
      return { ...NONE, prefer: values.map((value) => (typeof value === 'number' ? value + 1 : value)) };
    case 'less':
      return { ...NONE, prefer: values.map((value) => (typeof value === 'number' ? value - 1 : value)) };
    case 'equal':
    case 'contains':
    case 'allof':
      return { ...NONE, prefer: values, isEvery: true };
    default:
      return { ...NONE, prefer: values };
  }
}

const isScalar = (value: Value): value is Scalar =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function scalarsIn(expression: Expression, around: Around): readonly Scalar[] {
  switch (expression.kind) {
    case 'list':
      return expression.items.flatMap((item) => scalarsIn(item, around));
    case 'constant':
      return isScalar(expression.value) ? [expression.value] : [];
    case 'variable': {
      const answer = around.answerTo?.(expression.path.name.toLowerCase());
      return answer === undefined ? [] : [answer];
    }
    default:
      return [];
  }
}

function add(wishes: Wishes, subject: Expression, wish: Wish, { self = 'self' }: Around): void {
  if (subject.kind !== 'variable') return;
  const names = subject.path.segments.map(({ name }) => name.toLowerCase());
  const whole = names.join('.');
  const keys =
    names.length > 1 ? [whole, `.${names.at(-1) ?? ''}`] : [whole === 'self' ? self.toLowerCase() : whole];
  for (const key of keys) {
    const before = wishes.get(key) ?? NONE;
    wishes.set(key, {
      prefer: [...before.prefer, ...wish.prefer],
      isEvery: before.isEvery || wish.isEvery,
      avoid: [...before.avoid, ...wish.avoid],
      isBlank: before.isBlank || wish.isBlank,
    });
  }
}
