import { defaultOf } from '../flow/default-of';
import type { ItemFlow } from '../flow/flow';
import { valueOf } from '../flow/decide';
import { looksAtClock } from '../flow/dependencies';
import { expressionValue } from '../flow/expression-value';
import { computedDefault } from '../flow/settled-items';
import { isQuestionWithItems } from '../flow/items';
import { isBlank, isJsonObject, isList, isSameJson, own, type JsonValue } from '../json/json';
import { isCleanText } from '../json/text-safety';
import { answerLimits, toJson } from '../json/read-json';
import { checkBoolean, checkImages, checkRanking, checkSeveral, checkSingle } from './check-choice';
import { checkMatrix, checkTexts } from './check-compound';
import { checkFiles } from './check-files';
import { checkItems } from './check-items';
import { checkSlider } from './check-slider';
import { checkComment, checkInput, isBlankText } from './check-text';
import { checkAnswers, type Checked } from './check-answers';
import type { QuestionCheck } from './question-check';
import { runValidators } from './run-validators';

/** Checks the answer to one question; the value to store, or undefined when there is none. */
export function checkQuestion(check: QuestionCheck): JsonValue | undefined {
  const { flow } = check;
  const given = own(check.answers, flow.question.name);
  const value = checkerOf(check)(check, given);
  return value === undefined || isBlank(value) ? undefined : value;
}

function checkerOf({ flow }: QuestionCheck): Checker {
  if (flow.question.type === 'expression') return checkComputed;
  return flow.isFixed ? checkFixed : checkValue;
}

/** What is asked in one row or panel. */
function checkItemAnswers(check: QuestionCheck, item: ItemFlow): Checked {
  return checkAnswers({
    questions: item.questions,
    answers: item.answers,
    checkOf: (flow) => check.within(flow, item.key),
    valueOf: checkQuestion,
    isHiddenIgnored: check.flow.question.type !== 'paneldynamic',
    refuseKey: (key) => check.problemOf({ code: 'unknownKey', path: `${item.key}/${key}` }),
  });
}

type Checker = (check: QuestionCheck, given: JsonValue | undefined) => JsonValue | undefined;

/** What an author has made read-only can only be what the author has put there. */
function checkFixed(check: QuestionCheck, given: JsonValue | undefined): JsonValue | undefined {
  const { question } = check.flow;
  const fixed = computedDefault(check.flow) ?? defaultOf(question);
  const isHonest =
    isBlank(given) || isSameJson(given, fixed) || looksAtClock(question.values.defaultExpression);
  if (isHonest) return fixed;
  return check.refuse({ code: 'readOnlyChanged' });
}

/** What the questionnaire works out is stored as it works it out, and nobody else has a say in it. */
function checkComputed(check: QuestionCheck, given: JsonValue | undefined): JsonValue | undefined {
  const { question } = check.flow;
  if (question.type !== 'expression') return undefined;
  if (question.expression?.isReliable !== true) {
    return given === undefined || isBlank(given) ? undefined : checkForeign(check, given);
  }
  const computed = expressionValue(question, check.scope);
  const isHonest =
    given === undefined ||
    isBlank(given) ||
    isSameJson(given, computed) ||
    looksAtClock(question.expression) ||
    // survey-core writes dates with the time of some time zone; ours takes their place.
    valueOf(question.expression, check.scope) instanceof Date;
  return isHonest ? computed : check.refuse({ code: 'readOnlyChanged' });
}

function checkValue(check: QuestionCheck, given: JsonValue | undefined): JsonValue | undefined {
  const { question, isRequired, canDemand } = check.flow;
  const answer = given === undefined || isBlank(given) || isBlankText(given) ? undefined : given;
  const isLacking = answer === undefined && isRequired && canDemand && !isQuestionWithItems(question);
  if (isLacking) return check.refuse({ code: 'required', text: question.requiredText });
  const value = checkAnswer(check, answer);
  const isThere = value !== undefined && !isBlank(value);
  if (isThere) runValidators(check, question.validators, value);
  else if (answer === undefined && canDemand) checkAbsence(check);
  return value;
}

/** Rows, items and panels are demanded one by one, whether or not anything is answered. */
function checkAnswer(check: QuestionCheck, answer: JsonValue | undefined): JsonValue | undefined {
  const { question } = check.flow;
  if (isQuestionWithItems(question)) return checkItems(check, question, answer, checkItemAnswers);
  if (question.type === 'matrix') return checkMatrix(check, question, answer);
  if (question.type === 'multipletext') return checkTexts(check, question, answer);
  return answer === undefined ? undefined : checkScalar(check, answer);
}

/** As in survey-core, a least number of choices and validators with an expression also speak of a missing answer. */
function checkAbsence(check: QuestionCheck): void {
  const { question } = check.flow;
  if ('minSelected' in question && question.minSelected > 0) {
    check.refuse({ code: 'tooFew', params: { min: question.minSelected } });
  }
  const speaking = question.validators.filter(({ type }) => type === 'expression');
  if (speaking.length > 0) runValidators(check, speaking, '');
}

function checkScalar(check: QuestionCheck, value: JsonValue): JsonValue | undefined {
  const { question } = check.flow;
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'rating':
      return checkSingle(check, value);
    case 'checkbox':
    case 'tagbox':
      return checkSeveral(check, question, value);
    case 'ranking':
      return checkRanking(check, question, value);
    case 'imagepicker':
      return checkImages(check, question, value);
    case 'slider':
      return checkSlider(check, question, value);
    case 'file':
      return checkFiles(check, question, value);
    case 'boolean':
      return checkBoolean(check, question, value);
    case 'text':
      return checkInput(check, question, value);
    case 'comment':
      return checkComment(check, question, value);
    case 'html':
    case 'image':
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
