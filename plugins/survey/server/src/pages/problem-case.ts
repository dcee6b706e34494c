import { formatDate, formatNumber } from '@modu/participation/page-kit';
import type { Locale } from '@modu/participation/contracts';
import {
  commentKey,
  commentPath,
  isJsonObject,
  isList,
  own,
  rangeEnds,
  type AnswerProblem,
  type Answers,
  type Question,
  type TextInput,
} from '../../../domain/src';
import type { ProblemWords } from '../texts/problems-ko';

/** A problem with everything its sentence may name. */
export interface ProblemCase {
  readonly problem: AnswerProblem;
  readonly question: Question;
  readonly answers: Answers;
  readonly locale: Locale;
  readonly words: ProblemWords;
}

const MAX_QUOTED = 40;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** What the citizen wrote, to be read back to them; '' for choices. */
function typedText({ problem, question, answers }: ProblemCase): string {
  const key = problem.path === commentPath ? commentKey(question.name) : question.name;
  const answer = own(answers, key);
  const typed = isJsonObject(answer)
    ? own(answer, problem.path)
    : isList(answer)
      ? answer[rangeEnds.findIndex((end) => end === problem.path)]
      : answer;
  if (typeof typed !== 'string' && typeof typed !== 'number') return '';
  const text = String(typed).trim();
  return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
}

/** A sentence, and after it what was written. */
export function withTyped(given: ProblemCase, sentence: string): string {
  const typed = inputOf(given)?.inputType === 'password' ? '' : typedText(given);
  return typed === '' ? sentence : `${sentence}${given.words.wrote(typed)}`;
}

/** The input a problem is about: a text question, or an item of a multipletext. */
export function inputOf({ problem, question }: ProblemCase): TextInput | undefined {
  if (question.type === 'text') return question;
  return question.type === 'multipletext'
    ? question.items.find(({ name }) => name === problem.path)
    : undefined;
}

type Limit = string | number | undefined;

interface Bounds {
  readonly min: Limit;
  readonly max: Limit;
}

/** Between what an answer has to lie: the limit that was missed, and the other one where it is known. */
function boundsOf(given: ProblemCase): Bounds {
  const { problem, question } = given;
  const items = question.type === 'multipletext' ? question.items : [];
  const { validators } = items.find(({ name }) => name === problem.path) ?? question;
  const numeric = validators.find((validator) => validator.type === 'numeric');
  const input = inputOf(given);
  const scale = question.type === 'slider' ? question : undefined;
  return {
    min: problem.params.min ?? input?.min ?? scale?.min ?? numeric?.min,
    max: problem.params.max ?? input?.max ?? scale?.max ?? numeric?.max,
  };
}

function limitText({ locale }: ProblemCase, limit: string | number): string {
  if (typeof limit === 'number') return formatNumber(locale, limit);
  return DAY.test(limit) ? formatDate(locale, new Date(`${limit}T00:00:00Z`), 'UTC') : limit;
}

interface RangeWords {
  between(min: string, max: string): string;
  from(min: string): string;
  to(max: string): string;
  readonly any: string;
}

/** The range an answer has to lie in, in words. */
export function rangeSentence(given: ProblemCase, range: RangeWords): string {
  const { min, max } = boundsOf(given);
  if (min !== undefined && max !== undefined)
    return range.between(limitText(given, min), limitText(given, max));
  if (min !== undefined) return range.from(limitText(given, min));
  return max === undefined ? range.any : range.to(limitText(given, max));
}
