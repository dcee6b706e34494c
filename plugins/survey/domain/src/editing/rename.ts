import type { JsonObject } from '../json/json';
import { follow } from './follow';
import { partsOf, type Part, type Parts } from './parts';
import { valueAt, type Patch, type Path } from './patches';
import { referencesIn } from './references';

export type RenameRefusal =
  /** Nothing that has a name is there. */
  | 'nothingThere'
  | 'empty'
  /** Braces and brackets would end the name inside an expression. */
  | 'unusable'
  /** Something else in the same place is called that, without regard to case. */
  | 'taken';

export type Renaming =
  | {
      readonly ok: true;
      readonly patches: readonly Patch[];
      /** How many places named it, itself left out. */
      readonly followed: number;
    }
  | { readonly ok: false; readonly reason: RenameRefusal };

/**
 * Gives a page, panel, question, column, item or calculated value another name, or a choice or row another value, and follows it
 * to every place that names it: conditions, texts in every language, triggers, calculations, sources of choices, defaults.
 *
 * @param path where the name or value is written
 * @param to a name; for choices and rows a value, whose type is kept
 */
export function rename(json: JsonObject, path: Path, to: string | number | boolean): Renaming {
  const parts = partsOf(json);
  const part = parts.all.find((each) => isSamePath(each.path, path));
  if (part === undefined) return { ok: false, reason: 'nothingThere' };
  const refusal = refusalOf(parts, part, String(to));
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const references = referencesIn(json, parts).filter((reference) => reference.part === part);
  const itself: Patch = { op: 'replace', path, value: to };
  if (String(to) === part.name)
    return { ok: true, patches: valueAt(json, path) === to ? [] : [itself], followed: 0 };
  const followed = follow(
    json,
    references.map((reference) => ({ reference, to })),
  );
  return { ok: true, patches: [...followed, itself], followed: references.length };
}

const isSamePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((key, index) => key === b[index]);

function refusalOf(parts: Parts, part: Part, to: string): RenameRefusal | undefined {
  if (to.trim() === '') return 'empty';
  if (part.kind === 'choice' || part.kind === 'row')
    return siblings(parts, part).has(to) ? 'taken' : undefined;
  if (to !== to.trim() || /[{}[\]]/u.test(to)) return 'unusable';
  const isItself = to.toLowerCase() === part.name.toLowerCase();
  return !isItself && siblings(parts, part).has(to.toLowerCase()) ? 'taken' : undefined;
}

/** Names that cannot be given twice where the part is: in lower case, or values as they are. */
function siblings(parts: Parts, part: Part): ReadonlySet<string> {
  const isValue = part.kind === 'choice' || part.kind === 'row';
  const owners: readonly ReadonlyMap<string, Part>[] = [
    parts.names,
    parts.pages,
    parts.panels,
    ...parts.all.flatMap(({ inner, rows, values }) => [inner, rows, values]),
  ];
  const own = owners.find((names) => [...names.values()].includes(part));
  const others = [...(own?.values() ?? [])].filter((each) => each !== part);
  return new Set(others.map(({ name }) => (isValue ? name : name.toLowerCase())));
}
