/** `GET` and `POST /vote/polls/:documentId/code-batches`. */
export type { CodeBatchList, CreatedCodeBatch, NewCodeBatch } from '@modu/participation/contracts';
