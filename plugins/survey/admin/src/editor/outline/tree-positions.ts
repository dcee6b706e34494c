/** Where a line of a tree stands among those beside it, for people who hear the tree: `3 of 10`. */
export interface TreePosition {
  /** From 1. */
  readonly position: number;
  readonly size: number;
}

/**
 * Positions of the lines of a tree. Only some lines are drawn, so that a browser cannot count them.
 *
 * @param depths of the lines in the order in which they are shown, 0 for the topmost
 */
export function treePositions(depths: readonly number[]): readonly TreePosition[] {
  const groups: number[][] = [];
  /** The group that is open at each depth. */
  const open: (number[] | undefined)[] = [];
  const groupOf = depths.map((depth, index) => {
    open.length = Math.min(open.length, depth + 1);
    const group = open[depth] ?? [];
    if (group.length === 0) groups.push(group);
    open[depth] = group;
    group.push(index);
    return group;
  });
  return groupOf.map((group, index) => ({ position: group.indexOf(index) + 1, size: group.length }));
}
