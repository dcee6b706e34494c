import type { PreviewLinkRepository } from '../repositories/preview-links';
import type { ReviewRepository, StoredReview } from '../repositories/reviews';

/** Reviews in a list, by survey. */
export function memoryReviews(): ReviewRepository {
  const rows = new Map<string, readonly StoredReview[]>();
  const of = (surveyId: string): readonly StoredReview[] => rows.get(surveyId) ?? [];
  return {
    list: (surveyId, limit) => Promise.resolve(of(surveyId).toReversed().slice(0, limit)),
    add(surveyId, request) {
      rows.set(surveyId, [...of(surveyId), { ...request, number: of(surveyId).length + 1 }]);
      return Promise.resolve();
    },
    decide(surveyId, number, decision) {
      rows.set(
        surveyId,
        of(surveyId).map((row) => (row.number === number ? { ...row, decision } : row)),
      );
      return Promise.resolve();
    },
  };
}

/** Since when links are cut, by survey. */
export function memoryPreviewLinks(): PreviewLinkRepository {
  const cut = new Map<string, Date>();
  return {
    revokedAt: (surveyId) => Promise.resolve(cut.get(surveyId) ?? null),
    revoke(surveyId, now) {
      cut.set(surveyId, now);
      return Promise.resolve();
    },
  };
}
