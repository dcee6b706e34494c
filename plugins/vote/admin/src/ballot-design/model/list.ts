/**
 * The list with one element at another place; the same list where that place does not exist.
 *
 * @example moved(['a', 'b', 'c'], 0, 2) // ['b', 'c', 'a']
 */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** Place of the nearest element before (-1) or after (1) `index` that `belongs`; `null` where there is none. */
export function neighbour<Item>(
  list: readonly Item[],
  index: number,
  direction: -1 | 1,
  belongs: (item: Item) => boolean,
): number | null {
  for (let place = index + direction; place >= 0 && place < list.length; place += direction) {
    const item = list[place];
    if (item !== undefined && belongs(item)) return place;
  }
  return null;
}

/** An id that no element of the list has: `e1`, `e2`, … */
export function freeId(prefix: string, taken: readonly { readonly id: string }[]): string {
  return firstFree(
    prefix,
    taken.map(({ id }) => id),
  );
}

/** The first of `prefix1`, `prefix2`, … that is not taken. */
export function firstFree(prefix: string, taken: readonly string[]): string {
  const used = new Set(taken);
  let number = 1;
  while (used.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}
