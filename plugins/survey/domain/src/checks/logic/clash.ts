import type { ConditionTree } from '../../editing/conditions/condition-tree';
import { needsAnswer } from '../../editing/conditions/needs-answer';
import type { Path } from '../../editing/patches';
import type { CheckContext } from '../context';
import { askedIn, type Asked } from './answer-lists';
import { exclude, excludesAll } from './constraints';
import type { Leaf } from './trees';

/** Why a condition never holds. */
export interface Clash {
  readonly cause: 'clash' | 'hidden';
  /** Two that exclude each other, or one that never holds. */
  readonly tests: readonly Leaf[];
}

export interface ClashContext {
  readonly check: CheckContext;
  /** Where the condition is written. */
  readonly at: Path;
  /** Questions that nobody can answer, by name in lower case. */
  readonly unanswerable: ReadonlySet<string>;
}

/** Groups in groups are worked off together; more tests than these nobody writes, and they would take long. */
const MAX_TESTS = 60;

/** Why a condition can never hold, as far as that can be seen. */
export function clashIn(tree: ConditionTree, context: ClashContext): Clash | undefined {
  if (tree.kind !== 'group') return clashOfLeaf(tree, context);
  if (tree.mode === 'all') return clashOfAll(tree.items, [], context);
  const found = tree.items.map((item) => clashIn(item, context));
  return found.length > 0 && found.every((clash) => clash !== undefined) ? found[0] : undefined;
}

/** @param given tests that have to hold as well */
function clashOfAll(
  items: readonly ConditionTree[],
  given: readonly Leaf[],
  context: ClashContext,
): Clash | undefined {
  const leaves = [...given];
  const alternatives: (readonly ConditionTree[])[] = [];
  const collect = (tree: ConditionTree): void => {
    if (tree.kind !== 'group') leaves.push(tree);
    else if (tree.mode === 'all') tree.items.forEach(collect);
    else alternatives.push(tree.items);
  };
  items.forEach(collect);
  if (leaves.length > MAX_TESTS) return undefined;
  const own = leaves.map((leaf) => clashOfLeaf(leaf, context)).find((clash) => clash !== undefined);
  return own ?? clashOfPairs(leaves, context) ?? clashOfAlternatives(alternatives, leaves, context);
}

function clashOfAlternatives(
  alternatives: readonly (readonly ConditionTree[])[],
  leaves: readonly Leaf[],
  context: ClashContext,
): Clash | undefined {
  for (const branches of alternatives) {
    const found = branches.map((branch) => clashOfAll([branch], leaves, context));
    if (found.length > 0 && found.every((clash) => clash !== undefined)) return found[0];
  }
  return undefined;
}

function clashOfPairs(leaves: readonly Leaf[], context: ClashContext): Clash | undefined {
  for (const [index, first] of leaves.entries()) {
    if (first.kind === 'text') continue;
    const asked = askedIn(context.check, first.subject, context.at);
    if (asked === undefined) continue;
    const second = leaves
      .slice(index + 1)
      .find(
        (each) =>
          each.kind !== 'text' &&
          each.subject.toLowerCase() === first.subject.toLowerCase() &&
          exclude(first, each, isSeveral(asked)),
      );
    if (second !== undefined) return { cause: 'clash', tests: [first, second] };
  }
  return undefined;
}

/** Whether the answer may be a list. */
const isSeveral = ({ kind }: Asked): boolean => kind === 'several' || kind === 'compound';

function clashOfLeaf(leaf: Leaf, { check, at, unanswerable }: ClashContext): Clash | undefined {
  if (leaf.kind === 'text') return undefined;
  const asked = askedIn(check, leaf.subject, at);
  if (asked === undefined) return undefined;
  if (needsAnswer(leaf) && unanswerable.has(asked.question.name.toLowerCase()))
    return { cause: 'hidden', tests: [leaf] };
  return excludesAll(leaf, limitsOf(asked)) ? { cause: 'clash', tests: [leaf] } : undefined;
}

function limitsOf({ kind, values, written }: Asked): { readonly min?: number; readonly max?: number } {
  if (kind === 'number') {
    const { min, max } = written;
    return { ...(typeof min === 'number' ? { min } : {}), ...(typeof max === 'number' ? { max } : {}) };
  }
  const numbers = kind === 'scale' ? values?.filter((value) => typeof value === 'number') : undefined;
  if (numbers === undefined || numbers.length === 0 || numbers.length !== values?.length) return {};
  return { min: Math.min(...numbers), max: Math.max(...numbers) };
}
