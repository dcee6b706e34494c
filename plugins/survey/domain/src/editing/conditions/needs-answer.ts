import type { ConditionTree } from './condition-tree';

type Drawn = Exclude<ConditionTree, { kind: 'group' | 'text' }>;

/** Whether a test does not hold while there is no answer. */
export function needsAnswer(leaf: Drawn): boolean {
  if (leaf.kind === 'answered') return leaf.wanted === 'notempty';
  const { operator, operand } = leaf;
  if (operand.kind === 'question' || operator === 'notequal' || operator.startsWith('no')) return false;
  return operand.kind !== 'value' || operand.value !== '';
}

/** Whether a condition cannot hold as long as nothing of these is answered, as far as that can be seen. */
export function waitsFor(tree: ConditionTree, isOfThese: (subject: string) => boolean): boolean {
  if (tree.kind === 'text') return false;
  if (tree.kind !== 'group') return isOfThese(tree.subject) && needsAnswer(tree);
  const waits = (item: ConditionTree): boolean => waitsFor(item, isOfThese);
  return tree.mode === 'all' ? tree.items.some(waits) : tree.items.length > 0 && tree.items.every(waits);
}
