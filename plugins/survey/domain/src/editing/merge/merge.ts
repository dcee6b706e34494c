import { isJsonObject, isList, isSameJson, type JsonObject, type JsonValue } from '../../json/json';
import { applyPatches, valueAt, type Path } from '../patches';
import { rename } from '../rename';
import { keyOfItem, ValueMerger, type Collision } from './merge-values';
import { nodesOf, referencesOf, referenceTo, ROOT, type Nodes } from './nodes';
import { rebuild, whole, type Rebuilding } from './rebuild';
import { pathOf, withSameNames, type NameCollision } from './same-names';

/** A place at which both wrote something of their own. */
export interface Conflict {
  /**
   * `value`: both wrote something else, or one took away what the other changed; then it is `undefined` there, and was kept.
   * `order`: both put a list into another order; the values are what its items are known by, in each order.
   * `place`: both moved something elsewhere; the values are keys of what it was moved into.
   * `name`: both gave it another name.
   */
  readonly kind: Collision['kind'] | 'place' | 'name';
  /** In the merged questionnaire, where something always is. */
  readonly path: Path;
  readonly base: JsonValue | undefined;
  readonly mine: JsonValue | undefined;
  readonly theirs: JsonValue | undefined;
}

export interface Merged {
  /** A whole questionnaire, whatever is chosen; at conflicts it has mine. */
  readonly json: JsonObject;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what two people made of one questionnaire. Pages, questions and columns are known by their names, also where they were
 * moved or renamed, choices and rows by their values. What does not collide is merged; of what collides nothing is lost.
 *
 * @example mergeDocuments(base, mine, theirs).conflicts // [] where both worked at different questions
 */
export function mergeDocuments(base: JsonObject, mine: JsonObject, theirs: JsonObject): Merged {
  if (isSameJson(mine, theirs) || isSameJson(theirs, base)) return { json: mine, conflicts: [] };
  if (isSameJson(mine, base)) return { json: theirs, conflicts: [] };
  const named = withSameNames(base, mine, theirs);
  const merged = new Merger(nodesOf(named.base), nodesOf(named.mine), nodesOf(named.theirs)).merge();
  return named.collisions.reduce(withMyName, merged);
}

/** Of two new names mine is taken until somebody has chosen. */
function withMyName({ json, conflicts }: Merged, { key, ...names }: NameCollision): Merged {
  const path = pathOf(json, key);
  const change = path === undefined ? undefined : rename(json, [...path, 'name'], names.mine);
  if (path === undefined || change?.ok !== true) return { json, conflicts };
  return {
    json: applyPatches(json, change.patches).json,
    conflicts: [...conflicts, { kind: 'name', path: [...path, 'name'], ...names }],
  };
}

class Merger {
  private readonly flat = new Map<string, JsonObject>();
  private readonly collisions: { readonly key: string; readonly collision: Collision }[] = [];

  constructor(
    private readonly base: Nodes,
    private readonly mine: Nodes,
    private readonly theirs: Nodes,
  ) {}

  merge(): Merged {
    const keys = new Set([...this.mine.keys(), ...this.theirs.keys()]);
    for (const key of keys) this.flat.set(key, this.mergeNode(key));
    const rebuilding = {
      flat: this.flat,
      parentOf: (key: string) => this.parentOf(key),
      sources: [this.mine, this.theirs, this.base],
    };
    const first = rebuild(rebuilding);
    const lost = this.wanted().filter((key) => !first.paths.has(key));
    const { json, paths } = lost.length === 0 ? first : rebuild(this.withAll(rebuilding, lost));
    const conflicts = [
      ...this.collisions.flatMap((each) => this.conflictOf(each, paths)),
      ...[...paths].flatMap(([key, path]) => this.conflictsAbout(key, path)),
    ];
    return { json, conflicts: conflicts.filter(({ path }) => valueAt(json, path) !== undefined) };
  }

  private mergeNode(key: string): JsonObject {
    const [base, mine, theirs] = [this.base, this.mine, this.theirs].map((nodes) => nodes.get(key)?.flat);
    if (mine === undefined || theirs === undefined) return mine ?? theirs ?? {};
    const values = new ValueMerger((each, side) => this.isRescued(each, side));
    const merged = values.merge({ base, mine, theirs }, []);
    for (const collision of values.collisions) this.collisions.push({ key, collision });
    return isJsonObject(merged) ? merged : mine;
  }

  /** Something that is gone on one side and was changed on the other. */
  private isRescued(key: string, side: 'mine' | 'theirs'): boolean {
    const [gone, other] = side === 'mine' ? [this.mine, this.theirs] : [this.theirs, this.mine];
    return !gone.has(key) && this.isChanged(key, gone, other);
  }

  /** Itself or something in it that went along with it. */
  private isChanged(key: string, gone: Nodes, other: Nodes): boolean {
    const [was, is] = [this.base.get(key), other.get(key)];
    if (is === undefined) return false;
    if (was?.parent !== is.parent || !isSameJson(was.flat, is.flat)) return true;
    return referencesOf(is.flat).some((inner) => !gone.has(inner) && this.isChanged(inner, gone, other));
  }

  /** Where something is to stand: where it was moved to, by me where both did. */
  private parentOf(key: string): string | undefined {
    const [base, mine, theirs] = [this.base, this.mine, this.theirs].map((nodes) => nodes.get(key)?.parent);
    return mine === undefined || mine === base ? (theirs ?? mine) : mine;
  }

  /** Questions and panels that have to be somewhere, though not those inside of rows and panels that citizens add. */
  private wanted(): readonly string[] {
    return [...this.flat.keys()].filter((key) => {
      const isPlaced = key.startsWith('page ') || key.startsWith('calculated ') || key.includes('/');
      if (key === ROOT || isPlaced) return false;
      const isNew = !this.base.has(key);
      const isInBoth = this.mine.has(key) && this.theirs.has(key);
      return isNew || isInBoth || this.isRescued(key, this.mine.has(key) ? 'theirs' : 'mine');
    });
  }

  /** What was moved into something that is gone or has been moved into it itself is put at the end of the first page. */
  private withAll(rebuilding: Rebuilding, lost: readonly string[]): Rebuilding {
    const page = [...this.flat.keys()].find((key) => key.startsWith('page ')) ?? ROOT;
    const old = this.flat.get(page) ?? {};
    const elements = isList(old.elements) ? old.elements : [];
    const written: JsonObject = { ...old, elements: [...elements, ...lost.map(referenceTo)] };
    return {
      ...rebuilding,
      flat: new Map([...this.flat, [page, written]]),
      parentOf: (key: string) => (lost.includes(key) ? page : this.parentOf(key)),
    };
  }

  private conflictOf(
    { key, collision }: { readonly key: string; readonly collision: Collision },
    paths: ReadonlyMap<string, Path>,
  ): readonly Conflict[] {
    const at = paths.get(key);
    if (at === undefined) return [];
    const { kind, path } = collision;
    const written = (side: 'base' | 'mine' | 'theirs'): JsonValue | undefined =>
      kind === 'order' ? namesIn(collision[side], this[side]) : whole(collision[side], this[side]);
    const sides = { base: written('base'), mine: written('mine'), theirs: written('theirs') };
    return [{ kind, path: [...at, ...path], ...sides }];
  }

  /** Something that one of both took away, or that both moved. */
  private conflictsAbout(key: string, path: Path): readonly Conflict[] {
    const [base, mine, theirs] = [this.base, this.mine, this.theirs].map((nodes) => nodes.get(key));
    if (base === undefined) return [];
    if (mine === undefined || theirs === undefined) {
      // What came back with the page it stands on is told with the page.
      const around = (mine === undefined ? this.mine : this.theirs).has(this.parentOf(key) ?? '');
      return around
        ? [{ kind: 'value', path, base: base.original, mine: mine?.original, theirs: theirs?.original }]
        : [];
    }
    const places = [base.parent, mine.parent, theirs.parent];
    if (new Set(places).size < 3) return [];
    return [{ kind: 'place', path, base: base.parent, mine: mine.parent, theirs: theirs.parent }];
  }
}

/** What the items of a list are called, from what they are known by. */
const namesIn = (keys: JsonValue | undefined, nodes: Nodes): JsonValue =>
  isList(keys) ? keys.map((key) => nameOfKey(keyOfItem(key), nodes)) : [];

function nameOfKey(key: string, nodes: Nodes): string {
  const rest = key.slice(key.indexOf(' ') + 1);
  return key.startsWith('node ') ? keyOfItem(nodes.get(rest)?.original ?? rest) : rest;
}
