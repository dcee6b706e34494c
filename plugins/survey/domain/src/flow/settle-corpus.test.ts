import fc from 'fast-check';
import type { Model, Question } from 'survey-core';
import { arbitraryAnswers } from '../../../../../tests/fixtures/questionnaires/arbitrary-answers';
import { corpus, questionnaireFrom } from '../../../../../tests/fixtures/questionnaires';
import { isBlank, isJsonObject, isList, own, type Answers, type JsonValue } from '../json/json';
import { comparable } from '../testing/comparable';
import { modelWith, showItems } from '../testing/their-state';
import type { Questionnaire } from '../questionnaire/model';
import { isQuestionWithItems } from './items';
import { settle, startAnswers } from './settle';
import { runs } from '../testing/runs';
import { countedCases } from '../testing/counted-cases';

const count = countedCases('Changed answers', 500);

const context = { today: '2025-11-22' };

beforeAll(() => {
  jest.useFakeTimers({ now: new Date(`${context.today}T12:00:00`) });
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterAll(() => {
  jest.useRealTimers();
});

function answersOf(model: Model): Answers {
  for (const question of model.getAllQuestions()) showItems(question);
  const answers: Answers = JSON.parse(JSON.stringify(model.data));
  return answers;
}

function copyOf(value: JsonValue): JsonValue {
  const copy: JsonValue = JSON.parse(JSON.stringify(value));
  return copy;
}

/** What is worked out is not set by hand, and rows and panels come and go one by one. */
function isSetWhole({ questionByName }: Questionnaire, name: string): boolean {
  const question = questionByName.get(name);
  return question !== undefined && question.type !== 'expression' && !isQuestionWithItems(question);
}

/** As a page sets it: a question does not run its own setValueIf, which it would for an answer from elsewhere. */
function setIn(model: Model, { questionByName }: Questionnaire, name: string, value: JsonValue): void {
  const values = questionByName.get(name)?.values;
  if (values?.setIf === undefined && values?.setExpression === undefined) model.setValue(name, value);
  else model.getQuestionByName(name).value = value;
}

function addItem(question: Question): void {
  const isPanel = question.getType() === 'paneldynamic';
  const add: () => unknown = isPanel ? question.addPanel : question.addRow;
  add.call(question);
}

/** survey-core counts a blank row of a matrix without storing it; a blank panel it stores. */
function withoutLastBlanks(answers: JsonValue, name: string): JsonValue {
  if (!isJsonObject(answers)) return answers;
  const list = own(answers, name);
  if (!isList(list)) return answers;
  return { ...answers, [name]: list.slice(0, list.findLastIndex((item) => !isBlank(item)) + 1) };
}

describe.each(corpus)('%s', (_name, json) => {
  const questionnaire = questionnaireFrom(json);
  // Calculated values are no answers: survey-core shows them among the data.
  const plain = (answers: Answers): JsonValue => {
    const names = new Set(questionnaire.calculated.map(({ name }) => name));
    const kept = Object.fromEntries(Object.entries(answers).filter(([key]) => !names.has(key)));
    return comparable(questionnaire, kept);
  };

  it('starts as in survey-core', () => {
    expect(plain(startAnswers(questionnaire, context))).toEqual(plain(answersOf(modelWith(json))));
  });

  /** Answers to choices that another answer carries forward outlive it here: see `otherMeanings`. */
  const carried = questionnaire.questions.filter(
    (question) => 'carryForward' in question && question.carryForward !== undefined,
  );
  const withoutCarried = (answers: Answers): JsonValue => {
    const names = new Set(carried.map(({ name }) => name));
    return plain(Object.fromEntries(Object.entries(answers).filter(([key]) => !names.has(key))));
  };

  it('settles a changed answer as survey-core does', () => {
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), arbitraryAnswers(questionnaire), (given, changes) => {
        const model = modelWith(json, given);
        count();
        let ours = answersOf(model);
        for (const [name, value] of Object.entries(changes)) {
          if (!isSetWhole(questionnaire, name)) continue;
          const before = withoutCarried(ours);
          setIn(model, questionnaire, name, copyOf(value));
          ours = settle(questionnaire, ours, [[name, value]], context);
          const theirs = answersOf(model);
          expect({ name, value, before, after: withoutCarried(ours) }).toEqual({
            name,
            value,
            before,
            after: withoutCarried(theirs),
          });
          ours = theirs;
        }
      }),
      { numRuns: runs(5) },
    );
  });

  it('takes back an answer as survey-core does', () => {
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), fc.nat(), (given, pick) => {
        const model = modelWith(json, given);
        count();
        const before = answersOf(model);
        const names = Object.keys(before).filter((name) => isSetWhole(questionnaire, name));
        const name = names[pick % Math.max(1, names.length)];
        if (name === undefined || own(before, name) === undefined) return;
        setIn(model, questionnaire, name, null);
        const after = settle(questionnaire, before, [[name, null]], context);
        expect({ name, before: plain(before), after: plain(after) }).toEqual({
          name,
          before: plain(before),
          after: plain(answersOf(model)),
        });
      }),
      { numRuns: runs(5) },
    );
  });

  it('adds a row or a panel as survey-core does', () => {
    const names = questionnaire.questions.filter(isQuestionWithItems).map(({ name }) => name);
    fc.assert(
      fc.property(arbitraryAnswers(questionnaire), (given) => {
        for (const name of names) {
          const model = modelWith(json, given);
          count();
          const before = answersOf(model);
          const list = own(before, name);
          const question = model.getQuestionByName(name);
          if (!isList(list) || question.getType() === 'matrixdropdown') continue;
          addItem(question);
          const after = settle(questionnaire, before, [[name, [...list, {}]]], context);
          expect({ name, before, after: withoutLastBlanks(plain(after), name) }).toEqual({
            name,
            before,
            after: withoutLastBlanks(plain(answersOf(model)), name),
          });
        }
      }),
      { numRuns: names.length === 0 ? 1 : 4 },
    );
  });
});
