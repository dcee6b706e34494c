import { isKnownFunction } from '../expressions/functions';
import { parseExpression } from '../expressions/parse';
import { referencesOf } from '../expressions/references';
import type { Expression } from '../expressions/syntax';
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
import { standingOf, type PropertyOwner } from './properties';
import type { Condition, Found, LocalizedText, QuestionnaireProblem, UnsupportedReason } from './model';

/** Reads typed properties out of one object of the questionnaire and notes what it finds wrong. */
export class Reader {
  constructor(
    readonly json: JsonObject,
    readonly path: string,
    readonly notes: ReadingNotes,
    /** The question the object belongs to, if any. */
    readonly question: string | undefined,
  ) {}

  /** The reader of a part of this object. */
  part(json: JsonObject, path: string, question = this.question): Reader {
    return new Reader(json, path, this.notes, question);
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
    const source = this.text(key);
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
    const isReliable = this.notes.isReliable(parsed.expression);
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

  unsupported(kind: UnsupportedReason['kind'], name: string): void {
    this.notes.unsupported.push({ path: this.path, question: this.question, kind, name });
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

  /** @param names - every name an expression may refer to, in lower case */
  constructor(private readonly names: ReadonlySet<string>) {}

  isReliable(expression: Expression): boolean {
    const { variables, functions } = referencesOf(expression);
    return (
      functions.every(({ name }) => isKnownFunction(name)) &&
      variables.every(({ name }) => this.isKnownName(name))
    );
  }

  /** `a.b[0]` is known when `a.b[0]`, `a.b` or `a` is the name of a question, or its comment. */
  isKnownName(name: string): boolean {
    let candidate = name.toLowerCase();
    while (candidate !== '') {
      if (this.names.has(candidate.replace(/-comment$/, ''))) return true;
      const cut = Math.max(candidate.lastIndexOf('.'), candidate.lastIndexOf('['));
      candidate = cut < 0 ? '' : candidate.slice(0, cut);
    }
    return false;
  }
}
