import { parseExpression } from '../../expressions/parse';
import type { ComparisonOperator, Expression, SetOperator } from '../../expressions/syntax';
import { tokensOf } from '../expression-tokens';

/** What a question's answer is compared with. */
export type Operand =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'values'; readonly values: readonly (string | number | boolean)[] }
  /** Another question's answer, by the name between the braces. */
  | { readonly kind: 'question'; readonly name: string };

export type TestOperator = ComparisonOperator | SetOperator;

/** A condition as it can be drawn: groups of tests, and what is left as text. */
export type ConditionTree =
  | {
      readonly kind: 'group';
      /** `all`: every one of them. `any`: at least one. */
      readonly mode: 'all' | 'any';
      readonly items: readonly ConditionTree[];
    }
  | {
      readonly kind: 'test';
      /** As it stands between the braces: a question, a cell of a matrix, a calculated value. */
      readonly subject: string;
      readonly operator: TestOperator;
      readonly operand: Operand;
    }
  | { readonly kind: 'answered'; readonly subject: string; readonly wanted: 'empty' | 'notempty' }
  /** What cannot be drawn, as it was written. */
  | { readonly kind: 'text'; readonly source: string };

/** Deeper groups are drawn as text: nobody reads them as boxes in boxes either. */
const MAX_DEPTH = 8;

/**
 * Reads an expression as something that can be drawn. Whatever cannot be stays as text, to the letter, also inside groups;
 * nothing is lost and nothing is executed.
 *
 * @example treeFrom("{age} >= 18 and {city} anyof ['paju', 'busan']")
 */
export function treeFrom(source: string, depth = 0): ConditionTree {
  const text = source.trim();
  const parsed = parseExpression(text);
  if (!parsed.ok || depth > MAX_DEPTH) return { kind: 'text', source: text };
  // "or" binds less than "and".
  for (const [word, mode] of [
    ['or', 'any'],
    ['and', 'all'],
  ] as const) {
    const parts = splitAt(text, word);
    if (parts.length > 1)
      return { kind: 'group', mode, items: parts.map((part) => treeFrom(part, depth + 1)) };
  }
  const inner = withoutBrackets(text);
  if (inner !== undefined) {
    const tree = treeFrom(inner, depth + 1);
    return tree.kind === 'text' ? { kind: 'text', source: text } : tree;
  }
  return testFrom(parsed.expression) ?? { kind: 'text', source: text };
}

const SPELLINGS = { or: /^(?:or|\|\|)$/iu, and: /^(?:and|&&)$/iu } as const;

/** The parts of an expression between the words that stand in no brackets. */
function splitAt(source: string, word: 'or' | 'and'): readonly string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const token of tokensOf(source)) {
    if (token.kind !== 'symbol' && token.kind !== 'word') continue;
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === ')' || token.text === ']') depth -= 1;
    if (depth > 0 || !SPELLINGS[word].test(token.text)) continue;
    parts.push(source.slice(from, token.at));
    from = token.at + token.text.length;
  }
  return [...parts, source.slice(from)];
}

/** What stands in brackets that are around everything; undefined where there are none. */
function withoutBrackets(source: string): string | undefined {
  const tokens = tokensOf(source);
  if (tokens[0]?.text !== '(' || tokens[0].kind !== 'symbol') return undefined;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'symbol') continue;
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (depth === 0)
      return index === tokens.length - 1 ? source.slice(tokens[0].at + 1, token.at) : undefined;
  }
  return undefined;
}

const TESTS: ReadonlySet<string> = new Set<TestOperator>([
  ...(['equal', 'notequal', 'greater', 'less', 'greaterorequal', 'lessorequal'] as const),
  ...(['contains', 'notcontains', 'anyof', 'allof', 'noneof'] as const),
]);

const isTest = (operator: string): operator is TestOperator => TESTS.has(operator);

/** One question, one operator, one value: anything else is not drawn. */
function testFrom(expression: Expression): ConditionTree | undefined {
  if (expression.kind === 'emptiness') {
    const subject = nameOf(expression.operand);
    return subject === undefined ? undefined : { kind: 'answered', subject, wanted: expression.wanted };
  }
  if (expression.kind !== 'chain' || expression.rest.length !== 1) return undefined;
  const [link] = expression.rest;
  const subject = nameOf(expression.first);
  if (link === undefined || subject === undefined || !isTest(link.operator)) return undefined;
  const operand = operandFrom(link.operand);
  return operand === undefined ? undefined : { kind: 'test', subject, operator: link.operator, operand };
}

const nameOf = (expression: Expression): string | undefined =>
  expression.kind === 'variable' ? `${expression.verbatim ? '#' : ''}${writtenPath(expression)}` : undefined;

/** The path's own name leaves its indexes out. */
function writtenPath({ path }: Extract<Expression, { kind: 'variable' }>): string {
  return path.segments
    .map(({ name, index }) => (index === undefined ? name : `${name}[${String(index)}]`))
    .join('.');
}

function operandFrom(expression: Expression): Operand | undefined {
  const name = nameOf(expression);
  if (name !== undefined) return { kind: 'question', name };
  if (expression.kind === 'constant') {
    const { value } = expression;
    return isPlain(value) ? { kind: 'value', value } : undefined;
  }
  if (expression.kind !== 'list') return undefined;
  const values = expression.items.map((item) => (item.kind === 'constant' ? item.value : undefined));
  return values.every(isPlain) ? { kind: 'values', values } : undefined;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value));

const WRITTEN: Readonly<Record<TestOperator, string>> = {
  equal: '=',
  notequal: '<>',
  greater: '>',
  less: '<',
  greaterorequal: '>=',
  lessorequal: '<=',
  contains: 'contains',
  notcontains: 'notcontains',
  anyof: 'anyof',
  allof: 'allof',
  noneof: 'noneof',
};

/**
 * The expression of a drawn condition. Groups in groups stand in brackets, so that nobody has to know what binds more. A group
 * without tests is no condition: ''.
 */
export function expressionFrom(tree: ConditionTree): string {
  switch (tree.kind) {
    case 'text':
      return tree.source;
    case 'answered':
      return `{${tree.subject}} ${tree.wanted}`;
    case 'test':
      return `{${tree.subject}} ${WRITTEN[tree.operator]} ${operandText(tree.operand)}`;
    case 'group': {
      const parts = tree.items.map((item) => inGroup(item)).filter((part) => part !== '');
      return parts.join(tree.mode === 'all' ? ' and ' : ' or ');
    }
  }
}

/** Text is of any shape: it may hold an "or" of its own. */
function inGroup(item: ConditionTree): string {
  const written = expressionFrom(item);
  const isGroup = item.kind === 'group' && item.items.length > 1;
  const isLoose =
    item.kind === 'text' && (splitAt(written, 'or').length > 1 || splitAt(written, 'and').length > 1);
  return (isGroup || isLoose) && written !== '' ? `(${written})` : written;
}

function operandText(operand: Operand): string {
  if (operand.kind === 'question') return `{${operand.name}}`;
  if (operand.kind === 'value') return constantText(operand.value);
  return `[${operand.values.map(constantText).join(', ')}]`;
}

/** Numbers as they are where the language can write them so; everything else in quotation marks. */
function constantText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(String(value))) return String(value);
  return `'${String(value).replace(/['"]/gu, '\\$&')}'`;
}
