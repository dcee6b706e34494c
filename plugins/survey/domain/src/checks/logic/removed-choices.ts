import type { Operand } from '../../editing/conditions/condition-tree';
import { ownerOf } from '../../editing/conditions/naming';
import type { CheckContext, WrittenCondition } from '../context';
import type { Found } from '../finding';
import { askedIn, folded, type Asked } from './answer-lists';
import { leavesOf, mapLeaves, rewritten, withFix, type Leaf } from './trees';

type Removed = Found<'removedChoice'>;

/** Tests for a choice that is not on the list any more. */
export function removedChoices(context: CheckContext): readonly Removed[] {
  return context.conditions.flatMap((condition) =>
    leavesOf(condition.tree).flatMap((leaf) => removedIn(context, condition, leaf)),
  );
}

function removedIn(context: CheckContext, { path, tree }: WrittenCondition, leaf: Leaf): readonly Removed[] {
  if (leaf.kind !== 'test' || leaf.operand.kind === 'question') return [];
  const asked = askedIn(context, leaf.subject, path);
  if (asked?.values === undefined || !isChoosing(leaf.operator, asked)) return [];
  const known = new Set(asked.values.map(folded));
  const values = leaf.operand.kind === 'values' ? leaf.operand.values : [leaf.operand.value];
  const written = JSON.stringify(leaf);
  return values
    .filter((value) => value !== '' && !known.has(folded(value)))
    .map((value): Removed => ({
      rule: 'removedChoice',
      severity: 'error',
      path,
      details: { value: String(value), question: ownerOf(asked.question) },
      ...withFix(
        rewritten(
          'removeTest',
          path,
          mapLeaves(tree, (each) => (JSON.stringify(each) === written ? without(leaf, value) : each)),
        ),
      ),
    }));
}

/** Whether an operator names choices. Texts also contain other texts, and numbers are compared by size. */
function isChoosing(operator: string, { kind }: Asked): boolean {
  if (kind === 'several') return !['equal', 'notequal', 'greater', 'less'].includes(operator);
  return ['equal', 'notequal', 'anyof', 'noneof'].includes(operator);
}

function without(leaf: Extract<Leaf, { kind: 'test' }>, value: string | number | boolean): Leaf | undefined {
  if (leaf.operand.kind !== 'values') return undefined;
  const values = leaf.operand.values.filter((each) => each !== value);
  const operand: Operand = { kind: 'values', values };
  return values.length === 0 ? undefined : { ...leaf, operand };
}
