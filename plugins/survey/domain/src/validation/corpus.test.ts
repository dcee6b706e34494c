import fc from 'fast-check';
import type { Model, Question as TheirQuestion } from 'survey-core';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { withoutHiddenAnswers } from '../flow/answers';
import { defaultOf } from '../flow/default-of';
import { readFlow } from '../flow/flow';
import { objectFrom, type Answers } from '../json/json';
import { stricter } from '../testing/differences';
import { modelWith } from '../testing/their-state';
import { comparable } from '../testing/comparable';
import { checkResponse } from './check-response';
import { runs } from '../testing/runs';
import { countedCases } from '../testing/counted-cases';

const count = countedCases('Verdicts and stored responses', 1_500);

const context = { today: '2025-11-22' };
const stricterCodes = new Set(stricter.map(({ code }) => code));

beforeAll(() => {
  jest.useFakeTimers({ now: new Date(`${context.today}T12:00:00`) });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterAll(() => {
  jest.useRealTimers();
});

function dataOf(model: Model): Answers {
  const copy: Answers = JSON.parse(JSON.stringify(model.data));
  return copy;
}

function isShown(question: TheirQuestion): boolean {
  return question.isVisible && question.isParentVisible && question.page.isVisible;
}

describe.each(corpus)('%s', (_name, json) => {
  const questionnaire = questionnaireFrom(json);

  // survey-core forgets read-only defaults when answers are loaded; here they belong to every response.
  const fixed = objectFrom(
    [...readFlow(questionnaire, {}, context).questions.values()].flatMap(({ question, isFixed }) => {
      const value = isFixed ? defaultOf(question) : undefined;
      return value === undefined ? [] : [[question.name, value] as const];
    }),
  );

  const demandedNames = (answers: Answers): ReadonlySet<string> => {
    const { questions } = readFlow(questionnaire, answers, context);
    return new Set(
      [...questions.values()].flatMap(({ question, canDemand }) => (canDemand ? [question.name] : [])),
    );
  };

  it('is checked as survey-core checks it, or more strictly on purpose, and stored alike', () => {
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (given) => {
        // What hidden answers had called for is taken away first: here it goes at once, in survey-core one by one.
        const honest = withoutHiddenAnswers(questionnaire, { ...fixed, ...given }, context);
        const model = modelWith(json, honest);
        count();
        const settled = dataOf(model);
        const result = checkResponse(
          questionnaire,
          withoutHiddenAnswers(questionnaire, settled, context),
          context,
        );
        const problems = result.ok ? [] : result.problems;
        // survey-core does not validate what was passed by either, unless it is told to, as here.
        const demanded = demandedNames(settled);
        const verdicts = model
          .getAllQuestions()
          .filter(isShown)
          .map((question) => ({ name: question.name, isAccepted: question.validate(true) }));
        for (const { name, isAccepted } of verdicts) {
          const codes = problems.filter(({ question }) => question === name).map(({ code }) => code);
          if (!isAccepted && demanded.has(name)) expect([name, ...codes]).not.toEqual([name]);
          if (isAccepted) expect([name, ...codes.filter((code) => !stricterCodes.has(code))]).toEqual([name]);
        }
        if (!result.ok) return;
        model.doComplete();
        expect(comparable(questionnaire, result.answers)).toEqual(comparable(questionnaire, dataOf(model)));
      }),
      { numRuns: runs(25) },
    );
  });
});
