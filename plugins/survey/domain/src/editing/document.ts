import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import { lineAt, readPlaces, type Place } from '../json/json-places';
import { pointer } from '../json/pointer';
import { questionnaireLimits, toJson } from '../json/read-json';
import { repeatedKey } from '../json/repeated-keys';

/** Characters of a text that the editor opens; published questionnaires are far smaller. */
export const maxDocumentLength = 2_000_000;

/** A questionnaire as it was written, and what it says. */
export interface QuestionnaireDocument {
  readonly json: JsonObject;
  readonly source: DocumentSource;
}

/** What is needed to write a questionnaire again as its author wrote it. */
export interface DocumentSource {
  readonly text: string;
  readonly json: JsonObject;
  /** Where each part stands in the text, by JSON pointer; of members with their keys. */
  readonly places: ReadonlyMap<string, Place>;
  /** One step of indentation; '' where everything stands on one line. */
  readonly indent: string;
}

export type OpenedDocument =
  | { readonly ok: true; readonly document: QuestionnaireDocument }
  | {
      readonly ok: false;
      readonly reason: 'tooLong' | 'notJson' | 'notAQuestionnaire' | 'tooDeep' | 'keyRepeated';
      /** From 1; where reading stopped. */
      readonly line: number;
      /** The key that is there twice. */
      readonly key?: string;
    };

/**
 * Opens the text of a questionnaire for editing. Nothing of it is dropped, whether it is understood or not, and nothing is
 * executed.
 *
 * @example openDocument('{"pages": []}')
 */
export function openDocument(text: string): OpenedDocument {
  if (text.length > maxDocumentLength) return { ok: false, reason: 'tooLong', line: 1 };
  const found = readPlaces(text);
  if (!found.ok) return { ok: false, reason: 'notJson', line: lineAt(text, found.at) };
  const json = toJson(JSON.parse(text), questionnaireLimits);
  if (json === undefined) return { ok: false, reason: 'tooDeep', line: 1 };
  if (!isJsonObject(json)) return { ok: false, reason: 'notAQuestionnaire', line: 1 };
  // Whichever of the two the author meant, saving would drop the other.
  const key = repeatedKey(text);
  if (key !== undefined) return { ok: false, reason: 'keyRepeated', line: 1, key };
  const source = { text, json, places: found.places, indent: indentOf(text) };
  return { ok: true, document: { json, source } };
}

const indentOf = (text: string): string => /^[{[]\s*?\n([ \t]+)/u.exec(text.trimStart())?.[1] ?? '';

/**
 * The questionnaire as text. What was not changed is written as it was, to the letter: numbers, escapes, order and spaces.
 *
 * @param json grown from the document's own by patches, which share what they leave alone
 */
export function writeDocument(source: DocumentSource, json: JsonObject): string {
  if (json === source.json) return source.text;
  const written = new Writer(source).value(json, source.json, ROOT, 0);
  return `${/^\s*/u.exec(source.text)?.[0] ?? ''}${written}${/\s*$/u.exec(source.text)?.[0] ?? ''}`;
}

interface Original {
  readonly text: string;
  /** Of the line that it begins on. */
  readonly margin: string;
}

/** A place in the original: of members the text begins with the key. */
interface Spot {
  readonly pointer: string;
  readonly isMember: boolean;
}

const spotIn = (parent: JsonValue, base: string, key: string | number): Spot => ({
  pointer: pointer(base, key),
  isMember: !isList(parent),
});

const ROOT: Spot = { pointer: '', isMember: false };

/** Where everything stood, by document: it is written every second while somebody types. */
const spots = new WeakMap<DocumentSource, ReadonlyMap<JsonValue, Spot>>();

/** Objects and lists are found again wherever they have been moved: patches do not copy them. */
function spotsIn(source: DocumentSource): ReadonlyMap<JsonValue, Spot> {
  const known = spots.get(source);
  if (known !== undefined) return known;
  const found = new Map<JsonValue, Spot>();
  const remember = (value: JsonValue, spot: Spot): void => {
    if (typeof value !== 'object' || value === null) return;
    found.set(value, spot);
    const inner = isList(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, item] of inner) remember(item, spotIn(value, spot.pointer, key));
  };
  remember(source.json, ROOT);
  spots.set(source, found);
  return found;
}

class Writer {
  private readonly spots: ReadonlyMap<JsonValue, Spot>;

  constructor(private readonly source: DocumentSource) {
    this.spots = spotsIn(source);
  }

  private originalAt({ pointer: at, isMember }: Spot): Original {
    const { text, places } = this.source;
    const place = places.get(at);
    if (place === undefined) throw new Error(`No place is known for ${at}`);
    const lineStart = text.lastIndexOf('\n', place.from) + 1;
    const margin = /^[ \t]*/u.exec(text.slice(lineStart, place.from))?.[0] ?? '';
    const written = text.slice(place.from, place.to);
    return { text: isMember ? written.replace(/^"(?:[^"\\]|\\.)*"\s*:\s*/u, '') : written, margin };
  }

  /** @param old what was at the same spot before, if anything */
  value(value: JsonValue, old: JsonValue | undefined, spot: Spot, depth: number): string {
    const stood = this.spots.get(value);
    if (stood !== undefined) return reindented(this.originalAt(stood), this.source.indent.repeat(depth));
    if (typeof value !== 'object' || value === null)
      return value === old ? this.originalAt(spot).text : JSON.stringify(value);
    const inner = (key: string | number, item: JsonValue): string =>
      this.value(item, innerOf(old, key), spotIn(value, spot.pointer, key), depth + 1);
    if (isList(value))
      return this.enclosed(
        '[',
        value.map((item, index) => inner(index, item)),
        ']',
        depth,
      );
    const colon = this.source.indent === '' ? ':' : ': ';
    const members = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}${colon}${inner(key, item)}`,
    );
    return this.enclosed('{', members, '}', depth);
  }

  private enclosed(open: string, items: readonly string[], close: string, depth: number): string {
    const { indent } = this.source;
    if (items.length === 0 || indent === '') return `${open}${items.join(',')}${close}`;
    const line = `\n${indent.repeat(depth + 1)}`;
    return `${open}${line}${items.join(`,${line}`)}\n${indent.repeat(depth)}${close}`;
  }
}

function innerOf(value: JsonValue | undefined, key: string | number): JsonValue | undefined {
  if (typeof key === 'number') return isList(value) ? value[key] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Line ends stand between tokens only: a text in JSON has none of its own. */
const reindented = ({ text, margin }: Original, wanted: string): string =>
  margin === wanted ? text : text.replaceAll(`\n${margin}`, `\n${wanted}`);
