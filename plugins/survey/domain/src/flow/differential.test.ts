import fc from 'fast-check';
import { Model, type Question as TheirQuestion } from 'survey-core';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { nativeFixtures, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import type { Answers } from '../json/json';
import { readFlow } from './flow';
import { countedCases } from '../testing/counted-cases';

const count = countedCases('Flow', 400);

const today = '2025-11-22';

beforeAll(() => {
  jest.useFakeTimers({ now: new Date(`${today}T12:00:00`) });
});

afterAll(() => {
  jest.useRealTimers();
});

/** survey-core takes only objects made by this realm's JSON for objects. */
function copyOf(answers: Answers): Answers {
  const copy: Answers = JSON.parse(JSON.stringify(answers));
  return copy;
}

/** Shown, with everything around it. */
function isShown(question: TheirQuestion): boolean {
  return question.isVisible && question.isParentVisible && question.page.isVisible;
}

describe.each(Object.entries(nativeFixtures))('%s flows as in survey-core', (_name, json) => {
  const questionnaire = questionnaireFrom(json);

  it('shows, requires and enables the same', () => {
    const model = new Model(json);
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (answers: Answers) => {
        model.data = copyOf(answers);
        count();
        const flow = readFlow(questionnaire, answers, { today });
        const theirs = model.getAllQuestions().map((question) => ({
          name: question.name,
          isVisible: isShown(question),
          isRequired: question.isRequired,
          isEnabled: !question.isReadOnly,
          number: isShown(question) ? question.no : '',
        }));
        const ours = [...flow.questions.values()].map(({ question, ...state }) => ({
          name: question.name,
          isVisible: state.isVisible,
          isRequired: state.isRequired,
          isEnabled: state.isEnabled,
          number: state.number,
        }));
        expect(ours).toEqual(theirs);
        expect(flow.visiblePages.map(({ page }) => page.name)).toEqual(
          model.visiblePages.map(({ name }) => name),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('offers the same choices and rows', () => {
    const model = new Model(json);
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (answers: Answers) => {
        model.data = copyOf(answers);
        count();
        const flow = readFlow(questionnaire, answers, { today });
        for (const { question, choices, rows } of flow.questions.values()) {
          const theirs = model.getQuestionByName(question.name);
          // At its maximum survey-core disables what is left: an affair of its page, not of what may be answered.
          if ('choices' in question && !(question.type === 'checkbox' && question.maxSelected > 0)) {
            const shown: { value: unknown; isEnabled: boolean }[] = theirs.visibleChoices;
            const expected = shown.map(({ value, isEnabled }) => ({ value, isEnabled }));
            const offered = choices.map(({ choice, isEnabled }) => ({ value: choice.value, isEnabled }));
            expect(sorted(offered)).toEqual(sorted(expected));
          }
          if (question.type === 'matrix') {
            const shown: { name: unknown }[] = theirs.visibleRows;
            expect(rows.map(({ choice }) => choice.value)).toEqual(shown.map(({ name }) => name));
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

function sorted<T extends { readonly value: unknown }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => String(a.value).localeCompare(String(b.value)));
}
