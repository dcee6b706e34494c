import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../json/json';
import { partsOf } from '../parts';
import { applyPatches, valueAt, type Patch, type Path } from '../patches';
import { ownLocale } from '../texts';
import { ANSWERS, carryAnswer } from './carry-answers';
import { carryChoices } from './carry-choices';
import { carryRows } from './carry-rows';
import type { Carried, Loss, Turning } from './carried';
import { followInside } from './follow-inside';
import { misfitsAfter, type Misfit } from './misfits';
import { isPropertyOf, QUESTION_TYPES } from './type-properties';

export type { Loss, Misfit };

export type Conversion =
  | {
      readonly ok: true;
      readonly patches: readonly Patch[];
      /** What the new type has no place for: it goes with these patches. */
      readonly lost: readonly Loss[];
      /** Conditions, texts and triggers elsewhere that no longer fit. Nothing of them is changed. */
      readonly misfits: readonly Misfit[];
    }
  | {
      readonly ok: false;
      /** No element is there; nobody knows that type; a block of questions is no question. */
      readonly reason: 'nothingThere' | 'unknownType' | 'impossible';
    };

/**
 * Turns a question, a column of a matrix or a panel into one of another type. What both types understand is carried over, what
 * nobody knows stays, and what goes is told.
 *
 * @example convertType(json, ['pages', 0, 'elements', 2], 'checkbox')
 */
export function convertType(json: JsonObject, path: Path, to: string): Conversion {
  const element = valueAt(json, path);
  if (!isJsonObject(element)) return { ok: false, reason: 'nothingThere' };
  const key = typeKey(json, path);
  const from = typeOf(json, path, element);
  if (from === to) return { ok: true, patches: [], lost: [], misfits: [] };
  const refusal = refusalOf(from, to, key);
  if (refusal !== undefined) return { ok: false, reason: refusal };
  const turning: Turning = { element, path, from, to, locale: ownLocale(json) };
  const carried = carryChoices(turning) ?? carryRows(turning);
  const { entries, lost } = turned(turning, key, carried);
  const changed = membersChanged(element, path, entries);
  const patches = [...changed, ...followInside(json, applyPatches(json, changed).json, turning)];
  const after = applyPatches(json, patches).json;
  return { ok: true, patches, lost: inParts(json, lost), misfits: misfitsAfter(json, after, turning) };
}

/** Whether an element of one type, none of them in a matrix, can become one of another. Looks at nothing else. */
export const isConvertible = (from: string, to: string): boolean =>
  from !== to && refusalOf(from, to, 'type') === undefined;

const typeKey = (json: JsonObject, path: Path): 'type' | 'cellType' =>
  path.at(-2) === 'columns' && isJsonObject(valueAt(json, path.slice(0, -2))) ? 'cellType' : 'type';

function typeOf(json: JsonObject, path: Path, element: JsonObject): string {
  const key = typeKey(json, path);
  const matrix = valueAt(json, path.slice(0, -2));
  const usual = key === 'cellType' && isJsonObject(matrix) ? matrix.cellType : undefined;
  const written = [element[key], usual].find((each) => each !== undefined && each !== 'default');
  return typeof written === 'string' ? written : key === 'cellType' ? 'dropdown' : '';
}

function refusalOf(from: string, to: string, key: string): 'unknownType' | 'impossible' | undefined {
  if (to !== 'panel' && !QUESTION_TYPES.has(to)) return 'unknownType';
  const pair = [from, to];
  if (!pair.includes('panel')) return undefined;
  return pair.includes('paneldynamic') && key === 'type' ? undefined : 'impossible';
}

type Entries = readonly (readonly [string, JsonValue])[];

/** Meanings that a property has on one type only, although others have one of that name. */
const OF_ITS_OWN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['rows', new Set(['comment'])],
  ['cellType', new Set(['matrix'])],
  ['imageLink', new Set(['image', 'imagemap'])],
  [
    'displayMode',
    new Set(['boolean', 'rating', 'matrix', 'matrixdropdown', 'matrixdynamic', 'paneldynamic']),
  ],
  ['autoGenerate', new Set(['rating', 'slider'])],
]);

function isKept(property: string, value: JsonValue, { from, to }: Turning): boolean {
  if (!isPropertyOf(property, from)) return true;
  if (!isPropertyOf(property, to)) return false;
  const apart = OF_ITS_OWN.get(property);
  if (apart?.has(from) === true || apart?.has(to) === true) return false;
  return property !== 'min' && property !== 'max' ? true : to === 'text' || typeof value === 'number';
}

function turned(
  turning: Turning,
  key: string,
  carried: Carried | undefined,
): { entries: Entries; lost: readonly Loss[] } {
  const { element, path, from, to } = turning;
  const lost: Loss[] = [...(carried?.lost ?? [])];
  const taken = new Set(carried?.taken);
  const entries: (readonly [string, JsonValue])[] = [];
  let given = carried?.given ?? [];
  for (const [name, value] of Object.entries(element)) {
    if (taken.has(name)) {
      entries.push(...given);
      given = [];
    } else if (name === key) entries.push([key, to]);
    else if (isKept(name, value, turning)) entries.push([name, value]);
    else lost.push({ what: 'property', path: [...path, name], name });
  }
  entries.push(...given);
  if (!Object.hasOwn(element, key)) entries.push([key, to]);
  if (to === 'imagepicker' && ['checkbox', 'tagbox', 'ranking'].includes(from))
    entries.push(['multiSelect', true]);
  return withAnswers(turning, withoutRepeats(entries), lost);
}

/** What is carried over goes before something that stood unread under the same name. */
const withoutRepeats = (entries: Entries): Entries => [...new Map(entries)];

function withAnswers(
  turning: Turning,
  entries: Entries,
  lost: readonly Loss[],
): { entries: Entries; lost: readonly Loss[] } {
  const next: JsonObject = Object.fromEntries(entries);
  const gone: Loss[] = [];
  const kept = entries.flatMap(([name, value]): Entries => {
    const carried = ANSWERS.has(name) ? carryAnswer(value, turning, next) : value;
    if (carried !== undefined) return [[name, carried]];
    gone.push({ what: 'answer', path: [...turning.path, name], name });
    return [];
  });
  return { entries: kept, lost: [...lost, ...gone] };
}

/** Patches that leave an object with these members, in this order; what is the same is left alone. */
function membersChanged(element: JsonObject, path: Path, entries: Entries): readonly Patch[] {
  const wanted = new Set(entries.map(([name]) => name));
  const removed = Object.keys(element)
    .filter((name) => !wanted.has(name))
    .map((name): Patch => ({ op: 'remove', path: [...path, name] }));
  const replaced = entries
    .filter(([name, value]) => Object.hasOwn(element, name) && element[name] !== value)
    .map(([name, value]): Patch => ({ op: 'replace', path: [...path, name], value }));
  // From the end, so that what a new member stands in front of is there already.
  const added = [...entries.entries()].toReversed().flatMap(([index, [name, value]]): readonly Patch[] => {
    if (Object.hasOwn(element, name)) return [];
    const before = entries[index + 1]?.[0];
    return [{ op: 'add', path: [...path, name], value, ...(before === undefined ? {} : { before }) }];
  });
  return [...removed, ...replaced, ...added];
}

const NAMED: ReadonlyMap<string, Loss['what']> = new Map([
  ['choice', 'choice'],
  ['row', 'row'],
  ['column', 'column'],
  ['item', 'item'],
  ['question', 'question'],
]);

/** A list that goes is told by what is in it. */
function inParts(json: JsonObject, lost: readonly Loss[]): readonly Loss[] {
  const { all } = partsOf(json);
  return lost.flatMap((loss): readonly Loss[] => {
    if (loss.what !== 'property' || !isList(valueAt(json, loss.path))) return [loss];
    const inside = all.flatMap(({ kind, name, path }): readonly Loss[] => {
      const what = NAMED.get(kind);
      const isInside = loss.path.every((key, index) => path[index] === key);
      return what === undefined || !isInside || name === '' ? [] : [{ what, path, name }];
    });
    return inside.length === 0 ? [loss] : inside;
  });
}
