import { LOCALIZABLE, NOT_TRANSLATED } from '../editing/localizable';
import type { Path } from '../editing/patches';
import { ownLocale, textsOf } from '../editing/texts';
import { isJsonObject, isList, own, type JsonObject, type JsonValue } from '../json/json';
import { kindOf, type TextPlace } from './text-place';

/** A text of a questionnaire under a key that stays when things are moved, since it is made of names. */
export interface KeyedText {
  /** @example 'question:ageBand/choice:60s/text' */
  readonly key: string;
  /** Of the object that has the text, or of the choice that is its own text. */
  readonly path: Path;
  readonly property: string;
  readonly place: TextPlace;
  /** By language; that of the questionnaire's own language under its own code. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Where the walk is. */
interface Spot {
  readonly path: Path;
  /** Of the object itself. */
  readonly key: string;
  /** What keys of questions below begin with: names of questions are unique, wherever they stand. */
  readonly scope: string;
  readonly place: Omit<TextPlace, 'kind'>;
  readonly list: string;
}

const LETTER = /\p{L}/u;
const ELEMENTS = new Set(['elements', 'questions', 'templateElements', 'detailElements']);
/** What these lists hold is called by the singular of their name in keys. */
const SINGULAR = new Map([
  ['choices', 'choice'],
  ['rateValues', 'rate'],
  ['rows', 'row'],
  ['columns', 'column'],
  ['items', 'item'],
  ['validators', 'validator'],
]);
/** Values that people read as they are, where they have no text. */
const SHOWN = new Set(['choices', 'rateValues', 'rows', 'columns']);
const NOT_NUMBERED = new Set(['html', 'image', 'panel']);

/** A name inside a key: what parts keys is written differently. */
const escaped = (name: string): string =>
  name.replace(/[%/:~]/gu, (character) => `%${character.charCodeAt(0).toString(16)}`);

const wordOf = (value: JsonValue | undefined): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

class Walk {
  readonly found: KeyedText[] = [];
  private readonly keys = new Set<string>();
  private number = 0;

  constructor(private readonly locale: string) {}

  object(object: JsonObject, spot: Spot): void {
    for (const [property, value] of Object.entries(object)) {
      const texts =
        LOCALIZABLE.has(property) && !NOT_TRANSLATED.has(property) ? textsOf(value, this.locale) : {};
      if (Object.keys(texts).length > 0) this.note(spot, property, texts);
      else if (isList(value)) this.list(value, property, object, spot);
      else if (isJsonObject(value)) this.object(value, this.below(spot, property));
    }
  }

  private below(spot: Spot, property: string): Spot {
    return { ...spot, path: [...spot.path, property], key: `${spot.key}/${property}`, list: property };
  }

  private note(spot: Spot, property: string, texts: KeyedText['texts'], path = spot.path): void {
    const place = { ...spot.place, kind: kindOf(property, spot.list) };
    this.found.push({ key: `${spot.key}/${property}`, path, property, place, texts });
  }

  private list(list: readonly JsonValue[], property: string, owner: JsonObject, spot: Spot): void {
    const seen = new Map<string, number>();
    for (const [index, item] of list.entries()) {
      const path = [...spot.path, property, index];
      if (isJsonObject(item)) {
        const inside = this.itemSpot({ item, property, index, seen }, spot, path);
        this.object(item, inside);
        if (own(item, 'text') === undefined && isShown(property, owner, item))
          this.implied(item.value, inside);
      } else if (isShown(property, owner, item))
        this.implied(item, this.itemSpot({ item, property, index, seen }, spot, path));
    }
  }

  /** A choice without a text: its value is what people read. */
  private implied(value: JsonValue | undefined, spot: Spot): void {
    const text = wordOf(value);
    if (LETTER.test(text)) this.note(spot, 'text', { [this.locale]: text });
  }

  private itemSpot(at: Item, spot: Spot, path: Path): Spot {
    if (at.property === 'pages' && spot.path.length === 0) return this.pageSpot(at, path);
    if (ELEMENTS.has(at.property) && isJsonObject(at.item)) return this.elementSpot(at, at.item, spot, path);
    const kind = SINGULAR.get(at.property) ?? at.property;
    const key = this.unique(`${spot.key}/${kind}:${this.nameIn(at)}`);
    const isCell = at.property === 'columns' && isJsonObject(at.item) && own(at.item, 'name') !== undefined;
    const counted = isCell
      ? { inner: at.index + 1, ordinal: undefined }
      : { inner: spot.place.inner, ordinal: at.index + 1 };
    return {
      ...spot,
      path,
      key,
      scope: `${key}/`,
      list: isCell ? '' : at.property,
      place: { ...spot.place, ...counted },
    };
  }

  private pageSpot(at: Item, path: Path): Spot {
    const name = this.nameIn(at);
    const place = {
      part: 'page',
      number: at.index + 1,
      name,
      type: '',
      ordinal: undefined,
      inner: undefined,
    } as const;
    return { path, key: this.unique(`page:${name}`), scope: '', place, list: '' };
  }

  private elementSpot(at: Item, item: JsonObject, spot: Spot, path: Path): Spot {
    const type = wordOf(own(item, 'type'));
    const part = type === 'panel' ? 'panel' : 'question';
    const isNested = at.property.endsWith('Elements') || spot.place.inner !== undefined;
    const key = this.unique(`${spot.scope}${part}:${this.nameIn(at)}`);
    const scope = part === 'panel' ? spot.scope : `${key}/`;
    if (isNested)
      return {
        path,
        key,
        scope,
        list: '',
        place: { ...spot.place, inner: at.index + 1, ordinal: undefined },
      };
    if (!NOT_NUMBERED.has(type)) this.number += 1;
    const number = NOT_NUMBERED.has(type) ? undefined : this.number;
    const name = wordOf(own(item, 'name'));
    return {
      path,
      key,
      scope,
      list: '',
      place: { part, number, name, type, ordinal: undefined, inner: undefined },
    };
  }

  /** The name or value; where there is none, which one of its type it is. */
  private nameIn({ item, index, seen }: Item): string {
    if (!isJsonObject(item)) return escaped(wordOf(item));
    const name = wordOf(own(item, 'name')) || wordOf(own(item, 'value'));
    if (name !== '') return escaped(name);
    const type = escaped(wordOf(own(item, 'type')));
    const count = (seen.get(type) ?? 0) + 1;
    seen.set(type, count);
    if (type === '') return String(index + 1);
    return count === 1 ? type : `${type}~${count}`;
  }

  /** Two of one name are told apart by their order. */
  private unique(key: string): string {
    let free = key;
    for (let count = 2; this.keys.has(free); count += 1) free = `${key}~${count}`;
    this.keys.add(free);
    return free;
  }
}

interface Item {
  readonly item: JsonValue;
  readonly property: string;
  readonly index: number;
  readonly seen: Map<string, number>;
}

/** Whether people read the value where a choice has no text. Pictures are shown without their values. */
function isShown(property: string, owner: JsonObject, item: JsonValue): boolean {
  if (!SHOWN.has(property) || own(owner, 'type') === 'imagepicker') return false;
  return !isJsonObject(item) || own(item, 'value') !== undefined;
}

/**
 * Every text of a questionnaire that people read, with a key that survives moving and reordering. Choices that are their own
 * text are texts as well. Never throws: what cannot be read has no text.
 */
export function keyedTextsIn(json: JsonObject): readonly KeyedText[] {
  const walk = new Walk(ownLocale(json));
  const place = {
    part: 'survey',
    number: undefined,
    name: '',
    type: '',
    ordinal: undefined,
    inner: undefined,
  } as const;
  walk.object(json, { path: [], key: 'survey', scope: '', place, list: '' });
  return walk.found;
}
