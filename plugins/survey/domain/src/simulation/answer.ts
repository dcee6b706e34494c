import { commentKey } from '../flow/comment-key';
import type { ItemFlow, QuestionFlow } from '../flow/flow-model';
import { isOptional } from '../flow/is-optional';
import { isQuestionWithItems, type QuestionWithItems } from '../flow/items';
import { isOtherSelected } from '../flow/answers';
import { isJsonObject, isList, objectFrom, own, type Answers, type JsonValue } from '../json/json';
import type { FileQuestion, SliderQuestion } from '../questionnaire/model';
import { asksSomething } from '../questionnaire/questions-in';
import { between } from '../random/seeded';
import { sliderScale } from '../validation/check-slider';
import { answerMatrix, answerOne, answerRanking, answerSeveral } from './answer-choices';
import { answerInput, freeText } from './answer-text';
import { isChance, isFilled, pick, wishOf, type Called, type Mind } from './mind';

type Entry = readonly [string, JsonValue];

/** How often somebody leaves out what may be left out. */
const SKIPPED_SHARE = 0.12;
/** Rows and panels that people add beyond those that have to be there. */
const MOST_MORE = 2;

export const canAnswer = ({ question, isVisible, isEnabled, isFixed }: QuestionFlow): boolean =>
  isVisible && isEnabled && !isFixed && asksSomething(question);

/** Whether somebody leaves a question out, because they want to or do not care. */
export function isSkipped(shown: QuestionFlow, mind: Mind, called: Called): boolean {
  if (!isOptional(shown)) return false;
  const wish = wishOf(mind, called);
  if (wish?.isBlank === true) return true;
  return (wish === undefined || wish.prefer.length === 0) && isChance(mind, SKIPPED_SHARE);
}

/** The answer to a question, and what is written beside it. Nothing where it cannot be answered. */
export function answersTo(
  shown: QuestionFlow,
  mind: Mind,
  called: Called,
  taken: readonly JsonValue[] = [],
): readonly Entry[] {
  const { question } = shown;
  const value = answerTo(shown, mind, called, taken);
  if (value === undefined) return [];
  const entry: Entry = [question.name, value];
  const isOther = isOtherSelected(question, value);
  return isOther ? [entry, [commentKey(question.name), freeText([], mind, 50, [])]] : [entry];
}

function answerTo(
  shown: QuestionFlow,
  mind: Mind,
  called: Called,
  taken: readonly JsonValue[],
): JsonValue | undefined {
  const { question, scope } = shown;
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'rating':
      return answerOne(shown, mind, called, taken);
    case 'checkbox':
    case 'tagbox':
      return answerSeveral(shown, mind, called);
    case 'ranking':
      return answerRanking(shown, mind, called);
    case 'imagepicker':
      return question.isMultiple ? answerSeveral(shown, mind, called) : answerOne(shown, mind, called, taken);
    case 'boolean':
      return pick([question.valueTrue, question.valueFalse], mind, called);
    case 'text':
      return answerInput({ input: question, validators: question.validators, scope, called }, mind, taken);
    case 'comment':
      return freeText(question.validators, mind, question.maxLength ?? 200, taken);
    case 'slider':
      return slider(question, shown, mind, called);
    case 'matrix':
      return answerMatrix(shown, mind);
    case 'multipletext':
      return objectFrom(
        question.items.flatMap((item): Entry[] => {
          const inner = { name: `${question.name}.${item.name}`, isInner: false };
          const value = answerInput(
            { input: item, validators: item.validators, scope, called: inner },
            mind,
            [],
          );
          return value === undefined ? [] : [[item.name, value]];
        }),
      );
    case 'file':
      return [fileFor(question)];
    case 'matrixdropdown':
    case 'matrixdynamic':
    case 'paneldynamic':
      return itemsFor(question, shown, mind);
    default:
      return undefined;
  }
}

function slider(question: SliderQuestion, { scope }: QuestionFlow, mind: Mind, called: Called): JsonValue {
  const { min, max, step } = sliderScale(question, scope);
  const width = step > 0 ? step : 1;
  const steps = Math.max(0, Math.floor((max - min) / width));
  const at = (count: number): number => Number((min + count * width).toFixed(6));
  if (!question.isRange) {
    const points = Array.from({ length: Math.min(steps, 1_000) + 1 }, (_, index) => at(index));
    return pick(points, mind, called) ?? min;
  }
  const least = Math.ceil((question.minRangeLength ?? 0) / width);
  const most = Math.min(steps, Math.floor((question.maxRangeLength ?? max - min) / width));
  const length = between(mind.random, Math.min(least, most), most);
  const from = between(mind.random, 0, steps - length);
  return [at(from), at(from + length)];
}

const FILES = [
  { ending: '.pdf', type: 'application/pdf' },
  { ending: '.jpg', type: 'image/jpeg' },
  { ending: '.png', type: 'image/png' },
  { ending: '.txt', type: 'text/plain' },
] as const;

/** A file that is not there: no rehearsal uploads anything. */
function fileFor({ accepted }: FileQuestion): JsonValue {
  const isTaken = ({ ending, type }: (typeof FILES)[number]): boolean =>
    accepted.length === 0 ||
    accepted.some(
      (each) =>
        each === ending || each === type || (each.endsWith('/*') && type.startsWith(each.slice(0, -1))),
    );
  const { ending, type } = FILES.find(isTaken) ?? FILES[0];
  return { name: `sample${ending}`, type, content: 'rehearsal' };
}

/** Rows or panels: first as many as somebody has, then what is asked in each of them, as it comes to be shown. */
function itemsFor(question: QuestionWithItems, shown: QuestionFlow, mind: Mind): JsonValue | undefined {
  const { items, answers } = shown;
  const written = own(answers, question.name);
  if (question.type !== 'matrixdropdown' && !isList(written) && question.canAdd) {
    const least = Math.max(question.minCount, question.initialCount, 1);
    const count = between(mind.random, least, Math.min(question.maxCount, least + MOST_MORE));
    if (count > items.length) return Array.from({ length: count }, (_, index) => items[index]?.answers ?? {});
  }
  const used = new Map<string, JsonValue[]>();
  // Of rows that are hidden nothing is sent; hidden panels keep their place.
  const sent = items.filter((item) => item.isVisible || question.type !== 'matrixdropdown');
  const filled = sent.map(
    (item) => [item.key, item.isVisible ? filledItem(item, question, mind, used) : item.answers] as const,
  );
  if (filled.length === 0) return undefined;
  return question.type === 'matrixdropdown' ? objectFrom(filled) : filled.map(([, value]) => value);
}

function filledItem(
  item: ItemFlow,
  question: QuestionWithItems,
  mind: Mind,
  used: Map<string, JsonValue[]>,
): Answers {
  const entries = [...item.questions.values()].filter(canAnswer).flatMap((inner): readonly Entry[] => {
    const { name } = inner.question;
    const called = { name, isInner: true };
    const before = own(item.answers, name);
    const isDone = isFilled(before) && !isQuestionWithItems(inner.question);
    const isUnique = uniqueNames(question).includes(name);
    const taken = isUnique ? (used.get(name) ?? []) : [];
    const found = isDone || isSkipped(inner, mind, called) ? [] : answersTo(inner, mind, called, taken);
    const value = found[0]?.[1] ?? before;
    if (isUnique && value !== undefined) used.set(name, [...taken, value]);
    return found;
  });
  return objectFrom([...Object.entries(item.answers), ...entries]);
}

function uniqueNames(question: QuestionWithItems): readonly string[] {
  const key = 'keyName' in question && question.keyName !== '' ? [question.keyName] : [];
  if (question.type === 'paneldynamic') return key;
  return [...key, ...question.columns.filter(({ isUnique }) => isUnique).map(({ cell }) => cell.name)];
}

/** Something in its rows or panels is shown and has no answer yet. */
export const isUnfinished = ({ question, items, answers }: QuestionFlow): boolean =>
  isQuestionWithItems(question) &&
  isFilled(own(answers, question.name)) &&
  items.some(
    (item) =>
      item.isVisible && [...item.questions.values()].some((inner) => canAnswer(inner) && !isThere(inner)),
  );

const isThere = ({ question, answers }: QuestionFlow): boolean => {
  const value = own(answers, question.name);
  return isJsonObject(value) ? Object.keys(value).length > 0 : isFilled(value);
};
