import canonicalize from 'canonicalize';
import { Model, type Question as CoreQuestion } from 'survey-core';
import 'survey-core/i18n/korean';
import { z } from 'zod';
import {
  checkResponse,
  commentKey,
  own,
  type AnswerProblem,
  type AnswerProblemCode,
  type Answers,
  type CheckResult,
  type FlowContext,
  type Questionnaire,
} from '../../../domain/src';

/**
 * What the domain says of a single answer holds wherever the answer's question is one it reads in full. What
 * depends on other answers (hidden, required) is survey-core's to say: it knows triggers, templates and rows.
 */
const ABOUT_THE_ANSWER_ALONE: ReadonlySet<AnswerProblemCode> = new Set<AnswerProblemCode>([
  'wrongType',
  'badCharacters',
  'notOnList',
  'noneWithOthers',
  'duplicate',
  'tooMany',
  'tooFew',
  'tooLong',
  'tooShort',
  'notANumber',
  'tooSmall',
  'tooLarge',
  'notADate',
  'badEmail',
  'badUrl',
]);

const answersSchema = z.record(z.string(), z.json());

const problem = (
  question: string,
  code: AnswerProblemCode,
  text: AnswerProblem['text'] = {},
): AnswerProblem => ({
  question,
  path: '',
  code,
  params: {},
  text,
});

/** Problems the domain finds for certain; `question` is '' when the answers as a whole cannot be read. */
function certainProblems(questionnaire: Questionnaire, input: unknown, context: FlowContext) {
  const checked = checkResponse(questionnaire, input, context);
  if (checked.ok) return [];
  const isForeign = (name: string): boolean => questionnaire.questionByName.get(name)?.type === 'foreign';
  const hasForeignPart = new Set(questionnaire.unsupported.map(({ question }) => question));
  return checked.problems.filter(
    ({ question, code }) =>
      question === '' ||
      (ABOUT_THE_ANSWER_ALONE.has(code) && (isForeign(question) || !hasForeignPart.has(question))),
  );
}

/** Every key a response of this model can have. */
function knownKeys(model: Model): ReadonlySet<string> {
  const names = model.getAllQuestions(false, false, false).flatMap((question) => {
    const name = question.getValueName();
    return [name, commentKey(name)];
  });
  return new Set([...names, ...model.calculatedValues.map(({ name }) => name)]);
}

/**
 * What survey-core would take away or put right without a word: values off a list, unknown cells, forged
 * calculations, answers to hidden questions.
 */
function removals(
  model: Model,
  answers: Answers,
  questions: readonly CoreQuestion[],
): readonly AnswerProblem[] {
  const keepsHidden = model.clearInvisibleValues === 'none';
  const hidden = questions.filter(
    (question) =>
      !keepsHidden && !question.isVisibleInSurvey && own(answers, question.getValueName()) !== undefined,
  );
  model.clearIncorrectValues(true);
  const data = z.record(z.string(), z.unknown()).parse(model.data);
  const changed = Object.keys(answers).filter(
    (key) => canonicalize(own(answers, key)) !== canonicalize(own(data, key)),
  );
  return [
    ...hidden.map((question) => problem(question.name, 'hiddenAnswer')),
    ...changed.map((key) => problem(key, 'notOnList')),
  ];
}

function validationProblems(questions: readonly CoreQuestion[], locale: string): readonly AnswerProblem[] {
  return questions.flatMap((question) =>
    question.getAllErrors().map((error) => {
      const isMissing = error.getErrorType() === 'required' || error.getErrorType() === 'requireoneanswer';
      // An author's own words come before ours; survey-core's own come last.
      const words = error.text || (isMissing ? '' : error.getText());
      return problem(
        question.name,
        isMissing ? 'required' : 'expression',
        words === '' ? {} : { [locale]: words },
      );
    }),
  );
}

/**
 * Checks a response to a questionnaire that has more than the domain reads, by survey-core and strictly: nothing
 * unknown, nothing it would silently remove.
 *
 * @param input the answers as they were sent, not trusted
 */
export function checkWithSurveyCore(
  questionnaire: Questionnaire,
  input: unknown,
  locale: string,
  context: FlowContext,
): CheckResult {
  const certain = certainProblems(questionnaire, input, context);
  if (certain.length > 0) return { ok: false, problems: certain };
  const answers: Answers = answersSchema.parse(input);
  const model = new Model(questionnaire.json);
  model.locale = locale;
  const known = knownKeys(model);
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  if (unknown.length > 0) return { ok: false, problems: unknown.map((key) => problem(key, 'unknownKey')) };
  model.data = answers;
  model.validate(true, false);
  const questions = model.getAllQuestions(false, false, false);
  const problems = [...validationProblems(questions, locale), ...removals(model, answers, questions)];
  return problems.length === 0 ? { ok: true, answers } : { ok: false, problems };
}
