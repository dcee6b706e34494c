import { createHash } from 'node:crypto';
import type { SurveyDocument } from '../repositories/survey-documents';

/** What is said and promised around the questions: titles and other texts, dates, who may answer, what becomes of the data. */
const surroundingsOf = ({ opensAt, closesAt, admission, privacy, texts }: SurveyDocument) => [
  opensAt?.toISOString() ?? null,
  closesAt?.toISOString() ?? null,
  admission,
  privacy,
  [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)),
];

/**
 * Identifies everything that somebody approves: SHA-256, hex.
 *
 * @param revision of the questionnaire's text
 * @param draft what stands around it; `null` when there is no such survey any more
 */
export const reviewedRevision = (revision: string, draft: SurveyDocument | null): string =>
  createHash('sha256')
    .update(JSON.stringify([revision, draft === null ? null : surroundingsOf(draft)]))
    .digest('hex');
