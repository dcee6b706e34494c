import { isJsonObject, isList, type JsonObject, type JsonValue } from '../json/json';
import { expressionHits } from './expression-hits';
import { partsOf, type Part, type Parts } from './parts';
import { valueAt, type Path } from './patches';
import { hitsIn, type Hit, type Surroundings } from './resolve';

/** A place at which a part of the questionnaire is named. */
export interface Reference extends Hit {
  /** The text that names it. */
  readonly path: Path;
  /**
   * `expression`: a condition or calculation. `text`: words with answers in them. `name`: a property that is a name. `value`: an
   * answer written down, such as a default.
   */
  readonly kind: 'expression' | 'text' | 'name' | 'value';
}

/** Properties that hold an expression: all those whose names say so. */
export const EXPRESSION = /(?:^|[a-z])(?:If|Expression)$|^expression$/u;
/** Properties that hold the name of a question. */
const QUESTION_NAME: ReadonlySet<string> = new Set([
  'setToName',
  'fromName',
  'gotoName',
  'choicesFromQuestion',
]);
/** Properties that hold the name of something in each row or panel of the question they are on, or of the one they name. */
const INNER_NAME: ReadonlySet<string> = new Set(['keyName']);
const INNER_OF_SOURCE: ReadonlySet<string> = new Set(['choiceTextsFromQuestion', 'choiceValuesFromQuestion']);
/** Properties that hold an answer to the question they are on. */
const OWN_VALUE: ReadonlySet<string> = new Set(['defaultValue', 'correctAnswer']);
/** Braces in these are no answers. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'name',
  'type',
  'value',
  'regex',
  'cellType',
  'inputType',
  'valueName',
]);

const PIPED = /\{([^{}]+)\}/gu;

/** Every place at which something of the questionnaire is named, in the order of the questionnaire. */
export function referencesIn(json: JsonObject, parts: Parts = partsOf(json)): readonly Reference[] {
  return new Finder(parts).in(json, []);
}

/** The same of one part of the questionnaire alone: an object or a list. */
export function referencesWithin(json: JsonObject, path: Path, parts: Parts): readonly Reference[] {
  const value = valueAt(json, path);
  return value === undefined ? [] : new Finder(parts).in(value, path);
}

class Finder {
  constructor(private readonly parts: Parts) {}

  in(value: JsonValue, path: Path): readonly Reference[] {
    if (isList(value)) return value.flatMap((item, index) => this.in(item, [...path, index]));
    if (!isJsonObject(value)) return [];
    return Object.entries(value).flatMap(([key, item]) => this.member(value, key, item, [...path, key]));
  }

  private member(owner: JsonObject, key: string, value: JsonValue, path: Path): readonly Reference[] {
    const isTrigger = path[0] === 'triggers';
    if (typeof value === 'string') return this.text(owner, key, value, path);
    if (OWN_VALUE.has(key)) return this.values(this.parts.questionAt(path), value, path);
    if (isTrigger && (key === 'pages' || key === 'questions')) return this.names(value, path);
    return this.in(value, path);
  }

  private text(owner: JsonObject, key: string, value: string, path: Path): readonly Reference[] {
    const at = (kind: Reference['kind'], hits: readonly Hit[]): readonly Reference[] =>
      hits.map((hit) => ({ ...hit, kind, path }));
    if (EXPRESSION.test(key)) return at('expression', expressionHits(value, this.around(path)));
    if (path[0] === 'triggers') return this.trigger(owner, key, value, path);
    if (QUESTION_NAME.has(key)) return at('name', this.named(value, this.parts.names));
    if (INNER_NAME.has(key)) return at('name', this.named(value, this.parts.questionAt(path)?.inner));
    if (INNER_OF_SOURCE.has(key)) return at('name', this.named(value, this.sourceOf(owner)?.inner));
    if (OWN_VALUE.has(key)) return this.values(this.parts.questionAt(path), value, path);
    return NO_TEXT.has(key) ? [] : at('text', this.piped(value, path));
  }

  private trigger(owner: JsonObject, key: string, value: string, path: Path): readonly Reference[] {
    const hits = (): readonly Hit[] => {
      if (key === 'name' || QUESTION_NAME.has(key)) return this.named(value, this.parts.names);
      const answered = key === 'value' ? owner.name : key === 'setValue' ? owner.setToName : undefined;
      return typeof answered === 'string'
        ? this.valueHits(this.parts.names.get(answered.toLowerCase()), value)
        : [];
    };
    const kind = key === 'value' || key === 'setValue' ? 'value' : 'name';
    return hits().map((hit) => ({ ...hit, kind, path }));
  }

  /** Names in a list, of pages or questions. */
  private names(value: JsonValue, path: Path): readonly Reference[] {
    if (!isList(value)) return [];
    const known = path.at(-1) === 'pages' ? this.parts.pages : this.parts.names;
    return value.flatMap((item, index) =>
      typeof item === 'string'
        ? this.named(item, known).map((hit) => ({ ...hit, kind: 'name' as const, path: [...path, index] }))
        : [],
    );
  }

  private named(name: string, names: ReadonlyMap<string, Part> | undefined): readonly Hit[] {
    const part = names?.get(name.toLowerCase());
    return part === undefined ? [] : [{ part, from: 0, to: name.length }];
  }

  private sourceOf({ choicesFromQuestion: name }: JsonObject): Part | undefined {
    return typeof name === 'string' ? this.parts.names.get(name.toLowerCase()) : undefined;
  }

  private piped(text: string, path: Path): readonly Hit[] {
    // Most words have none.
    if (!text.includes('{')) return [];
    const surroundings = this.around(path);
    return [...text.matchAll(PIPED)].flatMap(({ 1: name = '', index }) => {
      const blank = /^\s*/u.exec(name)?.[0].length ?? 0;
      return hitsIn(name.trim(), index + 1 + blank, surroundings);
    });
  }

  private around(path: Path): Surroundings {
    return { parts: this.parts, holders: this.parts.holdersOf(path) };
  }

  /** An answer, or the parts of one. */
  private values(question: Part | undefined, value: JsonValue, path: Path): readonly Reference[] {
    if (isList(value)) return value.flatMap((item, index) => this.values(question, item, [...path, index]));
    if (isJsonObject(value))
      return Object.entries(value).flatMap(([key, item]) => this.values(question, item, [...path, key]));
    return this.valueHits(question, value).map((hit) => ({ ...hit, kind: 'value' as const, path }));
  }

  private valueHits(question: Part | undefined, value: JsonValue): readonly Hit[] {
    const written = isJsonObject(value) || isList(value) ? '' : String(value);
    const part = question?.values.get(written);
    return part === undefined ? [] : [{ part, from: 0, to: written.length }];
  }
}
