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
  }[];
}

/** `GET /survey/surveys/:documentId/responses.csv?locale=ko` answers the file itself (UTF-8 with BOM, RFC 4180). */
export const EXPORT_CONTENT_TYPE = 'text/csv; charset=utf-8';

/** What `POST <base>/<locale>/surveys/:slug/responses` answers to a script. */
export interface SubmissionReceipt {
  readonly number: string;
  readonly receiptPath: string;
}

export interface SubmissionProblem {
  readonly question: string;
  readonly path?: string;
  readonly code: string;
  readonly message: string;
}
