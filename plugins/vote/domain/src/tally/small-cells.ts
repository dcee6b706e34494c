/**
 * Hides counts from which somebody could be recognised: those below `threshold`, and where only one would be
 * hidden the next smallest with it, for the total would give the single one away.
 *
 * @returns the counts in their order, `null` for a hidden one
 * @example hideSmallCells([40, 3, 12], 10) // [40, null, null]
 */
export function hideSmallCells(counts: readonly number[], threshold: number): readonly (number | null)[] {
  const isSmall = counts.map((count) => count < threshold);
  if (isSmall.filter(Boolean).length === 1) {
    const others = counts.filter((_, index) => isSmall[index] !== true);
    const nextSmallest = counts.findIndex(
      (count, index) => isSmall[index] !== true && count === Math.min(...others),
    );
    if (nextSmallest >= 0) isSmall[nextSmallest] = true;
  }
  return counts.map((count, index) => (isSmall[index] === true ? null : count));
}
