import { movedIn } from '../versions/order';

export interface Orders<Key> {
  readonly base: readonly Key[];
  readonly mine: readonly Key[];
  readonly theirs: readonly Key[];
}

export interface MergedOrder<Key> {
  readonly keys: readonly Key[];
  /** Both moved the same to different places; mine was taken. */
  readonly isContested: boolean;
}

/**
 * Puts the keys that are kept into an order: mine, with what the others added or moved behind what it stands behind with them.
 *
 * @param kept keys of at least one of both
 */
export function mergeOrder<Key>(
  { base, mine, theirs }: Orders<Key>,
  kept: ReadonlySet<Key>,
): MergedOrder<Key> {
  const movedByMe = movedFrom(base, mine);
  const movedByThem = movedFrom(base, theirs);
  const own = new Set(mine);
  const isTheirs = (key: Key): boolean => !own.has(key) || (movedByThem.has(key) && !movedByMe.has(key));
  const keys = mine.filter((key) => kept.has(key) && !isTheirs(key));
  for (const [index, key] of theirs.entries()) {
    if (!kept.has(key) || !isTheirs(key)) continue;
    const before = theirs.slice(0, index).findLast((each) => keys.includes(each));
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key);
  }
  const both = keys.filter((key) => movedByMe.has(key) && movedByThem.has(key));
  const inBoth = new Set(theirs.filter((key) => own.has(key)));
  const isContested =
    both.length > 0 &&
    movedFrom(
      mine.filter((key) => inBoth.has(key)),
      theirs,
    ).size > 0;
  return { keys, isContested };
}

/** What left its place among those that are in both. */
function movedFrom<Key>(before: readonly Key[], after: readonly Key[]): ReadonlySet<Key> {
  const [old, next] = [new Set(before), new Set(after)];
  return movedIn(
    before.filter((key) => next.has(key)),
    after.filter((key) => old.has(key)),
  );
}
