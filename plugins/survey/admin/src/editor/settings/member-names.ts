import { isJsonObject, type JsonObject, type JsonValue } from '../../../../domain/src';
import { codeOf, itemText, ownLocale, textAt, valueAt, type Path } from '../../../../domain/src/editing';
import type { ListShape } from './lists';

/** What says most of a member without a title, most telling first; a condition last, since several share one. */
const TELLING = [
  ...['name', 'setToName', 'gotoName', 'regex', 'url', 'html', 'text', 'expression'],
  'questionTitleWidth',
] as const;
const LONGEST = 60;

const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Between which bounds a check lets pass, as far as it has any. */
function boundsOf(member: JsonObject): string {
  const of = (names: readonly string[]): string =>
    names
      .map((name) => member[name])
      .find((value) => typeof value === 'number')
      ?.toString() ?? '';
  const [min, max] = [of(['minValue', 'minLength', 'minCount']), of(['maxValue', 'maxLength', 'maxCount'])];
  return min === '' && max === '' ? '' : `${min}–${max}`;
}

/**
 * What tells a member of a list from the others, in a language as far as it has words: title, name, bounds, target. '' where it
 * says nothing yet.
 */
export function memberDetail(json: JsonObject, path: Path, { kind }: ListShape, locale: string): string {
  const own = ownLocale(json);
  const member: JsonValue | undefined = valueAt(json, path);
  if (kind !== undefined)
    return shortened(
      itemText(json, path, kind, locale) || itemText(json, path, kind, own) || codeOf(member, kind),
    );
  if (!isJsonObject(member)) return '';
  const texts = TELLING.map(
    (key) => textAt(json, [...path, key], locale) || textAt(json, [...path, key], own),
  );
  return shortened(boundsOf(member) || plain(texts.find((text) => text !== '') ?? ''));
}
