import type {
  ConditionTree,
  OperandOffer,
  Operand,
  OperatorOffer,
} from '../../../../domain/src/editing/conditions';

export type Group = Extract<ConditionTree, { kind: 'group' }>;
export type Test = Extract<ConditionTree, { kind: 'test' | 'answered' }>;
export type Operator = OperatorOffer['operator'];

/** A condition is always drawn as a group, so that a second test has a place. */
export const asGroup = (tree: ConditionTree): Group =>
  tree.kind === 'group' ? tree : { kind: 'group', mode: 'all', items: isNothing(tree) ? [] : [tree] };

const isNothing = (tree: ConditionTree): boolean => tree.kind === 'text' && tree.source.trim() === '';

/** The tree without groups that hold nothing; a group of one is that one. Undefined where nothing is left. */
export function tidied(tree: ConditionTree): ConditionTree | undefined {
  if (isNothing(tree)) return undefined;
  if (tree.kind !== 'group') return tree;
  const items = tree.items.flatMap((item) => tidied(item) ?? []);
  const [only] = items;
  if (only === undefined) return undefined;
  return items.length === 1 ? only : { ...tree, items };
}

/** What a new test most likely asks about: the question right before, if possible one whose answers are on a list. */
export function likeliest(offers: readonly OperandOffer[]): OperandOffer | undefined {
  const usable = offers.filter(({ operators }) => operators.length > 0);
  const before = usable.filter(({ position }) => position === 'before');
  return before.findLast(({ values }) => values.length > 0) ?? before.at(-1) ?? usable[0];
}

export const operatorOf = (test: Test): Operator => (test.kind === 'answered' ? test.wanted : test.operator);

/** A test of this, with the first thing that can be said of it. */
export function newTest(offer: OperandOffer): Test | undefined {
  const [first] = offer.operators;
  return first === undefined ? undefined : testOf(offer, first.operator);
}

/** A test with another operator; what was compared with stays as far as it fits. */
export function testOf(offer: OperandOffer, operator: Operator, before?: Test): Test {
  const { subject } = offer;
  if (operator === 'empty' || operator === 'notempty') return { kind: 'answered', subject, wanted: operator };
  const input = offer.operators.find((each) => each.operator === operator)?.input ?? 'text';
  const old = before?.kind === 'test' && before.subject === subject ? before.operand : undefined;
  return { kind: 'test', subject, operator, operand: operandFor(input, offer, old) };
}

type Scalar = string | number | boolean;

const scalarsOf = (operand: Operand | undefined): readonly Scalar[] => {
  if (operand === undefined || operand.kind === 'question') return [];
  return operand.kind === 'value' ? [operand.value] : operand.values;
};

function operandFor(input: OperatorOffer['input'], offer: OperandOffer, old: Operand | undefined): Operand {
  const known = scalarsOf(old);
  if (input === 'choices') return { kind: 'values', values: known };
  if (old?.kind === 'question') return old;
  return { kind: 'value', value: known[0] ?? offer.values[0]?.name ?? '' };
}

/** Values in a test, whichever way they are written. */
export const valuesIn = (test: Test): readonly Scalar[] =>
  test.kind === 'answered' ? [] : scalarsOf(test.operand);
