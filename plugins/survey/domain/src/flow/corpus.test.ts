import fc from 'fast-check';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import type { Answers } from '../json/json';
import { engineSupport } from '../questionnaire/native-support';
import { modelWith, ourState, theirState } from '../testing/their-state';
import { readFlow } from './flow';
import { runs } from '../testing/runs';
import { countedCases } from '../testing/counted-cases';

const count = countedCases('Visible, required, enabled', 1_000);

const today = '2025-11-22';

beforeAll(() => {
  jest.useFakeTimers({ now: new Date(`${today}T12:00:00`) });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterAll(() => {
  jest.useRealTimers();
});

describe.each(corpus)('%s', (_name, json) => {
  const questionnaire = questionnaireFrom(json);

  it('is understood by the engine', () => {
    expect(engineSupport(questionnaire)).toEqual({ native: true });
  });

  it('shows, requires and enables what survey-core does', () => {
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (given) => {
        const model = modelWith(json, given);
        count();
        const answers: Answers = JSON.parse(JSON.stringify(model.data));
        const flow = readFlow(questionnaire, answers, { today });
        expect(ourState(flow)).toEqual(theirState(model));
        expect(flow.visiblePages.map(({ page }) => page.name)).toEqual(
          model.visiblePages.map(({ name }) => name),
        );
      }),
      { numRuns: runs(15) },
    );
  });
});
