import {
  checkResponse,
  readAnswers,
  type AnswerProblemCode,
  type CheckResult,
  type FlowContext,
  type JsonObject,
  type Questionnaire,
} from '../../../domain/src';
import type { SurveyCorePool, Unchecked } from '../adapters/survey-core-pool';

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
  'tooManyItems',
  'keyRepeated',
  'fileTooLarge',
  'fileType',
  'fileRepeated',
]);

/** Problems the domain finds for certain; `question` is '' when the answers as a whole cannot be read. */
function certainProblems(questionnaire: Questionnaire, input: unknown, context: FlowContext) {
  const checked = checkResponse(questionnaire, input, context);
  if (checked.ok) return [];
  const isForeign = (name: string): boolean => questionnaire.questionByName.get(name)?.type === 'foreign';
  const hasForeignPart = new Set(
    questionnaire.unsupported.flatMap(({ by, question }) => (by === 'engine' ? [question] : [])),
  );
  return checked.problems.filter(
    ({ question, code }) =>
      question === '' ||
      (ABOUT_THE_ANSWER_ALONE.has(code) && (isForeign(question) || !hasForeignPart.has(question))),
  );
}

export type ForeignResult =
  | CheckResult
  /** survey-core came to no end: nothing is known about the answers. `message` is for the administrator. */
  | { readonly ok: 'unchecked'; readonly reason: Unchecked; readonly message: string };

export interface ForeignChecks {
  /**
   * Checks answers to a questionnaire that our own engine does not know in full: first by the engine, as far as it goes,
   * then by survey-core in a thread of its own.
   *
   * @param answers as they were sent, not trusted
   */
  check(
    questionnaire: Questionnaire,
    answers: unknown,
    locale: string,
    context: FlowContext,
  ): Promise<ForeignResult>;
  /** Runs a questionnaire without answers; `null` when that stays within the limits. */
  trial(questionnaire: JsonObject): Promise<{ readonly reason: Unchecked; readonly message: string } | null>;
  close(): Promise<void>;
}

export const createForeignChecks = (pool: SurveyCorePool): ForeignChecks => ({
  async check(questionnaire, input, locale, context) {
    const certain = certainProblems(questionnaire, input, context);
    if (certain.length > 0) return { ok: false, problems: certain };
    const answers = readAnswers(input);
    if (answers === undefined) throw new TypeError('Answers that the domain has read are no JSON');
    const outcome = await pool.check({ questionnaire: questionnaire.json, answers, locale });
    if (!outcome.ok) return { ...outcome, ok: 'unchecked' };
    const { problems } = outcome;
    return problems.length === 0 ? { ok: true, answers } : { ok: false, problems };
  },
  async trial(questionnaire) {
    const outcome = await pool.check({ questionnaire, answers: {}, locale: 'ko' });
    return outcome.ok ? null : outcome;
  },
  close: () => pool.close(),
});
