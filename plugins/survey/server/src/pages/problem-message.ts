import { formatNumber } from '@modu/participation/page-kit';
import type { Locale } from '@modu/participation/contracts';
import {
  choiceText,
  own,
  textIn,
  titleOf,
  type AnswerProblem,
  type Answers,
  type Choice,
  type Question,
} from '../../../domain/src';
import { problemWords } from '../texts';
import { inputOf, rangeSentence, withTyped, type ProblemCase } from './problem-case';

const count = ({ locale }: ProblemCase, value: string | number | undefined): string =>
  typeof value === 'number' ? formatNumber(locale, value) : (value ?? '');

function choiceOfKind({ question, locale }: ProblemCase, kind: Choice['kind']): string {
  const choice = 'choices' in question ? question.choices.find((known) => known.kind === kind) : undefined;
  return choice === undefined ? '' : choiceText(choice, locale);
}

function rowText({ question, problem, locale }: ProblemCase): string {
  const rows = question.type === 'matrix' ? question.rows : [];
  const row = rows.find(({ value }) => String(value) === problem.path);
  return row === undefined ? problem.path : choiceText(row, locale);
}

function missing(given: ProblemCase): string {
  const { question, problem, words, locale } = given;
  switch (question.type) {
    case 'checkbox':
      return words.chooseSome;
    case 'matrix':
      return words.chooseEachRow;
    case 'comment':
      return words.write;
    case 'foreign':
      return words.answer;
    case 'text':
    case 'multipletext': {
      const item =
        question.type === 'multipletext' && question.items.find(({ name }) => name === problem.path);
      if (item) return words.writeItem(titleOf(item, locale));
      const type = inputOf(given)?.inputType;
      if (type === 'number' || type === 'range') return words.writeNumber;
      return type === 'date' ? words.writeDate : words.write;
    }
    default:
      return words.chooseOne;
  }
}

function outOfRange(given: ProblemCase): string {
  const { words } = given;
  const type = inputOf(given)?.inputType ?? 'number';
  const isNumber = type === 'number' || type === 'range' || type === 'text';
  const sentence = isNumber
    ? rangeSentence(given, {
        between: words.numberBetween,
        from: words.numberFrom,
        to: words.numberTo,
        any: words.writeNumber,
      })
    : rangeSentence(given, {
        between: words.dateBetween,
        from: words.dateFrom,
        to: words.dateTo,
        any: words.badDate,
      });
  return withTyped(given, sentence);
}

function notADate(given: ProblemCase): string {
  const { words } = given;
  const type = inputOf(given)?.inputType;
  const sentence =
    type === 'time'
      ? words.badTime
      : type === 'month'
        ? words.badMonth
        : type === 'week'
          ? words.badWeek
          : words.badDate;
  return withTyped(given, sentence);
}

function tooMany(given: ProblemCase): string {
  const { max } = given.problem.params;
  const answer = own(given.answers, given.question.name);
  const chosen = Array.isArray(answer) ? answer.length : 0;
  const extra = chosen - Number(max);
  return given.words.tooMany(count(given, max), extra > 0 ? count(given, extra) : null);
}

function tooLong(given: ProblemCase): string {
  const { max, length } = given.problem.params;
  if (max === undefined) return given.words.muchTooLong;
  return given.words.tooLong(count(given, max), count(given, length));
}

function sentence(given: ProblemCase): string {
  const { problem, question, words } = given;
  switch (problem.code) {
    case 'required':
      return missing(given);
    case 'rowMissing':
      return words.chooseInRow(rowText(given));
    case 'otherWithoutText':
      return words.writeOther(choiceOfKind(given, 'other'));
    case 'unknownKey':
    case 'unknownRow':
    case 'hiddenAnswer':
      return words.notWanted;
    case 'readOnlyChanged':
      return words.fixed;
    case 'wrongType':
    case 'notOnList':
      return words.notOnList;
    case 'badCharacters':
      return words.badCharacters;
    case 'noneWithOthers':
      return words.noneWithOthers(choiceOfKind(given, 'none'));
    case 'duplicate':
      return question.type === 'matrix' ? words.sameInRow(rowText(given)) : words.twice;
    case 'tooMany':
      return tooMany(given);
    case 'tooFew':
      return words.tooFew(count(given, problem.params.min));
    case 'tooLong':
      return tooLong(given);
    case 'tooShort':
      return words.tooShort(count(given, problem.params.min));
    case 'notANumber':
    case 'tooSmall':
    case 'tooLarge':
      return outOfRange(given);
    case 'notADate':
      return notADate(given);
    case 'badEmail':
      return withTyped(given, words.badEmail);
    case 'badUrl':
      return withTyped(given, words.badUrl);
    case 'pattern':
      return withTyped(given, words.pattern);
    case 'expression':
      return words.expression;
  }
}

/**
 * What a citizen reads about an answer that was refused: the author's own words, or else what to do and what
 * was written.
 */
export function problemMessage(
  problem: AnswerProblem,
  question: Question | undefined,
  answers: Answers,
  locale: Locale,
): string {
  const words = problemWords[locale];
  const written = textIn(problem.text, locale);
  if (written !== '') return written;
  if (question === undefined) return words.notWanted;
  return sentence({ problem, question, answers, locale, words });
}
