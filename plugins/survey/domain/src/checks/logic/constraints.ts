import { folded } from './answer-lists';
import type { Leaf, Test } from './trees';

/** What a test demands of one answer. */
interface Demand {
  /** The answer is one of these. */
  readonly among?: readonly string[];
  /** The answer is none of these. */
  readonly without?: readonly string[];
  readonly above?: Bound;
  readonly below?: Bound;
  /** Something is chosen, or nothing is. */
  readonly isAnswered?: boolean;
  /** Of an answer with several values: these are in it, or are not. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
}

interface Bound {
  readonly value: number | string;
  readonly isStrict: boolean;
}

const valuesIn = ({ operand }: Test): readonly string[] => {
  if (operand.kind === 'question') return [];
  return (operand.kind === 'values' ? operand.values : [operand.value]).map(folded);
};

/** What can be compared by size: numbers, and dates as they are written. */
function boundOf({ operand }: Test): number | string | undefined {
  if (operand.kind !== 'value' || typeof operand.value === 'boolean') return undefined;
  if (typeof operand.value === 'number') return operand.value;
  if (/^\d{4}-\d{2}(?:-\d{2})?$/u.test(operand.value)) return operand.value;
  const number = operand.value.trim() === '' ? Number.NaN : Number(operand.value);
  return Number.isFinite(number) ? number : undefined;
}

/** @param isSeveral the answer is a list */
function demandOf(leaf: Leaf, isSeveral: boolean): Demand {
  if (leaf.kind === 'text') return {};
  if (leaf.kind === 'answered') return { isAnswered: leaf.wanted === 'notempty' };
  // Another answer can be anything.
  if (leaf.operand.kind === 'question') return {};
  const values = valuesIn(leaf);
  const bound = boundOf(leaf);
  switch (leaf.operator) {
    case 'equal':
      return isSeveral || values.includes('') ? {} : { among: values, isAnswered: true };
    case 'notequal':
      return isSeveral ? {} : { without: values };
    case 'anyof':
      return isSeveral ? { isAnswered: true } : { among: values, isAnswered: true };
    case 'noneof':
      return isSeveral ? { lacks: values } : { without: values };
    case 'contains':
    case 'allof':
      return isSeveral ? { has: values, isAnswered: true } : {};
    case 'notcontains':
      return isSeveral ? { lacks: values } : {};
    case 'greater':
    case 'greaterorequal':
      return bound === undefined
        ? {}
        : { above: { value: bound, isStrict: leaf.operator === 'greater' }, isAnswered: true };
    case 'less':
    case 'lessorequal':
      return bound === undefined
        ? {}
        : { below: { value: bound, isStrict: leaf.operator === 'less' }, isAnswered: true };
  }
}

/** Whether two tests of the same answer can never hold together. In doubt they can. */
export function exclude(a: Leaf, b: Leaf, isSeveral: boolean): boolean {
  const [first, second] = [demandOf(a, isSeveral), demandOf(b, isSeveral)];
  return clashes(first, second) || clashes(second, first);
}

function clashes(a: Demand, b: Demand): boolean {
  if (a.isAnswered === true && b.isAnswered === false) return true;
  if (a.has?.some((value) => b.lacks?.includes(value)) === true) return true;
  if (a.among !== undefined && !a.among.some((value) => isTaken(value, b))) return true;
  return a.above !== undefined && b.below !== undefined && isNothingBetween(a.above, b.below);
}

/** Whether a value fits another demand. */
function isTaken(value: string, { among, without, above, below }: Demand): boolean {
  if (among !== undefined && !among.includes(value)) return false;
  if (without?.includes(value) === true) return false;
  return isAbove(value, above) && isAbove(value, below, -1);
}

function isAbove(written: string, bound: Bound | undefined, direction: 1 | -1 = 1): boolean {
  if (bound === undefined) return true;
  const value = typeof bound.value === 'number' ? Number(written) : written;
  // Not comparable: nothing can be said.
  if (typeof value === 'number' && !Number.isFinite(value)) return true;
  const order = compare(value, bound.value) * direction;
  return bound.isStrict ? order > 0 : order >= 0;
}

const compare = (a: number | string, b: number | string): number => {
  if (a === b) return 0;
  return a > b ? 1 : -1;
};

function isNothingBetween(above: Bound, below: Bound): boolean {
  if (typeof above.value !== typeof below.value) return false;
  const order = compare(above.value, below.value);
  return order > 0 || (order === 0 && (above.isStrict || below.isStrict));
}

/** Whether one test can hold for none of the values that there are to choose, or for no number between two bounds. */
export function excludesAll(leaf: Leaf, given: { readonly min?: number; readonly max?: number }): boolean {
  const { above, below } = demandOf(leaf, false);
  const within: Demand = {
    ...(given.min === undefined ? {} : { above: { value: given.min, isStrict: false } }),
    ...(given.max === undefined ? {} : { below: { value: given.max, isStrict: false } }),
  };
  return (
    (above !== undefined && within.below !== undefined && isNothingBetween(above, within.below)) ||
    (below !== undefined && within.above !== undefined && isNothingBetween(within.above, below))
  );
}
