/**
 * What left its place where two lists have the same in another order: as few as possible, so that of a list in which one went to
 * the end only that one has moved.
 *
 * @param before no key twice
 * @param after the same keys
 */
export function movedIn<Key>(before: readonly Key[], after: readonly Key[]): ReadonlySet<Key> {
  const places = new Map(before.map((key, index) => [key, index]));
  const kept = longestRising(after.map((key) => places.get(key) ?? -1));
  const stays = new Set(kept.map((index) => before[index]));
  return new Set(after.filter((key) => !stays.has(key)));
}

/** The longest part of a list of different numbers that rises (patience sorting). */
function longestRising(numbers: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const at = ends.findIndex((end) => end > number);
    const place = at === -1 ? ends.length : at;
    before.set(number, ends[place - 1]);
    ends[place] = number;
  }
  const rising: number[] = [];
  for (let last = ends.at(-1); last !== undefined; last = before.get(last)) rising.unshift(last);
  return rising;
}
