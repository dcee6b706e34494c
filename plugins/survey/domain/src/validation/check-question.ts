import { defaultOf } from '../flow/answers';
import type { QuestionFlow } from '../flow/flow';
import type { Scope } from '../expressions/evaluate';
import { isBlank, isJsonObject, isList, isSameJson, own, type Answers, type JsonValue } from '../json/json';
import { isCleanText } from '../json/text-safety';
import { answerLimits, toJson } from '../json/read-json';
import { checkBoolean, checkSeveral, checkSingle } from './check-choice';
import { checkItems, checkMatrix } from './check-compound';
import { checkComment, checkInput, isBlankText } from './check-text';
import type { AnswerProblem } from './problem';
import { QuestionCheck } from './question-check';
import { runValidators } from './run-validators';

export interface CheckedQuestion {
  /** The answer to store; undefined when there is none. */
  readonly value: JsonValue | undefined;
  readonly problems: readonly AnswerProblem[];
}

/** Checks the answer to one visible question. */
export function checkQuestion(flow: QuestionFlow, answers: Answers, scope: Scope): CheckedQuestion {
  const check = new QuestionCheck(flow, answers, scope);
  const given = own(answers, flow.question.name);
  if (flow.isFixed) return { value: checkFixed(check, given), problems: check.problems };
  const value = checkValue(check, given);
  return { value: value === undefined || isBlank(value) ? undefined : value, problems: check.problems };
}

/** What an author has made read-only can only be what the author has put there. */
function checkFixed(check: QuestionCheck, given: JsonValue | undefined): JsonValue | undefined {
  const fixed = defaultOf(check.flow.question);
  if (isBlank(given) || isSameJson(given, fixed)) return fixed;
  return check.refuse({ code: 'readOnlyChanged' });
}

function checkValue(check: QuestionCheck, given: JsonValue | undefined): JsonValue | undefined {
  const { question, isRequired, canDemand } = check.flow;
  const isMissing = given === undefined || isBlank(given) || isBlankText(given);
  if (isMissing && isRequired && canDemand)
    return check.refuse({ code: 'required', text: question.requiredText });
  // Rows and items are required one by one, whether or not anything is answered.
  if (question.type === 'matrix')
    return checked(check, checkMatrix(check, question, isMissing ? undefined : given));
  if (question.type === 'multipletext') {
    return checked(check, checkItems(check, question, isMissing ? undefined : given));
  }
  return isMissing ? undefined : checked(check, checkScalar(check, given));
}

function checkScalar(check: QuestionCheck, value: JsonValue): JsonValue | undefined {
  const { question } = check.flow;
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'rating':
      return checkSingle(check, value);
    case 'checkbox':
      return checkSeveral(check, question, value);
    case 'boolean':
      return checkBoolean(check, question, value);
    case 'text':
      return checkInput(check, question, value);
    case 'comment':
      return checkComment(check, question, value);
    case 'html':
      return check.refuse({ code: 'unknownKey' });
    default:
      return checkForeign(check, value);
  }
}

/** An answer of a type this engine does not read is bounded, and its texts are clean. */
function checkForeign(check: QuestionCheck, value: JsonValue): JsonValue | undefined {
  const bounded = toJson(value, answerLimits);
  if (bounded === undefined) return check.refuse({ code: 'tooLong', params: {} });
  return hasCleanTexts(bounded) ? bounded : check.refuse({ code: 'badCharacters' });
}

function hasCleanTexts(value: JsonValue): boolean {
  if (typeof value === 'string') return isCleanText(value);
  if (isList(value)) return value.every(hasCleanTexts);
  if (!isJsonObject(value)) return true;
  return Object.entries(value).every(([key, item]) => isCleanText(key) && hasCleanTexts(item));
}

function checked(check: QuestionCheck, value: JsonValue | undefined): JsonValue | undefined {
  if (value !== undefined && !isBlank(value)) runValidators(check, check.flow.question.validators, value);
  return value;
}
