import type { CodeBatch } from './eligibility';

/** What an administrator asks for: `POST …/:documentId/code-batches` of the plugin whose door the codes open. */
export interface NewCodeBatch {
  /** 1 to 100,000. */
  readonly count: number;
  /** For whom they are, e.g. "금촌1동 주민". */
  readonly label: string;
}

/** Answers `{ data: CreatedCodeBatch }`: the only time the codes exist in readable form. */
export interface CreatedCodeBatch {
  readonly batch: CodeBatch;
  /** RFC 4180 with one code and its address a line; the admin offers it as a download at once. */
  readonly csv: string;
  readonly filename: string;
}

/** `GET …/:documentId/code-batches` answers `{ data: CodeBatch[] }`. */
export type CodeBatchList = readonly CodeBatch[];
