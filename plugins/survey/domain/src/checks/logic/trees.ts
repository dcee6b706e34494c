import { expressionFrom, type ConditionTree } from '../../editing/conditions/condition-tree';
import type { Fix, FixLabel } from '../finding';
import type { Path, Patch } from '../../editing/patches';

export type Leaf = Exclude<ConditionTree, { kind: 'group' }>;
export type Test = Extract<ConditionTree, { kind: 'test' }>;

/** The tests of a condition, in their order. */
export const leavesOf = (tree: ConditionTree): readonly Leaf[] =>
  tree.kind === 'group' ? tree.items.flatMap(leavesOf) : [tree];

/** The condition with every test passed through; undefined takes it away, and a group without tests goes with it. */
export function mapLeaves(
  tree: ConditionTree,
  change: (leaf: Leaf) => ConditionTree | undefined,
): ConditionTree | undefined {
  if (tree.kind !== 'group') return change(tree);
  const items = tree.items.map((item) => mapLeaves(item, change)).filter((item) => item !== undefined);
  const [first] = items;
  if (first === undefined) return undefined;
  return items.length === 1 ? first : { ...tree, items };
}

/** Properties that may go: without them everything is as if there were no condition. */
const REMOVABLE: ReadonlySet<string | number> = new Set([
  ...(['visibleIf', 'enableIf', 'requiredIf', 'setValueIf', 'resetValueIf'] as const),
]);

/** The fix that writes another condition; undefined where there would be none that anybody could do without. */
export function rewritten(label: FixLabel, path: Path, tree: ConditionTree | undefined): Fix | undefined {
  if (tree !== undefined) {
    const patch: Patch = { op: 'replace', path, value: expressionFrom(tree) };
    return { label, patches: [patch] };
  }
  return REMOVABLE.has(path.at(-1) ?? '') ? { label, patches: [{ op: 'remove', path }] } : undefined;
}

/** With the property only where there is a fix: absent and undefined are not the same. */
export const withFix = (fix: Fix | undefined): { readonly fix?: Fix } => (fix === undefined ? {} : { fix });
