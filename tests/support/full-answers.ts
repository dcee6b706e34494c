import fc from 'fast-check';
import {
  checkResponse,
  withoutHiddenAnswers,
  type Answers,
  type Questionnaire,
} from '../../plugins/survey/domain/src';
import { arbitraryAnswers } from '../fixtures/questionnaires/arbitrary-answers';

const SAMPLES = 80;
const SEED = 20_251_122;

/** Answers without those that would be refused; `undefined` where what is left would be refused too. */
function acceptable(questionnaire: Questionnaire, given: Answers, today: string): Answers | undefined {
  const answers = withoutHiddenAnswers(questionnaire, given, { today });
  const checked = checkResponse(questionnaire, answers, { today });
  if (checked.ok) return answers;
  const refused = new Set(checked.problems.map(({ question }) => question));
  const rest = Object.fromEntries(Object.entries(answers).filter(([name]) => !refused.has(name)));
  return checkResponse(questionnaire, rest, { today }).ok ? rest : undefined;
}

/**
 * The longest of many answers that a survey would take.
 *
 * @throws Error where it would take none of them
 */
export function fullAnswers(questionnaire: Questionnaire, today: string): Answers {
  const [longest] = fc
    .sample(arbitraryAnswers(questionnaire), { seed: SEED, numRuns: SAMPLES })
    .map((given) => acceptable(questionnaire, given, today))
    .filter((answers) => answers !== undefined)
    .sort((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);
  if (longest === undefined) throw new Error('None of the answers would be taken');
  return longest;
}
