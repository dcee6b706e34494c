import { isEqual } from '../expressions/comparison';
import { isBlank, isList, isSameJson, objectFrom, own, type Answers, type JsonValue } from '../json/json';
import type { Question } from '../questionnaire/model';
import { defaultOf } from './default-of';
import { valueOf } from './decide';
import { expressionValue } from './expression-value';
import type { ItemFlow, QuestionFlow } from './flow-model';
import { isQuestionWithItems, type QuestionWithItems } from './items';
import { answersIn } from './scope';
import { storedValue } from './stored-value';

/**
 * The answer of a matrix or a dynamic panel with what follows inside its rows and panels: worked-out values, defaults in
 * those just added, defaults that follow other answers. undefined when nothing follows.
 *
 * @param now - the question with its answer as it is
 * @param prior - the same before the change that is being followed; undefined at the start
 */
export function settledItems(now: QuestionFlow, prior: QuestionFlow | undefined): JsonValue | undefined {
  const { question } = now;
  if (!isQuestionWithItems(question)) return undefined;
  const answer = own(now.answers, question.name);
  const items = now.items.map((item, index) => settledItem(question, item, priorItem(prior, index, answer)));
  const settled = question.type === 'matrixdropdown' ? byRow(now, items) : items;
  const isUntouched = isBlank(settled) || isSameJson(settled, answer);
  return isUntouched ? undefined : settled;
}

/** Without an answer before, rows and panels have only just come into being. */
function priorItem(
  prior: QuestionFlow | undefined,
  index: number,
  answer: JsonValue | undefined,
): ItemFlow | undefined {
  if (prior === undefined) return undefined;
  const isFirst = isBlank(own(prior.answers, prior.question.name)) && isList(answer);
  return isFirst ? undefined : prior.items[index];
}

function byRow({ items }: QuestionFlow, settled: readonly Answers[]): JsonValue {
  return objectFrom(
    items.flatMap(({ key }, index): [string, JsonValue][] => {
      const row = settled[index];
      return row === undefined || isBlank(row) ? [] : [[key, row]];
    }),
  );
}

function settledItem(question: QuestionWithItems, item: ItemFlow, prior: ItemFlow | undefined): Answers {
  let answers = prior === undefined && isBlank(item.answers) ? firstAnswers(question) : item.answers;
  for (const flow of item.questions.values()) {
    const { name } = flow.question;
    const value = settledPart(flow, prior?.questions.get(name), prior === undefined);
    if (value === undefined || isSameJson(value, own(answers, name))) continue;
    answers = objectFrom([...Object.entries(answers).filter(([key]) => key !== name), [name, value]]);
  }
  return answers;
}

/** What the author puts into every new row or panel. */
function firstAnswers(question: QuestionWithItems): Answers {
  return 'defaultItem' in question ? answersIn(question.defaultItem) : {};
}

/** undefined leaves the answer as it is. */
function settledPart(
  flow: QuestionFlow,
  prior: QuestionFlow | undefined,
  isNew: boolean,
): JsonValue | undefined {
  const { question, scope } = flow;
  const given = own(flow.answers, question.name);
  if (question.type === 'expression') return flow.isEnabled ? expressionValue(question, scope) : undefined;
  if (isQuestionWithItems(question)) return settledItems(flow, isNew ? undefined : prior);
  const isFollowing = isNew ? isBlank(given) : prior !== undefined && followsDefault(prior);
  const computed = isFollowing ? computedDefault(flow) : undefined;
  return computed ?? (isNew && isBlank(given) ? defaultOf(question) : undefined);
}

function followsDefault(flow: QuestionFlow): boolean {
  const given = own(flow.answers, flow.question.name);
  return given !== undefined && !isBlank(given) && isEqual(computedDefault(flow), given);
}

/** A question's default as its expression works it out. */
export function computedDefault({ question, scope }: QuestionFlow): JsonValue | undefined {
  return storedValue(valueOf(question.values.defaultExpression, scope), inputTypeOf(question));
}

function inputTypeOf(question: Question): 'datetime-local' | undefined {
  return question.type === 'text' && question.inputType === 'datetime-local' ? 'datetime-local' : undefined;
}
