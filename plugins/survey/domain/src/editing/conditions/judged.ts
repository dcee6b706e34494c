import { holds, type Scope } from '../../expressions/evaluate';
import { parseExpression } from '../../expressions/parse';
import { expressionFrom, treeFrom, type ConditionTree } from './condition-tree';

/** A condition with what came of each of its parts. */
export interface Judged {
  readonly tree: ConditionTree;
  /** Undefined where it cannot be read. */
  readonly holds: boolean | undefined;
  /** Of a group, its tests and groups in their order. */
  readonly items: readonly Judged[];
}

/** Works out a condition and each of its parts. */
export const judge = (source: string, scope: Scope): Judged => judgeTree(treeFrom(source), scope);

function judgeTree(tree: ConditionTree, scope: Scope): Judged {
  const parsed = parseExpression(expressionFrom(tree));
  const items = tree.kind === 'group' ? tree.items.map((item) => judgeTree(item, scope)) : [];
  return { tree, holds: parsed.ok ? holds(parsed.expression, scope) : undefined, items };
}
