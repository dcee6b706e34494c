import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../json/json';
import type { Path } from '../patches';
import { ownLocale, textAt } from '../texts';
import type { Subject, Thing } from './change';

/** Something of a questionnaire that has properties of its own. */
export interface Entry {
  readonly thing: Thing;
  readonly name: string;
  /** Its name within what it stands in; the same in both questionnaires for what is the same. */
  readonly key: string;
  readonly path: Path;
  readonly json: JsonObject;
  /** Key of the page, panel or question that it stands in. */
  readonly parent: string;
  readonly type: string;
  readonly question: string;
  readonly number: number;
  readonly title: string;
}

/** Properties in which other entries stand. */
export const HOLDING: ReadonlySet<string> = new Set([
  ...['pages', 'elements', 'questions', 'templateElements', 'detailElements', 'items'],
  'calculatedValues',
]);

/** Columns of these types of matrices are questions; those of the others are choices. */
export const hasColumnsOfCells = (type: string): boolean =>
  type === 'matrixdropdown' || type === 'matrixdynamic';

const listIn = (json: JsonObject, key: string): readonly JsonValue[] => {
  const value = Object.hasOwn(json, key) ? json[key] : undefined;
  return isList(value) ? value : [];
};

const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** The question that something belongs to, and what the names inside of it begin with. */
interface Surroundings {
  readonly parent: string;
  readonly scope: string;
  readonly top: Entry | undefined;
}

class Reader {
  readonly entries: Entry[] = [];
  private readonly keys = new Set<string>();
  private numbered = 0;
  private readonly locale: string;

  constructor(private readonly root: JsonObject) {
    this.locale = ownLocale(root);
  }

  read(): void {
    this.entry('survey', this.root, [], { parent: '', scope: '', top: undefined });
    for (const [index, page] of listIn(this.root, 'pages').entries()) {
      if (!isJsonObject(page)) continue;
      const path = ['pages', index];
      const entry = this.entry('page', page, path, { parent: '', scope: '', top: undefined }, index + 1);
      this.elements(page, path, { parent: entry.key, scope: '', top: undefined });
    }
    this.elements(this.root, [], { parent: '', scope: '', top: undefined });
    for (const [index, value] of listIn(this.root, 'calculatedValues').entries())
      if (isJsonObject(value))
        this.entry('calculated', value, ['calculatedValues', index], {
          parent: '',
          scope: '',
          top: undefined,
        });
  }

  private elements(owner: JsonObject, path: Path, around: Surroundings): void {
    for (const key of ['elements', 'questions'])
      for (const [index, element] of listIn(owner, key).entries())
        if (isJsonObject(element)) this.element(element, [...path, key, index], around);
  }

  private element(element: JsonObject, path: Path, around: Surroundings): void {
    if (element.type === 'panel') {
      const entry = this.entry('panel', element, path, around);
      this.elements(element, path, { ...around, parent: entry.key });
      return;
    }
    if (around.top === undefined && isAsking(element)) this.numbered += 1;
    this.within(this.entry('question', element, path, around, isAsking(element) ? this.numbered : 0), around);
  }

  /** What is asked in each row or panel of a question has its names for itself. */
  private within(entry: Entry, { top = entry }: Surroundings): void {
    const { json, path, key } = entry;
    const inner: Surroundings = { parent: key, scope: `${key}/`, top };
    for (const list of [
      'templateElements',
      'detailElements',
      ...(entry.type === 'paneldynamic' ? ['questions'] : []),
    ])
      for (const [index, element] of listIn(json, list).entries())
        if (isJsonObject(element)) this.element(element, [...path, list, index], inner);
    if (hasColumnsOfCells(entry.type))
      for (const [index, column] of listIn(json, 'columns').entries())
        if (isJsonObject(column)) {
          const at = [...path, 'columns', index];
          this.within(this.entry('column', column, at, inner), inner);
        }
    for (const [index, item] of listIn(json, 'items').entries())
      if (isJsonObject(item)) this.entry('item', item, [...path, 'items', index], inner);
  }

  private entry(thing: Thing, json: JsonObject, path: Path, around: Surroundings, number = 0): Entry {
    const { parent, scope, top } = around;
    const name = textOf(json.name);
    const isQuestion = thing === 'question' || thing === 'column' || thing === 'item';
    const entry: Entry = {
      thing,
      name,
      key: this.freeKey(`${isQuestion ? '' : `${thing} `}${scope}${name}`),
      path,
      json,
      parent,
      type: textOf(json.type) || textOf(json.cellType),
      question: isQuestion && (top !== undefined || isStored(json)) ? (top?.name ?? name) : '',
      number: top?.number ?? number,
      title: textAt(this.root, [...path, 'title'], this.locale) || name,
    };
    this.entries.push(entry);
    return entry;
  }

  /** Two of one name, or without any, are told apart by their order. */
  private freeKey(key: string): string {
    let free = key;
    for (let number = 2; this.keys.has(free); number += 1) free = `${key} #${String(number)}`;
    this.keys.add(free);
    return free;
  }
}

/** Whether there are answers of it. */
const isStored = ({ type }: JsonObject): boolean => type !== 'html' && type !== 'image';

const isAsking = ({ type }: JsonObject): boolean =>
  type !== 'html' && type !== 'image' && type !== 'expression';

/** Everything in a questionnaire that has properties of its own, in its order. */
export function inventory(json: JsonObject): readonly Entry[] {
  const reader = new Reader(json);
  reader.read();
  return reader.entries;
}

/** Something as it was and as it is; one of both is there. */
export interface Pair {
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** What a change is about, in the words of the new questionnaire. */
export function subjectOf({ before, after }: Pair): Subject {
  const shown = after ?? before;
  return {
    thing: shown?.thing ?? 'survey',
    name: shown?.name ?? '',
    question: before?.question ?? after?.question ?? '',
    number: shown?.number ?? 0,
    title: shown?.title ?? '',
    before: before?.path,
    after: after?.path,
  };
}
