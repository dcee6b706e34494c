import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../../../domain/src';
import { codeOf, outlineOf, ownLocale, valueAt, type Patch, type Path } from '../../../../domain/src/editing';

/** The whole questionnaire becomes another one: one step, which undo takes back. */
export function replacing(json: JsonObject, wanted: JsonObject): readonly Patch[] {
  return [
    ...Object.keys(json).map((key): Patch => ({ op: 'remove', path: [key] })),
    ...Object.entries(wanted).map(([key, value]): Patch => ({ op: 'add', path: [key], value })),
  ];
}

/** Questions that ask something, whatever page they are on. */
export const questionsIn = (json: JsonObject): number =>
  outlineOf(json).filter(({ number }) => number !== null).length;

/** Texts of templates are in both languages: whichever of them the questionnaire falls back to stays its own. */
export function fromTemplate(json: JsonObject, template: JsonObject): JsonObject {
  const own = ownLocale(json);
  return own === 'ko' || own === 'en' ? { ...template, locale: own } : template;
}

const codeIn = (choice: JsonValue): string => codeOf(choice, 'valued');

/** What a question has, with a set of choices instead or behind; those that are there already are not added again. */
export function withSet(
  json: JsonObject,
  list: Path,
  choices: readonly JsonValue[],
  how: 'replace' | 'append',
): readonly Patch[] {
  if (!isJsonObject(valueAt(json, list.slice(0, -1)))) return [];
  const value = valueAt(json, list);
  const before = isList(value) ? value : [];
  const codes = new Set(before.map(codeIn));
  const all =
    how === 'replace' ? choices : [...before, ...choices.filter((choice) => !codes.has(codeIn(choice)))];
  return [{ op: value === undefined ? 'add' : 'replace', path: list, value: all }];
}
