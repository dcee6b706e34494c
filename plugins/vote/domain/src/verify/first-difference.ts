import { isRecord } from '../shared/reader';

function firstOf<Key>(keys: Iterable<Key>, differenceAt: (key: Key) => string | null): string | null {
  for (const key of keys) {
    const difference = differenceAt(key);
    if (difference !== null) return difference;
  }
  return null;
}

/**
 * Where two JSON values differ first, `null` when they are equal. Names come from `counted` only: what somebody else wrote
 * never gets into the place.
 *
 * @example firstDifference({ a: [1, 2] }, { a: [1, 3] }, 'result') // 'result.a.1'
 */
export function firstDifference(published: unknown, counted: unknown, place: string): string | null {
  if (Array.isArray(counted)) {
    if (!Array.isArray(published) || published.length !== counted.length) return place;
    const [theirs, ours]: readonly (readonly unknown[])[] = [published, counted];
    return firstOf(counted.keys(), (at) =>
      firstDifference(theirs?.[at], ours?.[at], `${place}.${String(at)}`),
    );
  }
  if (isRecord(counted)) {
    if (!isRecord(published)) return place;
    const inside = firstOf(Object.keys(counted), (key) =>
      Object.hasOwn(published, key)
        ? firstDifference(published[key], counted[key], `${place}.${key}`)
        : `${place}.${key}`,
    );
    const hasMore = Object.keys(published).length > Object.keys(counted).length;
    return inside ?? (hasMore ? place : null);
  }
  return published === counted ? null : place;
}
