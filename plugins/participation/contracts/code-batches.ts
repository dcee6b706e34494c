import type { CodeBatch, CodeKind } from './codes';

/** What an administrator asks for: `POST …/:documentId/code-batches` of the plugin whose door the codes open. */
export interface NewCodeBatch {
  /** 1 to 100,000; 1 to 2,000 slips. */
  readonly count: number;
  /** For whom they are, e.g. "금촌1동 주민". */
  readonly label: string;
  /** `invitation` when left out. */
  readonly kind?: CodeKind | undefined;
}

/** Answers `{ data: CreatedCodeBatch }`: the only time the codes exist in readable form. */
export interface CreatedCodeBatch {
  readonly batch: CodeBatch;
  /** RFC 4180 with one code and its address a line; the admin offers it as a download at once. */
  readonly csv: string;
  readonly filename: string;
  /** Slips with QR codes to print, as an HTML page; only with codes for a place. */
  readonly sheet?: { readonly html: string; readonly filename: string } | undefined;
}

/** `GET …/:documentId/code-batches` answers `{ data: CodeBatch[] }`. */
export type CodeBatchList = readonly CodeBatch[];
