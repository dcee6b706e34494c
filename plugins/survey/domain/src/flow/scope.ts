import type { Scope } from '../expressions/evaluate';
import { tail, type VariablePath } from '../expressions/path';
import type { Value } from '../expressions/syntax';
import { isValueList, isValueObject } from '../expressions/values';
import { walk, type Found } from '../expressions/walk';
import { isBlank, isJsonObject, isList, own, type Answers, type JsonValue } from '../json/json';
import { displayText } from '../label/display-text';
import type { Question, Questionnaire } from '../questionnaire/model';
import { commentKey } from './comment-key';
import type { Flow } from './flow-model';
import type { Variables } from './variables';

/** What a questionnaire may depend on besides its answers. */
export interface FlowContext {
  /** Today in the city's time zone, as an ISO date: the domain has no clock. */
  readonly today: string;
  /** The language of texts that end up in answers or conditions (displayValue); the questionnaire's own by default. */
  readonly locale?: string | undefined;
  /** What the content of a stored file looks like, which only the server knows; by default any short text. */
  readonly isFileReference?: ((content: string) => boolean) | undefined;
  /** What was shown with answers before, of one questionnaire and otherwise the same context: for those who ask over and over. */
  readonly memory?: FlowMemory | undefined;
}

/** The flows that were read last, with the answers that they show. */
type FlowMemory = (readonly [Answers, Flow])[];

/** Questions, and the answers to them: of the whole questionnaire, of one row, of one panel. */
export interface Container {
  readonly questionByFoldedName: ReadonlyMap<string, Question>;
  readonly answers: Answers;
}

/**
 * Where expressions of the questionnaire find their names: calculated values, `{name}`, `{matrix.row}`, `{list[0].key}`,
 * `{name-Comment}`. Names are found without regard to case, the longest first, as in survey-core.
 */
export function surveyScope(
  questionnaire: Questionnaire,
  answers: Answers,
  variables: Variables,
  context: FlowContext,
): Scope {
  const container = { questionByFoldedName: questionnaire.questionByFoldedName, answers };
  const locale = context.locale ?? questionnaire.defaultLocale;
  return {
    today: context.today,
    find: (path) => variables.find(path) ?? findIn(container, path),
    displayValueOf: (name, value) => displayIn(container, name, value, locale),
    commentOf: (name) => commentIn(container, name),
  };
}

/** A name among questions and, beyond them, among whatever else is in the answers: comments, totals. */
export function findIn({ questionByFoldedName, answers }: Container, path: VariablePath): Found | undefined {
  for (let end = path.heads.length; end > 0; end -= 1) {
    const question = questionByFoldedName.get(path.heads[end - 1] ?? '');
    if (question === undefined) continue;
    const found = findInAnswer(answerTo(question, answers), path.segments[end - 1]?.index, tail(path, end));
    if (found !== undefined) return found;
    break;
  }
  return walk(answers, path);
}

/**
 * An answer as conditions see it, which is as survey-core's questions do: no choice at all is an empty list where several
 * can be chosen, and panels with nothing in them are no answer.
 */
export function answerTo(question: Question, answers: Answers): JsonValue | undefined {
  const answer = own(answers, question.name);
  if (question.type === 'paneldynamic') return isWithoutAnswers(answer) ? undefined : answer;
  return answer ?? (takesSeveral(question) ? [] : undefined);
}

function takesSeveral(question: Question): boolean {
  const { type } = question;
  if (type === 'imagepicker') return question.isMultiple;
  return type === 'checkbox' || type === 'tagbox' || type === 'ranking';
}

function isWithoutAnswers(panels: JsonValue | undefined): boolean {
  return !isList(panels) || panels.every((panel) => Object.keys(answersIn(panel)).length === 0);
}

function findInAnswer(
  answer: JsonValue | undefined,
  index: number | undefined,
  rest: VariablePath | undefined,
): Found | undefined {
  const isItem = index !== undefined && index >= 0;
  const value = isItem && isValueList(answer) ? answer[index] : answer;
  if (rest === undefined) return { value };
  return isBlank(answer) ? undefined : walk(value, rest);
}

/** The same names, and before them `{self}` and, for a question that holds several values, the names of its parts. */
export function withSelf(scope: Scope, value: Value): Scope {
  const isCompound = isValueList(value) || isValueObject(value);
  return {
    ...scope,
    find: (path) => {
      if (path.rest === undefined && path.heads[0] === 'self') return { value };
      return (isCompound ? walk(value, path) : undefined) ?? scope.find(path);
    },
  };
}

/** The same names, and before them `{panel.name}` for the questions of the panel around. */
export function withPanel(scope: Scope, names: ReadonlySet<string>, container: Container): Scope {
  return {
    ...scope,
    find: (path) => {
      const { rest } = path;
      const isPanel = rest !== undefined && path.segments[0]?.name.toLowerCase() === 'panel';
      const isInPanel = isPanel && rest.heads.some((head) => names.has(head));
      return isInPanel ? findIn(container, rest) : scope.find(path);
    },
  };
}

const itemNames = new Set(['item', 'choice', 'self']);

/** The same names, and before them `{item}`: the value of the choice, row or column a condition is about. */
export function withItem(scope: Scope, value: Value): Scope {
  return {
    ...scope,
    find: (path) =>
      path.rest === undefined && itemNames.has(path.heads[0] ?? '') ? { value } : scope.find(path),
  };
}

export function displayIn(
  { questionByFoldedName, answers }: Container,
  name: string,
  value: Value,
  locale: string,
): Value {
  const question = questionByFoldedName.get(name.toLowerCase());
  if (question === undefined) return undefined;
  const answer = value === undefined || value === null || value === '' ? own(answers, question.name) : value;
  return displayText(question, answer, own(answers, commentKey(question.name)), locale);
}

export function commentIn({ questionByFoldedName, answers }: Container, name: string): Value {
  const question = questionByFoldedName.get(name.toLowerCase());
  return question === undefined ? '' : (own(answers, commentKey(question.name)) ?? '');
}

/** An item's own answers; nothing when it is no object. */
export function answersIn(value: JsonValue | undefined): Answers {
  return isJsonObject(value) ? value : {};
}
