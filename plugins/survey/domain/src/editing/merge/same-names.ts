import type { JsonObject } from '../../json/json';
import { applyPatches, type Path } from '../patches';
import { rename } from '../rename';
import { inventory } from '../versions/inventory';
import { match } from '../versions/match';

/** Something to which both gave another name. */
export interface NameCollision {
  /** Key under which it is in the merged questionnaire. */
  readonly key: string;
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface SameNames {
  readonly base: JsonObject;
  readonly mine: JsonObject;
  readonly theirs: JsonObject;
  readonly collisions: readonly NameCollision[];
}

/** Brings three questionnaires to the same names, with all that refers to them; of two new names theirs is taken for the time. */
export function withSameNames(base: JsonObject, mine: JsonObject, theirs: JsonObject): SameNames {
  const byMe = match(base, mine);
  const followed = follow(theirs, mine, byMe.renamed);
  const byThem = match(byMe.before, followed);
  const collisions = [...byThem.renamed].flatMap(([key, from]): readonly NameCollision[] => {
    const theirName = nameOf(followed, key) ?? '';
    const before = byMe.renamed.get(withName(key, theirName, from));
    return before === undefined ? [] : [{ key, base: before, mine: from, theirs: theirName }];
  });
  return { base: byThem.before, mine: follow(mine, followed, byThem.renamed), theirs: followed, collisions };
}

/** Gives the names that somebody gave anew to the same things in another questionnaire. */
function follow(json: JsonObject, named: JsonObject, renamed: ReadonlyMap<string, string>): JsonObject {
  return [...renamed].reduce((current, [key, from]) => {
    const to = nameOf(named, key);
    const path = to === undefined ? undefined : pathOf(current, withName(key, to, from));
    if (to === undefined || path === undefined) return current;
    const change = rename(current, [...path, 'name'], to);
    return change.ok ? applyPatches(current, change.patches).json : current;
  }, json);
}

const nameOf = (json: JsonObject, key: string): string | undefined =>
  inventory(json).find((entry) => entry.key === key)?.name;

/** Where something is in a questionnaire, by its key. */
export const pathOf = (json: JsonObject, key: string): Path | undefined =>
  inventory(json).find((entry) => entry.key === key)?.path;

/** The key with another name at its end. */
export const withName = (key: string, name: string, other: string): string =>
  `${key.slice(0, key.length - name.length)}${other}`;
