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
    /** Where the question stands when it is asked inside a row or a panel. */
    readonly isFileReference: (content: string) => boolean = isShortText,
    private readonly place?: { readonly question: string; readonly path: string },
  ) {}

  /** The answers the question belongs to. */
  get answers(): Answers {
    return this.flow.answers;
  }

  get scope(): Scope {
    return this.flow.scope;
  }

  /** The check of a question inside a row or a panel of this one. */
  within(flow: QuestionFlow, item: string): QuestionCheck {
    const path = joinedPath(this.place?.path ?? '', item, flow.question.name);
    const question = this.place?.question ?? this.flow.question.name;
    return new QuestionCheck(flow, this.isFileReference, { question, path });
  }

  /** Notes a problem and returns undefined, the value of a refused answer. */
  refuse(complaint: Complaint): JsonValue | undefined {
    this.problems.push(this.problemOf(complaint));
    return undefined;
  }

  /** A complaint as a problem of the question at the top. */
  problemOf({ code, params = {}, path = '', text = {} }: Complaint): AnswerProblem {
    const question = this.place?.question ?? this.flow.question.name;
    return { question, path: joinedPath(this.place?.path ?? '', path), code, params, text };
  }
}

/** A reference fits in this; a whole file in its place does not. */
const maxReference = 512;

function isShortText(content: string): boolean {
  return content.length <= maxReference;
}

function joinedPath(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
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
