import { commentKey } from '../flow/comment-key';
import type { Flow, ItemFlow, QuestionFlow } from '../flow/flow';
import { isQuestionWithItems } from '../flow/items';
import { answersIn } from '../flow/scope';
import type { Change } from '../flow/settle';
import { isBlank, isList, isSameJson, objectFrom, own, type Answers, type JsonValue } from '../json/json';
import { asksSomething } from '../questionnaire/questions-in';
import { fieldName, itemField } from './field-names';

/** Whether the form offered a question, known by its field. */
type Offer = (shown: QuestionFlow, field: string) => boolean;

/**
 * What changed with the form of one page: the answers that differ from those before, and `null` for those that were taken
 * back. What the page did not offer (hidden, read-only, worked out) is as it was.
 *
 * @param flow - the questionnaire with the answers before, as the page showed it
 * @param typed - the answers of the page's form
 * @param offered - the fields of the questions that the form had, where it says so: a script may have shown others than
 *   the page did at first. By default those that the flow shows.
 */
export function changesOnPage(
  flow: Flow,
  pageIndex: number,
  typed: Answers,
  offered?: ReadonlySet<string>,
): readonly Change[] {
  const offer: Offer =
    offered === undefined ? isShown : (shown, field) => asksSomething(shown.question) && offered.has(field);
  return [...flow.questions.values()].flatMap((shown): Change[] => {
    if (shown.question.page !== pageIndex) return [];
    const after = objectFrom(answersAfter(shown, typed, fieldName(shown.question.name), offer));
    return keysOf(shown).flatMap((key): Change[] => {
      const value = own(after, key);
      return isSameJson(value, own(shown.answers, key)) ? [] : [[key, value ?? null]];
    });
  });
}

const isShown: Offer = ({ question, isVisible, isEnabled }) =>
  asksSomething(question) && isVisible && isEnabled;

type Entries = (readonly [string, JsonValue])[];

function keysOf({ question: { name } }: QuestionFlow): readonly string[] {
  return [name, commentKey(name)];
}

/** The answer and the comment of one question. */
function answersAfter(shown: QuestionFlow, typed: Answers, field: string, offer: Offer): Entries {
  const { name } = shown.question;
  const isTyped = asksSomething(shown.question) && own(typed, name) !== undefined;
  if (!offer(shown, field) && !isTyped) return pick(shown.answers, keysOf(shown));
  const given = own(typed, name);
  const value = isQuestionWithItems(shown.question) ? itemsAfter(shown, given, field, offer) : given;
  const comment = pick(typed, [commentKey(name)]);
  return value === undefined || isBlank(value) ? comment : [[name, value], ...comment];
}

function pick(answers: Answers, keys: readonly string[]): Entries {
  return keys.flatMap((key): Entries => {
    const value = own(answers, key);
    return value === undefined ? [] : [[key, value]];
  });
}

/** Row by row and panel by panel, since each may hide something or have something worked out. */
function itemsAfter(
  { question, answers, items }: QuestionFlow,
  typed: JsonValue | undefined,
  field: string,
  offer: Offer,
): JsonValue | undefined {
  const after = (item: ItemFlow, given: JsonValue | undefined): Answers =>
    itemAfter(item, answersIn(given), (name) => itemField(field, item.key, name), offer);
  if (question.type === 'matrixdropdown') {
    const rows = items.map((item) => [item.key, after(item, own(answersIn(typed), item.key))] as const);
    return objectFrom(rows.filter(([, row]) => !isBlank(row)));
  }
  // The form of another tab: there is no telling which row was which.
  if (!isList(typed) || typed.length !== items.length) return typed;
  const list = items.map((item, index) => after(item, typed[index]));
  const isUntouched = isBlank(own(answers, question.name)) && list.every(isBlank);
  return isUntouched ? undefined : list;
}

function itemAfter(item: ItemFlow, typed: Answers, fieldOf: (name: string) => string, offer: Offer): Answers {
  const questions = [...item.questions.values()];
  const isOffered = questions.some((shown) => offer(shown, fieldOf(shown.question.name)));
  if (!isOffered && !item.isVisible) return item.answers;
  return objectFrom(
    questions.flatMap((shown) => answersAfter(shown, typed, fieldOf(shown.question.name), offer)),
  );
}
