import type { AskedReview, QuestionnaireReview } from '../../../../contracts';
import { acknowledgedByAsker, reviewModeOf } from './review-mode';

const asked = (decision: AskedReview['decision'] = null): AskedReview => ({
  ...{ revision: 'now', askedBy: 'A', askedAt: '', note: '', acknowledged: ['w'], decision },
});
const decided = (verdict: 'approved' | 'sentBack'): AskedReview =>
  asked({ verdict, by: 'B', at: '', comment: '' });
const review = (
  request: AskedReview | null,
  change: Partial<QuestionnaireReview> = {},
): QuestionnaireReview => ({
  ...{ isRequired: true, standing: 'notAsked', isOwn: false },
  requests: request === null ? [] : [request],
  ...change,
});
const mode = (of: QuestionnaireReview, edit = true, publish = true, revision = 'now') =>
  reviewModeOf(of, { edit, publish }, revision);

it('leads from asking over deciding to publishing, as far as somebody may', () => {
  expect(mode(review(null))).toBe('ask');
  expect(mode(review(null), false)).toBe('wait');
  expect(mode(review(asked()))).toBe('decide');
  expect(mode(review(asked()), true, false)).toBe('wait');
  expect(mode(review(asked(), { isOwn: true }))).toBe('wait');
  expect(mode(review(decided('sentBack')))).toBe('ask');
  expect(mode(review(decided('approved'), { isOwn: true }))).toBe('publish');
  expect(mode(review(decided('approved')), true, false)).toBe('wait');
  expect(mode(review(decided('approved')), true, true, 'later')).toBe('ask');
});

it('is publishing at once where no review is required', () => {
  expect(mode(review(null, { isRequired: false }))).toBe('publish');
  expect(mode(review(asked(), { isRequired: false }))).toBe('publish');
});

it('takes over what the asker acknowledged, of this text only', () => {
  expect(acknowledgedByAsker(review(asked()), 'now')).toEqual(['w']);
  expect(acknowledgedByAsker(review(asked()), 'later')).toEqual([]);
});
