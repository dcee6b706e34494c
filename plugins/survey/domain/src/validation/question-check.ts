import type { Scope } from '../expressions/evaluate';
import type { Answers, JsonValue } from '../json/json';
import type { QuestionFlow } from '../flow/flow';
import type { ChoiceValue, LocalizedText } from '../questionnaire/model';
import type { ChoiceFlow } from '../flow/flow';
import type { AnswerProblem, AnswerProblemCode } from './problem';

export interface Complaint {
  readonly code: AnswerProblemCode;
  readonly params?: AnswerProblem['params'];
  readonly path?: string;
  readonly text?: LocalizedText;
}

/** The check of one question: what it may look at, and where it complains. */
export class QuestionCheck {
  readonly problems: AnswerProblem[] = [];

  constructor(
    readonly flow: QuestionFlow,
    readonly answers: Answers,
    readonly scope: Scope,
  ) {}

  /** Notes a problem and returns undefined, the value of a refused answer. */
  refuse({ code, params = {}, path = '', text = {} }: Complaint): JsonValue | undefined {
    this.problems.push({ question: this.flow.question.name, path, code, params, text });
    return undefined;
  }
}

/** The choice a value stands for, among those shown and enabled. 3 and '3' are the same choice. */
export function selectable(
  choices: readonly ChoiceFlow[],
  value: JsonValue | undefined,
): ChoiceValue | undefined {
  if (!isScalar(value)) return undefined;
  return choices.find(({ choice, isEnabled }) => isEnabled && String(choice.value) === String(value))?.choice
    .value;
}

export function isScalar(value: JsonValue | undefined): value is ChoiceValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
