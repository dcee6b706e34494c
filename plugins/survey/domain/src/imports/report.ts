import type { JsonObject } from '../json/json';

/** What was decided for the author, who may see it otherwise. */
export const ASSUMED = [
  'languageGuessed',
  'groupsBecamePages',
  'renamed',
  'typeReplaced',
  'typeGuessed',
  'splitInTwo',
  'formattingRemoved',
  'calculatedAsDefault',
  'choiceRepeated',
  'newerVersion',
  'shownByScript',
  'circularKept',
] as const;

/** What the other program could do and this questionnaire does not. */
export const LOST = [
  'condition',
  'constraint',
  'calculation',
  'choiceFilter',
  'appearance',
  'property',
  'media',
  'metadata',
  'typeUnknown',
  'externalChoices',
  'noChoices',
  'choicesUneven',
  'repeatCount',
  'pattern',
  'softMandatory',
  'pipedText',
  'table',
  'languageUnknown',
  'nameless',
  'broken',
] as const;

export type AssumedCode = (typeof ASSUMED)[number];
export type LostCode = (typeof LOST)[number];

export interface ImportNote<Code extends string = string> {
  readonly code: Code;
  /** The question, page or list that it is about; '' for the whole. */
  readonly place: string;
  /** In the file that was read, from 1; undefined where it has no lines. */
  readonly line: number | undefined;
  /** What the note names: an expression, a type, a property. */
  readonly what: string;
  /** What it became, or why it was lost. */
  readonly detail: string;
}

export interface ImportReport {
  readonly taken: {
    readonly pages: number;
    readonly questions: number;
    readonly texts: number;
    readonly conditions: number;
    readonly languages: readonly string[];
  };
  readonly assumed: readonly ImportNote<AssumedCode>[];
  readonly lost: readonly ImportNote<LostCode>[];
}

export const REFUSALS = [
  'notThisKind',
  'newerFormat',
  'noSurveySheet',
  'noTypeColumn',
  'noQuestionColumn',
  'noQuestions',
  'groupNotClosed',
  'groupNotOpened',
  'tooLarge',
  'tooDeep',
  'circular',
  'broken',
] as const;

export interface ImportRefusal {
  readonly code: (typeof REFUSALS)[number];
  readonly line: number | undefined;
  readonly what: string;
}

export type ImportResult =
  | { readonly ok: true; readonly questionnaire: JsonObject; readonly report: ImportReport }
  | { readonly ok: false; readonly refusal: ImportRefusal };

/** Ends an import for a reason that is told to whoever brought the file. */
export class ImportRefused extends Error {
  readonly refusal: ImportRefusal;

  constructor(code: ImportRefusal['code'], what = '', line?: number) {
    super(`${code} ${what}`.trim());
    this.name = 'ImportRefused';
    this.refusal = { code, what, line };
  }
}

/** Where something that is noted stands. */
export interface NotePlace {
  readonly place: string;
  readonly line?: number | undefined;
}

/** What is noted while a file is read. */
export class ImportNotes {
  readonly assumed: ImportNote<AssumedCode>[] = [];
  readonly lost: ImportNote<LostCode>[] = [];

  assume(code: AssumedCode, at: NotePlace, what = '', detail = ''): void {
    this.assumed.push({ code, place: at.place, line: at.line, what, detail });
  }

  lose(code: LostCode, at: NotePlace, what = '', detail = ''): void {
    this.lost.push({ code, place: at.place, line: at.line, what, detail });
  }
}
