import { parseExpression } from '../expressions/parse';
import {
  isBlank,
  isJsonObject,
  isList,
  objectFrom,
  own,
  type JsonObject,
  type JsonValue,
} from '../json/json';
import { pointer } from '../json/pointer';
import { reliabilityOf } from './reliability';
import { namesOfSurvey, type Names } from './names';
import { standingOf, type PropertyOwner } from './properties';
import type {
  Condition,
  Found,
  LocalizedText,
  QuestionnaireProblem,
  UnsupportedReason,
  WhenHidden,
} from './model';

/** Reads typed properties out of one object of the questionnaire and notes what it finds wrong. */
export class Reader {
  constructor(
    readonly json: JsonObject,
    readonly path: string,
    readonly notes: ReadingNotes,
    /** The question the object belongs to, if any. */
    readonly question: string | undefined,
    /** The names its expressions may use. */
    readonly names: Names,
    /** Words that mean something only here: `self`, `item`. */
    private readonly locals: ReadonlySet<string> = new Set(),
  ) {}

  static ofSurvey(json: JsonObject): Reader {
    return new Reader(json, '', new ReadingNotes(), undefined, namesOfSurvey(json));
  }

  /** The reader of a part of this object. */
  part(json: JsonObject, path: string, question = this.question): Reader {
    return new Reader(json, path, this.notes, question, this.names, this.locals);
  }

  /** The same reader, with other names for expressions. */
  inside(names: Names): Reader {
    return new Reader(this.json, this.path, this.notes, this.question, names, this.locals);
  }

  /** The same reader, with more words for expressions. */
  knowing(...words: readonly string[]): Reader {
    const locals = new Set([...this.locals, ...words]);
    return new Reader(this.json, this.path, this.notes, this.question, this.names, locals);
  }

  value(key: string): JsonValue | undefined {
    return own(this.json, key);
  }

  flag(key: string, fallback = false): boolean {
    const value = this.value(key);
    if (value === undefined) return fallback;
    if (typeof value === 'boolean') return value;
    this.wrong(key);
    return fallback;
  }

  text(key: string): string {
    const value = this.value(key);
    if (value === undefined) return '';
    if (typeof value === 'string') return value;
    this.wrong(key);
    return '';
  }

  number(key: string): number | undefined {
    const value = this.value(key);
    if (value === undefined || value === null) return undefined;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    this.wrong(key);
    return undefined;
  }

  /** A text by locale; a plain string is the text of the default locale. */
  localized(key: string): LocalizedText {
    const value = this.value(key);
    if (value === undefined || value === null) return {};
    if (typeof value === 'string') return this.noted(key, { default: value });
    if (!isJsonObject(value)) {
      this.wrong(key);
      return {};
    }
    const texts = Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return this.noted(key, objectFrom(texts));
  }

  private noted(key: string, value: LocalizedText): LocalizedText {
    if (!isBlank(value))
      this.notes.texts.push({ path: pointer(this.path, key), question: this.question, value });
    return value;
  }

  list(key: string): readonly JsonValue[] {
    const value = this.value(key);
    if (value === undefined || value === null) return [];
    if (isList(value)) return value;
    this.wrong(key);
    return [];
  }

  condition(key: string): Condition | undefined {
    return this.conditionFrom(this.text(key), key);
  }

  /** A condition that stands for a property. */
  conditionFrom(source: string, key: string): Condition | undefined {
    if (source.trim() === '') return undefined;
    const condition = this.parsed(source, pointer(this.path, key));
    this.notes.conditions.push({ path: condition.path, question: this.question, value: condition });
    if (!condition.isReliable) this.unsupported('feature', key);
    return condition;
  }

  private parsed(source: string, path: string): Condition {
    const parsed = parseExpression(source);
    if (!parsed.ok)
      return { source, path, expression: undefined, problem: parsed.problem, isReliable: false };
    const isReliable = reliabilityOf(parsed.expression, this.names, this.locals);
    return { source, path, expression: parsed.expression, problem: undefined, isReliable };
  }

  /** Notes the properties nobody reads: those that matter make the questionnaire foreign to native pages. */
  checkProperties(owners: readonly PropertyOwner[]): void {
    for (const [key, value] of Object.entries(this.json)) {
      const standing = standingOf(owners, key);
      if (standing === 'foreign' && value !== false && !isBlank(value)) this.unsupported('feature', key);
      if (standing === 'unknown')
        this.problem('warning', 'unknownProperty', { property: key }, pointer(this.path, key));
    }
  }

  unsupported(kind: UnsupportedReason['kind'], name: string, by: UnsupportedReason['by'] = 'engine'): void {
    this.notes.unsupported.push({ by, path: this.path, question: this.question, kind, name });
  }

  wrong(key: string): void {
    this.problem('warning', 'wrongProperty', { property: key }, pointer(this.path, key));
  }

  problem(
    severity: QuestionnaireProblem['severity'],
    code: string,
    params: QuestionnaireProblem['params'] = {},
    path = this.path,
  ): void {
    this.notes.problems.push({ severity, code, path, question: this.question, params });
  }
}

/** What is collected while a questionnaire is read. */
export class ReadingNotes {
  readonly problems: QuestionnaireProblem[] = [];
  readonly unsupported: UnsupportedReason[] = [];
  readonly conditions: Found<Condition>[] = [];
  readonly texts: Found<LocalizedText>[] = [];
  /** What becomes of hidden answers where a question does not say. */
  whenHidden: WhenHidden = 'onComplete';
}
