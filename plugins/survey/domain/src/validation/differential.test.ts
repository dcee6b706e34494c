import fc from 'fast-check';
import { Model } from 'survey-core';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { nativeFixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { withoutHiddenAnswers } from '../flow/answers';
import { checkResponse } from './check-response';
import type { AnswerProblemCode } from './problem';
import { countedCases } from '../testing/counted-cases';

const count = countedCases('Verdicts', 200);

const context = { today: '2025-11-22' };

/** What survey-core lets through (reference/surveyjs.md) and this engine does not. */
const stricter: readonly AnswerProblemCode[] = [
  ...(['notOnList', 'tooMany', 'notANumber', 'notADate', 'badUrl', 'badEmail', 'tooLong'] as const),
  // A number below or above the limits of an item of a multipletext or of a range.
  ...(['tooSmall', 'tooLarge', 'readOnlyChanged', 'noneWithOthers'] as const),
];

beforeAll(() => {
  jest.useFakeTimers({ now: new Date(`${context.today}T12:00:00`) });
});

afterAll(() => {
  jest.useRealTimers();
});

describe.each(Object.entries(nativeFixtures))('%s', (_name, json) => {
  it('refuses whatever survey-core refuses, and more only where it is stricter on purpose', () => {
    const questionnaire = questionnaireFrom(json);
    const model = new Model(json);
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (given) => {
        const answers = withoutHiddenAnswers(questionnaire, given, context);
        model.data = JSON.parse(JSON.stringify(answers));
        const result = checkResponse(questionnaire, answers, context);
        count();
        const problems = result.ok ? [] : result.problems;
        for (const question of model.getAllQuestions()) {
          const isShown = question.isVisible && question.isParentVisible && question.page.isVisible;
          if (!isShown) continue;
          const isAccepted = question.validate(true);
          const codes = problems
            .filter((problem) => problem.question === question.name)
            .map(({ code }) => code);
          if (!isAccepted) expect([question.name, ...codes]).not.toEqual([question.name]);
          else expect(codes.filter((code) => !stricter.includes(code))).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
