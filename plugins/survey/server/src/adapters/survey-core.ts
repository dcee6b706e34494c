import canonicalize from 'canonicalize';
import { Model, type Question as CoreQuestion } from 'survey-core';
import 'survey-core/i18n/korean';
import { z } from 'zod';
import {
  commentKey,
  own,
  type AnswerProblem,
  type AnswerProblemCode,
  type Answers,
  type JsonObject,
} from '../../../domain/src';

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
 * Checks the answers to a questionnaire that has more than the domain reads, strictly: nothing unknown, nothing that
 * survey-core would silently remove. Takes as long and as much memory as the questionnaire makes it take: only ever run
 * in a thread that has limits, see survey-core-pool.ts.
 *
 * @param answers what the domain found to be plain JSON of a decent size
 */
export function checkWithSurveyCore(
  questionnaire: JsonObject,
  answers: Answers,
  locale: string,
): readonly AnswerProblem[] {
  const model = new Model(questionnaire);
  model.locale = locale;
  const known = knownKeys(model);
  const unknown = Object.keys(answers).filter((key) => !known.has(key));
  if (unknown.length > 0) return unknown.map((key) => problem(key, 'unknownKey'));
  model.data = answers;
  model.validate(true, false);
  const questions = model.getAllQuestions(false, false, false);
  return [...validationProblems(questions, locale), ...removals(model, answers, questions)];
}
