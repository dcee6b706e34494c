import type { JsonValue } from '../domain/src/json/json';
import type { ImportResult } from '../domain/src/imports/report';
import type { Retention } from '../domain/src/privacy/retention';
import type { QuotaRenaming } from '../domain/src/quota/rename-in-quotas';
import type { TextTable } from '../domain/src/tabular/csv';
import type { QuestionnaireReview } from './review';

/**
 * The questionnaire editor's side of the admin API, below `/survey/surveys/:documentId`. Who may edit, publish or only
 * look is the content manager's own permission on surveys.
 */

/** UTF-16 units of a text that is saved; a longer one is refused with 413 and the code `questionnaireTooLarge`. */
export const MAX_QUESTIONNAIRE_LENGTH = 2_000_000;

/**
 * `GET …/questionnaire` answers `{ data: EditableQuestionnaire }`; with `?session=` of an opened editor, `people` are the
 * others.
 */
export interface EditableQuestionnaire {
  readonly title: string;
  /** SurveyJS JSON, to the letter as it was saved; '' where none was written yet. */
  readonly text: string;
  /** SHA-256 of the text, hex: what a save is based on. */
  readonly revision: string;
  readonly saved: Saved;
  readonly rights: { readonly edit: boolean; readonly publish: boolean };
  readonly status: EditedStatus;
  /** Versions published so far, oldest first. */
  readonly versions: readonly EditedVersion[];
  /** Others who have it open. */
  readonly people: readonly Editor[];
  readonly review: QuestionnaireReview;
  /** Languages of the survey, its own first. */
  readonly locales: readonly string[];
  /** Of the draft, as an administrator wrote them; `null` where there are none. */
  readonly quotas: JsonValue;
  readonly privacy: EditedPrivacy;
  /** Path on this server of the worker that made-up respondents walk in: see `contracts/rehearsal.ts`. */
  readonly rehearsalScript: string;
}

/** What the survey's draft says becomes of personal data; it is written in the content manager. */
export interface EditedPrivacy {
  /** Languages in which the consent form has all that it must say. */
  readonly consent: readonly string[];
  /** `null` where none is set, or none that can be read. */
  readonly retention: Retention | null;
}

/** Who saved last, '' where it was no administrator, and when (ISO 8601, UTC). */
export interface Saved {
  readonly by: string;
  readonly at: string;
}

export interface EditedStatus {
  /** Citizens can open it now. */
  readonly isRunning: boolean;
  /** Responses sent so far, to whichever version. */
  readonly responses: number;
}

export interface EditedVersion {
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly publishedAt: string;
  /** Who published it, as the audit trail says; '' where it does not. */
  readonly by: string;
  readonly responses: number;
  /** The draft says the same. Never where lists of choices were loaded from addresses: a version has them written out. */
  readonly isCurrent: boolean;
}

/** `GET …/questionnaire/versions/:number` answers `{ data: VersionText }`. */
export interface VersionText {
  readonly number: number;
  readonly text: string;
}

/** Renamings that go with one save, and letters of a name or value in one. */
export const MAX_RENAMINGS = 500;
export const MAX_RENAMED_LENGTH = 1_000;

/**
 * Body of `PUT …/questionnaire`. Sending the same text again, after a reply that was lost, is no conflict. 400 for halves
 * of surrogate pairs and U+0000, which no database keeps.
 */
export interface QuestionnaireSave {
  readonly text: string;
  /** The revision it was made from. */
  readonly base: string;
  /** Random, one an opened editor: an hour of saving by itself is one line in the audit trail. */
  readonly session: string;
  /** What was renamed since the last save, in that order: the draft's quotas follow, in all its languages. */
  readonly renamings?: readonly QuotaRenaming[] | undefined;
}

/** `PUT …/questionnaire` answers `{ data: SaveReply }`. */
export type SaveReply =
  | {
      readonly kind: 'saved';
      readonly revision: string;
      readonly saved: Saved;
      /** As they are stored now. */
      readonly quotas: JsonValue;
      /** Names of the questions whose quotas say something else since this save. */
      readonly followed: readonly string[];
    }
  /** Somebody else saved meanwhile: nothing was stored, and this is theirs. */
  | { readonly kind: 'conflict'; readonly text: string; readonly revision: string; readonly saved: Saved };

/** An administrator who has the questionnaire open, however often. */
export interface Editor {
  readonly id: number;
  readonly name: string;
  /** Name of the question they are at, or ''. */
  readonly at: string;
}

/** Body of `POST …/questionnaire/presence`, sent every 20 seconds; answers `{ data: PresenceReply }`. */
export interface Presence {
  readonly session: string;
  readonly at: string;
}

export interface PresenceReply {
  readonly people: readonly Editor[];
  /** As it is stored now. */
  readonly revision: string;
}

/**
 * Body of `POST …/questionnaire/preview`; answers `{ data: PreviewReply }`. Shows the draft as it is saved whenever a page is
 * opened, to anybody and as if it were running: the door, limits and quotas are left out.
 */
export interface PreviewWish {
  readonly locale: 'ko' | 'en';
  /** Index of a page; the start page of the survey where it is left out. */
  readonly page?: number | undefined;
  /** Made-up answers given before. */
  readonly answers?: Readonly<Record<string, unknown>> | undefined;
  /** As for those who have asked their system for more contrast. The path for colleagues never is. */
  readonly hasHighContrast?: boolean | undefined;
}

export interface PreviewReply {
  /**
   * Path on this server of what a citizen would get, for a frame of this same site; nothing that is sent there is stored. The
   * start page where a script shows the questionnaire, and where the draft cannot be read, which it says.
   */
  readonly path: string;
  /**
   * Path for colleagues without an account, good for 14 days: the draft from its start page. `DELETE …/questionnaire/preview/links`
   * (answers `{ data: null }`) cuts every path that was made until then.
   */
  readonly sharedPath: string;
}

/** Body of `POST …/questionnaire/publication`, of all languages together; answers `{ data: PublicationReply }`. */
export interface PublicationWish {
  /** What is published; refused when it is not what is stored any more. */
  readonly revision: string;
  /**
   * Warnings and changes that were read and accepted, by name, 500 of 200 letters at most: the audit trail counts them and
   * names the first ones. Nothing is published while a warning is not among them.
   */
  readonly acknowledged: readonly string[];
}

export type PublicationReply =
  | { readonly kind: 'published'; readonly version: number }
  | { readonly kind: 'changedMeanwhile' }
  /**
   * `code` and `params` as the publishing checks give them; `warningsOpen` with `count` and `names` of warnings that nobody
   * has acknowledged. `fieldInvalid`, with `message` among its `params`, is what Strapi
   * itself says of a field in one of the languages, such as a title that is missing; its path is the field's.
   */
  | {
      readonly kind: 'refused';
      readonly problems: readonly {
        readonly code: string;
        readonly path: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[];
    };

/** Bytes of a file that somebody brings to the editor; in a body it is base64, a third longer. */
export const MAX_BROUGHT_BYTES = 5_000_000;

/** Body of `POST …/questionnaire/workbook`; answers `{ data: WrittenWorkbook }`. */
export interface WorkbookWish {
  /** Of the only sheet. */
  readonly name: string;
  /** The first is the heading. */
  readonly rows: TextTable;
}

/** A workbook of Excel (.xlsx), base64. */
export interface WrittenWorkbook {
  readonly content: string;
}

/** Body of `POST …/questionnaire/tables`: a workbook or CSV, base64. Answers `{ data: ReadTables }`; nothing is kept. */
export interface BroughtFile {
  readonly content: string;
}

export type ReadTables =
  | {
      readonly ok: true;
      readonly sheets: readonly { readonly name: string; readonly rows: TextTable }[];
    }
  | {
      readonly ok: false;
      readonly reason: 'notAWorkbook' | 'oldOrLocked' | 'broken' | 'tooLarge' | 'unclosedCell';
      readonly line?: number | undefined;
    };

/** Body of `POST …/questionnaire/import`: the file of another program. Answers `{ data: ImportResult }`; nothing is stored. */
export interface ImportWish extends BroughtFile {
  /** `sheet`: one question a line, as people write it in a spreadsheet. */
  readonly kind: 'sheet' | 'xlsform' | 'limesurvey' | 'surveyjs';
}

export type ImportReply = ImportResult;
