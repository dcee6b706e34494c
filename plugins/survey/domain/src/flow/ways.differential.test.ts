import fc from 'fast-check';
import type { PageModel } from 'survey-core';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import type { Answers, JsonObject } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import { arbitraryQuestionnaire } from '../testing/arbitrary-questionnaire';
import { countedCases } from '../testing/counted-cases';
import { modelWith } from '../testing/their-state';
import { runs } from '../testing/runs';
import { readFlow, type Flow } from './flow';
import { hasShortcuts, nextStep } from './navigation';

const today = '2025-11-22';
const count = countedCases('Next pages and calculated values', 800);

beforeAll(() => {
  jest.useFakeTimers({ now: new Date(`${today}T12:00:00`) });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterAll(() => {
  jest.useRealTimers();
});

type Model = ReturnType<typeof modelWith>;

/** The page after each visible one, by name; `end` after the last. */
function theirSteps(model: Model): readonly (readonly [string, string])[] {
  // Which page comes next does not depend on whether this one is filled in.
  model.validationEnabled = false;
  return model.visiblePages.map((page: PageModel) => {
    model.currentPage = page;
    if (model.isLastPage) return [page.name, 'end'];
    model.nextPage();
    const next: PageModel = model.currentPage;
    return [page.name, next.name];
  });
}

function ourSteps(questionnaire: Questionnaire, flow: Flow): readonly (readonly [string, string])[] {
  return flow.visiblePages.map(({ page }) => {
    const step = nextStep(questionnaire, flow, page.index);
    return [page.name, step.kind === 'end' ? 'end' : step.page.page.name];
  });
}

/** Nothing is nothing, however it is written; and a list of survey-core's is a list, whatever it can do besides. */
function plain(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  const copy: unknown = JSON.parse(JSON.stringify(value));
  return Array.isArray(copy) && copy.length === 0 ? undefined : copy;
}

function compare(json: JsonObject, questionnaire: Questionnaire, given: Answers): void {
  const model = modelWith(json, given);
  const answers: Answers = JSON.parse(JSON.stringify(model.data));
  const flow = readFlow(questionnaire, answers, { today });
  const theirs = model.calculatedValues.map(({ name, value }) => [name, plain(value)]);
  const ours = questionnaire.calculated.map(({ name }) => [name, plain(flow.variables.valueOf(name))]);
  expect(ours).toEqual(theirs);
  count();
  if (hasShortcuts(questionnaire)) return;
  expect(ourSteps(questionnaire, flow)).toEqual(theirSteps(model));
}

describe.each(corpus)('%s', (_name, json) => {
  const questionnaire = questionnaireFrom(json);

  it('works out the same values, and leads on to the same pages', () => {
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (given) => {
        compare(json, questionnaire, given);
      }),
      { numRuns: runs(12) },
    );
  });
});

describe('questionnaires nobody wrote', () => {
  it('work out the same values, and lead on to the same pages', () => {
    const cases = arbitraryQuestionnaire.chain((json) =>
      arbitraryAnswers(questionnaireFrom(json)).map((given) => ({ json, given })),
    );
    fc.assert(
      fc.property(cases, ({ json, given }) => {
        compare(json, questionnaireFrom(json), given);
      }),
      { numRuns: runs(100) },
    );
  });
});
