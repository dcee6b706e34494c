import type { EditableQuestionnaire, QuestionnaireReview } from '../../../../contracts';
import { standingOf, type ReviewStanding } from '../../../../domain/src/review';

/** What somebody can do next on the way to a publication; `wait` is nothing. */
export type ReviewMode = 'publish' | 'ask' | 'decide' | 'wait';

/** How the text that is stored now stands: what the server said last may have been about an earlier one. */
export const standingNow = ({ requests }: QuestionnaireReview, revision: string): ReviewStanding =>
  standingOf(requests[0] ?? null, revision);

export function reviewModeOf(
  review: QuestionnaireReview,
  rights: EditableQuestionnaire['rights'],
  revision: string,
): ReviewMode {
  const standing = standingNow(review, revision);
  if (!review.isRequired || standing === 'approved') return rights.publish ? 'publish' : 'wait';
  if (standing === 'waiting') return rights.publish && !review.isOwn ? 'decide' : 'wait';
  return rights.edit ? 'ask' : 'wait';
}

/** Names that whoever asked has acknowledged of the text as it is now. */
export function acknowledgedByAsker({ requests }: QuestionnaireReview, revision: string): readonly string[] {
  const [latest] = requests;
  return latest?.revision === revision ? latest.acknowledged : [];
}
