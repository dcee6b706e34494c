/** `GET` and `POST /survey/surveys/:documentId/code-batches`. */
export type { CodeBatchList, CreatedCodeBatch, NewCodeBatch } from '@modu/participation/contracts';
