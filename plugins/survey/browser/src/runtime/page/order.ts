/**
 * A list with one of its things in another place.
 *
 * @example moved(['a', 'b', 'c'], 2, 0) // ['c', 'a', 'b']
 */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const thing = list[from];
  if (thing === undefined) return list;
  const rest = list.filter((_, index) => index !== from);
  const at = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, at), thing, ...rest.slice(at)];
}

/**
 * The things that have places, in their order; those without come in no order. Places that two share go by the list.
 */
export const inOrder = <T>(list: readonly T[], placeOf: (thing: T) => number): readonly T[] =>
  list.filter((thing) => placeOf(thing) > 0).sort((a, b) => placeOf(a) - placeOf(b));
