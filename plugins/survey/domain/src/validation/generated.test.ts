import fc from 'fast-check';
import type { Model, Question as TheirQuestion } from 'survey-core';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { withoutHiddenAnswers } from '../flow/answers';
import { readFlow } from '../flow/flow';
import type { Answers, JsonObject } from '../json/json';
import { engineSupport } from '../questionnaire/native-support';
import type { Questionnaire } from '../questionnaire/model';
import { arbitraryQuestionnaire } from '../testing/arbitrary-questionnaire';
import { comparable } from '../testing/comparable';
import { stricter } from '../testing/differences';
import { modelWith, ourState, theirState } from '../testing/their-state';
import { checkResponse } from './check-response';
import { runs } from '../testing/runs';
import { countedCases } from '../testing/counted-cases';

const count = countedCases('Generated questionnaires', 300);

const context = { today: '2025-11-22' };
const stricterCodes = new Set(stricter.map(({ code }) => code));

beforeAll(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

function dataOf(model: Model): Answers {
  const copy: Answers = JSON.parse(JSON.stringify(model.data));
  return copy;
}

function isShown(question: TheirQuestion): boolean {
  return question.isVisible && question.isParentVisible && question.page.isVisible;
}

function compare(json: JsonObject, questionnaire: Questionnaire, given: Answers): void {
  const honest = withoutHiddenAnswers(questionnaire, given, context);
  const model = modelWith(json, honest);
  count();
  const settled = dataOf(model);
  expect(ourState(readFlow(questionnaire, settled, context))).toEqual(theirState(model));
  const result = checkResponse(questionnaire, withoutHiddenAnswers(questionnaire, settled, context), context);
  const problems = result.ok ? [] : result.problems;
  for (const question of model.getAllQuestions().filter(isShown)) {
    const isAccepted = question.validate(true);
    const codes = problems.filter((problem) => problem.question === question.name).map(({ code }) => code);
    if (!isAccepted) expect([question.name, ...codes]).not.toEqual([question.name]);
    else
      expect([question.name, ...codes.filter((code) => !stricterCodes.has(code))]).toEqual([question.name]);
  }
  if (!result.ok) return;
  model.doComplete();
  expect(comparable(questionnaire, result.answers)).toEqual(comparable(questionnaire, dataOf(model)));
}

describe('questionnaires nobody wrote', () => {
  it('are shown, checked and stored as by survey-core', () => {
    const questionnaireAndAnswers = arbitraryQuestionnaire.chain((json) => {
      const questionnaire = questionnaireFrom(json);
      const answers = fc.array(arbitraryAnswers(questionnaire), { minLength: 3, maxLength: 3 });
      return answers.map((list) => ({ json, list }));
    });
    fc.assert(
      fc.property(questionnaireAndAnswers, ({ json, list }) => {
        const questionnaire = questionnaireFrom(json);
        expect(engineSupport(questionnaire)).toEqual({ native: true });
        for (const answers of list) compare(json, questionnaire, answers);
      }),
      { numRuns: runs(120) },
    );
  });
});
