import { isJsonObject, type JsonObject, type JsonValue } from '../json/json';
import { applyPatches, valueAt, type Patch, type Path } from './patches';
import { setProperty } from './structure';
import { setText } from './texts';

/** What has a place in a questionnaire and may not be an object yet: a choice that is its value, settings not made so far. */
function asObject(json: JsonObject, path: Path): readonly Patch[] | undefined {
  const value = valueAt(json, path);
  if (path.length === 0 || isJsonObject(value)) return [];
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ op: 'replace', path, value: { value } }];
  const isSetting = typeof path.at(-1) === 'string' && isJsonObject(valueAt(json, path.slice(0, -1)));
  return value === undefined && isSetting ? [{ op: 'add', path, value: {} }] : undefined;
}

/** Patches on a part that is an object by then; none where nothing of it changes, or where there is no such part. */
function onObject(
  json: JsonObject,
  path: Path,
  patchesFor: (json: JsonObject) => readonly Patch[],
): readonly Patch[] {
  const made = asObject(json, path);
  if (made === undefined) return [];
  const patches = patchesFor(applyPatches(json, made).json);
  return patches.length === 0 ? [] : [...made, ...patches];
}

/**
 * Sets a property of anything in a questionnaire, or removes it where the value is undefined. A choice that is written as its
 * value alone becomes an object, settings that are not there yet are made, and those of which nothing is left go.
 *
 * @example setMember({ choices: ['a'] }, ['choices', 0], 'isExclusive', true) // → { choices: [{ value: 'a', isExclusive: true }] }
 */
export function setMember(
  json: JsonObject,
  path: Path,
  property: string,
  value: JsonValue | undefined,
): readonly Patch[] {
  const owner = valueAt(json, path);
  const isLast = isJsonObject(owner) && Object.keys(owner).every((key) => key === property);
  if (value === undefined && isLast && typeof path.at(-1) === 'string') return [{ op: 'remove', path }];
  return onObject(json, path, (current) => setProperty(current, path, property, value));
}

/** Writes a text of anything in a questionnaire in one language, as `setText`. */
export const setMemberText = (
  json: JsonObject,
  path: Path,
  writing: Parameters<typeof setText>[2],
): readonly Patch[] => onObject(json, path, (current) => setText(current, path, writing));

/**
 * Makes a part what somebody wrote as JSON. Members that say the same stay as they are, to the letter.
 *
 * @param path of an object in the questionnaire, but not of the questionnaire itself
 */
export function replacePart(json: JsonObject, path: Path, wanted: JsonObject): readonly Patch[] {
  const before = valueAt(json, path);
  if (!isJsonObject(before)) return before === undefined ? [] : [{ op: 'replace', path, value: wanted }];
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(wanted, key));
  return [...gone.map((key) => [key, undefined] as const), ...Object.entries(wanted)].flatMap(
    ([key, value]) =>
      JSON.stringify(before[key]) === JSON.stringify(value) ? [] : setProperty(json, path, key, value),
  );
}
