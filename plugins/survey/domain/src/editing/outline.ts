import { isJsonObject, isList, type JsonObject } from '../json/json';
import { valueAt, type Path } from './patches';
import { ownLocale, textAt } from './texts';

/** A page, panel or question, as a list of contents shows it. */
export interface OutlineEntry {
  readonly kind: 'page' | 'panel' | 'question';
  /** Of the object. The root itself where a questionnaire has no pages. */
  readonly path: Path;
  /** 0 for pages. */
  readonly depth: number;
  /** Index of its page. */
  readonly page: number;
  readonly name: string;
  /** SurveyJS type; '' for pages. */
  readonly type: string;
  /** Counted through the questionnaire; `null` for what asks nothing, and inside repeated panels. */
  readonly number: number | null;
  readonly json: JsonObject;
}

/** They say something and ask nothing. */
const SAYING: ReadonlySet<string> = new Set(['html', 'image']);

const stringIn = (object: JsonObject, key: string): string => {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : '';
};

/** The list in which a page, a panel or the questionnaire itself keeps its elements; older ones call them questions. */
export function elementsPath(json: JsonObject, path: Path): Path {
  const owner = valueAt(json, path);
  if (!isJsonObject(owner)) return [...path, 'elements'];
  if (owner.type === 'paneldynamic') return [...path, 'templateElements'];
  return [...path, isList(owner.questions) && !isList(owner.elements) ? 'questions' : 'elements'];
}

class Outliner {
  readonly entries: OutlineEntry[] = [];
  private number = 0;

  constructor(private readonly json: JsonObject) {}

  survey(): readonly OutlineEntry[] {
    const { pages } = this.json;
    if (isList(pages))
      for (const [index, page] of pages.entries()) {
        if (!isJsonObject(page)) continue;
        const path = ['pages', index];
        this.add({ kind: 'page', path, depth: 0, page: index, number: null, json: page });
        this.elements(path, 1, index, true);
      }
    const loose = valueAt(this.json, elementsPath(this.json, []));
    if (!isList(loose)) return this.entries;
    const index = isList(pages) ? pages.length : 0;
    this.add({ kind: 'page', path: [], depth: 0, page: index, number: null, json: this.json });
    this.elements([], 1, index, true);
    return this.entries;
  }

  private elements(owner: Path, depth: number, page: number, isCounted: boolean): void {
    const list = elementsPath(this.json, owner);
    const elements = valueAt(this.json, list);
    if (!isList(elements)) return;
    for (const [index, json] of elements.entries()) {
      if (!isJsonObject(json)) continue;
      const path = [...list, index];
      const type = stringIn(json, 'type');
      const isPanel = type === 'panel';
      const counts = isCounted && !isPanel && !SAYING.has(type);
      const number = counts ? (this.number += 1) : null;
      this.add({ kind: isPanel ? 'panel' : 'question', path, depth, page, number, json });
      if (isPanel) this.elements(path, depth + 1, page, isCounted);
      if (type === 'paneldynamic') this.elements(path, depth + 1, page, false);
    }
  }

  private add(entry: Omit<OutlineEntry, 'name' | 'type'>): void {
    this.entries.push({
      ...entry,
      name: entry.path.length === 0 ? '' : stringIn(entry.json, 'name'),
      type: entry.kind === 'page' ? '' : stringIn(entry.json, 'type'),
    });
  }
}

/** Everything that stands on its own in a questionnaire, in the order in which citizens meet it. */
export const outlineOf = (json: JsonObject): readonly OutlineEntry[] => new Outliner(json).survey();

/**
 * What a page, panel or question is called by people: its title in a language, else in the questionnaire's own, else its
 * name. Without markup.
 */
export function titleIn(json: JsonObject, path: Path, locale: string): string {
  const at = [...path, 'title'];
  const written = textAt(json, at, locale) || textAt(json, at, ownLocale(json));
  if (written !== '')
    return written
      .replace(/<[^<>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
  const owner = valueAt(json, path);
  return isJsonObject(owner) ? stringIn(owner, 'name') : '';
}

/** The entry that a path leads to or into, innermost. */
export function entryAt(entries: readonly OutlineEntry[], path: Path): OutlineEntry | undefined {
  return entries
    .filter((entry) => entry.path.every((key, index) => path[index] === key))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
}
