import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import type { Path } from './patches';

/** What somebody may refer to by a name or a value. */
export type PartKind = 'page' | 'panel' | 'question' | 'column' | 'item' | 'row' | 'choice' | 'calculated';

export interface Part {
  readonly kind: PartKind;
  /** As written: a name, or the value of a choice or row as text. */
  readonly name: string;
  /** Where its name or value is written. */
  readonly path: Path;
  /** Names in each of its rows or panels, in lower case, where it has any. */
  readonly inner: ReadonlyMap<string, Part>;
  /** Names of its fixed rows or items, in lower case. */
  readonly rows: ReadonlyMap<string, Part>;
  /** What can be chosen, by value as text. */
  readonly values: ReadonlyMap<string, Part>;
  /** What an expression inside calls one of its rows or panels. */
  readonly word: 'row' | 'panel' | undefined;
}

export type Names = ReadonlyMap<string, Part>;

/** Everything in a questionnaire that has a name, as far as it can be read. */
export interface Parts {
  /** Questions and calculated values that any expression may name. */
  readonly names: Names;
  readonly pages: Names;
  readonly panels: Names;
  /** Every part, in the order of the questionnaire. */
  readonly all: readonly Part[];
  /** The question with rows or panels that has something at this path, innermost first. */
  holdersOf(path: Path): readonly Part[];
  /** The question that a path leads into, innermost. */
  questionAt(path: Path): Part | undefined;
}

const NONE: Names = new Map();

const keyOf = (path: Path): string => JSON.stringify(path);

const textOf = (value: JsonValue | undefined): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

const listIn = (object: JsonObject, key: string): readonly JsonValue[] => {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isList(value) ? value : [];
};

/** The lists in which survey-core looks for questions, the older name last. */
const ELEMENT_LISTS = ['elements', 'questions'] as const;

class Reader {
  readonly names = new Map<string, Part>();
  readonly pages = new Map<string, Part>();
  readonly panels = new Map<string, Part>();
  readonly all: Part[] = [];
  /** By the path of a question's object. */
  readonly questions = new Map<string, Part>();

  survey(json: JsonObject): void {
    for (const [index, page] of listIn(json, 'pages').entries()) {
      if (!isJsonObject(page)) continue;
      const path = ['pages', index];
      this.named(page, path, 'page', this.pages);
      this.elements(page, path, this.names);
    }
    this.elements(json, [], this.names);
    for (const [index, value] of listIn(json, 'calculatedValues').entries())
      if (isJsonObject(value)) this.named(value, ['calculatedValues', index], 'calculated', this.names);
  }

  private elements(parent: JsonObject, path: Path, scope: Map<string, Part>): void {
    for (const key of ELEMENT_LISTS) this.list(parent, [...path, key], scope);
  }

  private list(parent: JsonObject, path: Path, scope: Map<string, Part>): void {
    for (const [index, element] of listIn(parent, String(path.at(-1))).entries())
      if (isJsonObject(element)) this.element(element, [...path, index], scope);
  }

  private element(element: JsonObject, path: Path, scope: Map<string, Part>): void {
    if (element.type === 'panel') {
      this.named(element, path, 'panel', this.panels);
      this.elements(element, path, scope);
      return;
    }
    this.question(element, path, 'question', scope);
  }

  private question(
    element: JsonObject,
    path: Path,
    kind: 'question' | 'column',
    scope: Map<string, Part>,
  ): void {
    const inner = new Map<string, Part>();
    const part = this.named(element, path, kind, scope, {
      inner,
      rows: this.rowsOf(element, path),
      values: this.valuesOf(element, path),
      word: WORDS.get(textOf(element.type)),
    });
    this.questions.set(keyOf(path), part);
    if (element.type === 'paneldynamic')
      for (const key of ['templateElements', 'questions']) this.list(element, [...path, key], inner);
    if (part.word !== 'row') return;
    for (const [index, column] of listIn(element, 'columns').entries())
      if (isJsonObject(column)) this.question(column, [...path, 'columns', index], 'column', inner);
    this.list(element, [...path, 'detailElements'], inner);
  }

  private rowsOf(element: JsonObject, path: Path): Names {
    const rows = new Map<string, Part>();
    if (element.type === 'multipletext')
      for (const [index, item] of listIn(element, 'items').entries())
        if (isJsonObject(item)) this.named(item, [...path, 'items', index], 'item', rows);
    if (element.type === 'matrix' || element.type === 'matrixdropdown')
      this.values(element, [...path, 'rows'], 'row', (part) => rows.set(part.name.toLowerCase(), part));
    return rows;
  }

  private valuesOf(element: JsonObject, path: Path): Names {
    const values = new Map<string, Part>();
    const add = (part: Part): void => void values.set(part.name, part);
    this.values(element, [...path, 'choices'], 'choice', add);
    this.values(element, [...path, 'rateValues'], 'choice', add);
    if (element.type === 'matrix') this.values(element, [...path, 'columns'], 'choice', add);
    return values;
  }

  /** Choices, ratings, rows and columns are a value, or an object with one. */
  private values(element: JsonObject, path: Path, kind: 'choice' | 'row', add: (part: Part) => void): void {
    for (const [index, item] of listIn(element, String(path.at(-1))).entries()) {
      const at = [...path, index];
      const part = isJsonObject(item)
        ? this.part(textOf(item.value), [...at, 'value'], kind)
        : this.part(textOf(item), at, kind);
      if (part.name === '') continue;
      this.all.push(part);
      add(part);
    }
  }

  private named(
    object: JsonObject,
    path: Path,
    kind: PartKind,
    scope: Map<string, Part>,
    more: Partial<Part> = {},
  ): Part {
    const part = this.part(textOf(object.name), [...path, 'name'], kind, more);
    const folded = part.name.toLowerCase();
    this.all.push(part);
    // Of two with one name the first is meant, as in survey-core.
    if (folded !== '' && !scope.has(folded)) scope.set(folded, part);
    return part;
  }

  private part(name: string, path: Path, kind: PartKind, more: Partial<Part> = {}): Part {
    return { kind, name, path, inner: NONE, rows: NONE, values: NONE, word: undefined, ...more };
  }
}

const WORDS = new Map<string, 'row' | 'panel'>([
  ['matrixdropdown', 'row'],
  ['matrixdynamic', 'row'],
  ['paneldynamic', 'panel'],
]);

/** Finds what has a name. Never throws: what cannot be read has none. */
export function partsOf(json: JsonObject): Parts {
  const reader = new Reader();
  reader.survey(json);
  const { names, pages, panels, all, questions } = reader;
  const along = (path: Path): readonly Part[] =>
    path
      .map((_key, index) => questions.get(keyOf(path.slice(0, path.length - index))))
      .filter((part) => part !== undefined);
  return {
    names,
    pages,
    panels,
    all,
    holdersOf: (path) => along(path).filter(({ word }) => word !== undefined),
    questionAt: (path) => along(path)[0],
  };
}
