/** `GET /survey/surveys/:documentId/responses?page=1&pageSize=25` answers `{ data: ResponsePage }`. */
export interface ResponsePage {
  readonly responses: readonly ResponseSummary[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export interface ResponseSummary {
  /** The receipt number, without hyphens. */
  readonly number: string;
  /** ISO 8601, UTC. */
  readonly submittedAt: string;
  readonly version: number;
  readonly locale: string;
}

/** `GET /survey/surveys/:documentId/responses/:number?locale=ko` answers `{ data: SingleResponse }`. */
export interface SingleResponse extends ResponseSummary {
  readonly answers: readonly {
    readonly name: string;
    readonly title: string;
    /** In words; one entry a line (matrix rows, several choices). Empty when not answered. */
    readonly lines: readonly string[];
    /** Files it consists of, in rows and panels too. */
    readonly files: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  }[];
  /** It has answers to personal questions, which stand apart: `POST …/responses/:number/personal`. */
  readonly hasPersonal: boolean;
  /** What will be done to it, or was, and when (ISO 8601, UTC); `null` when nothing will. */
  readonly retention: { readonly act: 'anonymise' | 'delete' | 'anonymised'; readonly at: string } | null;
}

/**
 * `DELETE /survey/surveys/:documentId/responses/:number` takes it away for good, with its personal answers and files, and
 * answers `{ data: RemovedResponse }`.
 */
export interface RemovedResponse {
  /** As it was asked for. */
  readonly number: string;
}

/**
 * `POST /survey/surveys/:documentId/responses/:number/personal?locale=ko` answers `{ data: PersonalAnswers }`. A POST,
 * because looking leaves a trace.
 */
export interface PersonalAnswers {
  readonly answers: SingleResponse['answers'];
}

/** `GET /survey/surveys/:documentId/responses.csv?locale=ko` answers the file itself (UTF-8 with BOM, RFC 4180). */
export const EXPORT_CONTENT_TYPE = 'text/csv; charset=utf-8';

/** What `POST <base>/<locale>/surveys/:slug/responses` answers to a script. */
export interface SubmissionReceipt {
  readonly number: string;
  readonly receiptPath: string;
  /**
   * With the number, it opens "my response". Only for half an hour after the first sending; keep it, nobody can find it
   * again.
   */
  readonly code: string | null;
}

export interface SubmissionProblem {
  readonly question: string;
  readonly path?: string;
  readonly code: string;
  readonly message: string;
}
