import { isList, type JsonObject, type JsonValue } from '../../json/json';
import { applyPatches, valueAt, type Patch, type Path } from '../patches';
import { rename } from '../rename';
import { move } from '../structure';
import type { Conflict, Merged } from './merge';
import { keyOfItem } from './merge-values';
import { pathOf } from './same-names';

export interface Settled extends Merged {
  /** What choosing has changed, to be done as one step. */
  readonly patches: readonly Patch[];
}

/**
 * Chooses one side of a conflict. The others stay, at the places at which they are then.
 *
 * @param index of the conflict
 */
export function settleConflict({ json, conflicts }: Merged, index: number, side: 'mine' | 'theirs'): Settled {
  const conflict = conflicts[index];
  if (conflict === undefined) return { json, conflicts, patches: [] };
  const patches = patchesFor(json, conflict, side);
  const { json: next } = applyPatches(json, patches);
  const left = conflicts.filter((each) => each !== conflict);
  return { json: next, conflicts: followed(left, conflict, patches, { before: json, after: next }), patches };
}

interface Documents {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Where the other conflicts are after that. */
function followed(
  left: readonly Conflict[],
  { kind, path }: Conflict,
  patches: readonly Patch[],
  { before, after }: Documents,
): readonly Conflict[] {
  if (kind === 'name') return left;
  if (kind === 'order')
    return left.map((each) => inOrder(each, path, valueAt(before, path), valueAt(after, path)));
  const [taken, put] = patches;
  if (kind !== 'place' || taken === undefined || put === undefined) return patches.reduce(shifted, left);
  const to = put.op === 'add' && !isList(put.value) ? put.path : [...put.path, 0];
  const inside = left.filter((each) => isWithin(each.path, path));
  const moved = inside.map((each) => ({ ...each, path: [...to, ...each.path.slice(path.length)] }));
  return [...patches.reduce(shifted, left), ...moved];
}

const isWithin = (path: Path, around: Path): boolean => around.every((key, index) => path[index] === key);

/** The same item of a list that has been put into another order. */
function inOrder(
  conflict: Conflict,
  list: Path,
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): Conflict {
  const index = conflict.path[list.length];
  if (!isWithin(conflict.path, list) || typeof index !== 'number' || !isList(before) || !isList(after))
    return conflict;
  const now = after.findIndex((item) => item === before[index]);
  return now === -1 ? conflict : { ...conflict, path: conflict.path.with(list.length, now) };
}

function patchesFor(json: JsonObject, conflict: Conflict, side: 'mine' | 'theirs'): readonly Patch[] {
  const { kind, path } = conflict;
  const wanted = conflict[side];
  if (kind === 'order') return reordered(json, path, isList(wanted) ? wanted.map(String) : []);
  if (kind === 'place') return typeof wanted === 'string' ? moved(json, path, wanted) : [];
  if (kind === 'name') {
    const renaming = typeof wanted === 'string' ? rename(json, path, wanted) : undefined;
    return renaming?.ok === true ? renaming.patches : [];
  }
  if (wanted === undefined) return [{ op: 'remove', path }];
  return wanted === valueAt(json, path) ? [] : [{ op: 'replace', path, value: wanted }];
}

function reordered(json: JsonObject, path: Path, keys: readonly string[]): readonly Patch[] {
  const list = valueAt(json, path);
  if (!isList(list)) return [];
  const placeOf = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const value = list.toSorted((a, b) => placeOf(keyOfItem(a)) - placeOf(keyOfItem(b)));
  return [{ op: 'replace', path, value }];
}

function moved(json: JsonObject, path: Path, key: string): readonly Patch[] {
  const into = pathOf(json, key);
  if (into === undefined) return [];
  const list = [...into, 'elements'];
  const here = path.slice(0, -1);
  if (list.length === here.length && list.every((step, index) => step === here[index])) return [];
  const there = valueAt(json, list);
  return move(json, path, { list, index: isList(there) ? there.length : 0 });
}

/** Where conflicts are once something before them in their list has gone. */
function shifted(conflicts: readonly Conflict[], patch: Patch): readonly Conflict[] {
  const depth = patch.path.length - 1;
  const gone = patch.path[depth];
  return conflicts.flatMap((conflict): readonly Conflict[] => {
    const here = conflict.path[depth];
    const isBeside = patch.path.slice(0, depth).every((step, index) => conflict.path[index] === step);
    if (!isBeside || here === undefined) return [conflict];
    // What is inside of something that was chosen as a whole has been chosen with it.
    if (here === gone) return patch.op === 'add' ? [conflict] : [];
    if (patch.op !== 'remove' || typeof here !== 'number' || typeof gone !== 'number' || here < gone)
      return [conflict];
    return [{ ...conflict, path: conflict.path.with(depth, here - 1) }];
  });
}
