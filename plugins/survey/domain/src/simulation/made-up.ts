import { commentKey } from '../flow/comment-key';
import { objectFrom, type Answers } from '../json/json';
import type { Question, Questionnaire } from '../questionnaire/model';
import { respondents, type RehearsalOptions } from './rehearse';

export interface MadeUpOptions extends Omit<RehearsalOptions, 'count'> {
  /** Index of the page that somebody is on: answers are made up for those before it. */
  readonly page: number;
  /** Name of a question on it that they should see. */
  readonly question?: string | undefined;
}

/** Made-up respondents that are tried until one comes to the page; every second of them aims at a branch. */
const MOST_TRIES = 30;

/**
 * What a made-up respondent has answered before they come to a page. Files are left out: nothing is uploaded.
 *
 * @returns the answers of one who sees the wanted question where there is one, or at least the page, or whatever the first one
 *   answered where nobody gets there; answers that are not of an earlier page are not among them
 */
export function madeUpAnswers(questionnaire: Questionnaire, options: MadeUpOptions): Answers {
  const { page, question } = options;
  const makeWalk = respondents(questionnaire, options);
  let best: Answers = {};
  for (let index = 0, hasPage = false; index < MOST_TRIES; index += 1) {
    const walk = makeWalk(index);
    const isThere = walk.pages.includes(page);
    if (index === 0 || (isThere && !hasPage)) best = walk.answers;
    hasPage ||= isThere;
    if (!isThere || (question !== undefined && !walk.seen.has(question))) continue;
    best = walk.answers;
    break;
  }
  return before(questionnaire, best, page);
}

function before({ questions }: Questionnaire, answers: Answers, page: number): Answers {
  const isEarlier = (question: Question): boolean => question.page < page && question.type !== 'file';
  const earlier = questions.filter(isEarlier).map(({ name }) => name);
  const names = new Set([...earlier, ...earlier.map(commentKey)]);
  return objectFrom(Object.entries(answers).filter(([name]) => names.has(name)));
}
