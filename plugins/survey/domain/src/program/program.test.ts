import fc from 'fast-check';
import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { expressionText } from '../label/display-text';
import { surveyTexts } from '../label/flow-texts';
import { readFlow, type Flow, type QuestionFlow } from '../flow/flow';
import { settle, startAnswers } from '../flow/settle';
import { runs } from '../testing/runs';
import { decodeProgram } from './decode';
import { encodeProgram, type Program } from './encode';

const context = { today: '2025-11-22', locale: 'ko' };

/** What a flow says about a question, without the questionnaire's own texts and expressions. */
function shape(flow: QuestionFlow): unknown {
  const { question, choices, rows, columns, items, isVisible, isRequired, isEnabled, canDemand } = flow;
  const { isFixed, number, totals, answers } = flow;
  const values = (list: typeof choices): unknown =>
    list.map(({ choice, isEnabled }) => [choice.value, choice.kind, isEnabled]);
  return {
    ...{ isVisible, isRequired, isEnabled, canDemand, isFixed, number, totals, answers },
    name: question.name,
    type: question.type,
    choices: values(choices),
    rows: values(rows),
    columns: values(columns),
    items: items.map(({ key, isVisible, answers, questions }) => ({
      key,
      isVisible,
      answers,
      questions: [...questions.values()].map(shape),
    })),
  };
}

function outline({ pages, questions }: Flow): unknown {
  return {
    pages: pages.map(({ page, isVisible, position }) => [page.name, page.index, isVisible, position]),
    questions: [...questions.values()].map(shape),
  };
}

describe.each(corpus)('the program of %s', (_name, json) => {
  const questionnaire = questionnaireFrom(json);
  const program: Program = JSON.parse(JSON.stringify(encodeProgram(questionnaire, 'ko')));
  const decoded = decodeProgram(program);

  it('starts with the same answers', () => {
    expect(startAnswers(decoded, context)).toEqual(startAnswers(questionnaire, context));
  });

  it('has the same flow and the same consequences', () => {
    const answers = arbitraryAnswers(questionnaire);
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const start = settle(questionnaire, {}, Object.entries(before), context);
        const changes = Object.entries(after);
        const settled = settle(questionnaire, start, changes, context);
        expect(settle(decoded, start, changes, context)).toEqual(settled);
        expect(outline(readFlow(decoded, settled, context))).toEqual(
          outline(readFlow(questionnaire, settled, context)),
        );
      }),
      { numRuns: runs(10) },
    );
  });

  it('puts answers into the same words', () => {
    const names = questionnaire.questions.map(({ name }) => name).filter((name) => !/[{}:]/u.test(name));
    const text = { default: names.map((name) => `{${name}}`).join(' | ') };
    const isPiped = questionnaire.texts.some(({ value }) =>
      Object.values(value).some((text) => text.includes('{')),
    );
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (answers) => {
        const say = (from: typeof questionnaire): string =>
          surveyTexts(from, readFlow(from, answers, context), answers, 'ko').text(text);
        if (isPiped) expect(say(decoded)).toBe(say(questionnaire));
      }),
      { numRuns: runs(5) },
    );
  });

  it('writes worked-out values as they were', () => {
    const write = (from: typeof questionnaire): unknown =>
      from.questions.map((question) =>
        question.type === 'expression' ? expressionText(question, 1234.5, 'ko') : null,
      );
    expect(write(decoded)).toEqual(write(questionnaire));
  });
});
