import type { CodeBatch } from '@modu/participation/contracts';

/** `POST /vote/polls/:documentId/code-batches` */
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

/** `GET /vote/polls/:documentId/code-batches` answers `{ data: CodeBatch[] }`. */
export type CodeBatchList = readonly CodeBatch[];
