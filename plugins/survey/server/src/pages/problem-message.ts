import { formatNumber } from '@modu/participation/page-kit';
import type { Locale } from '@modu/participation/contracts';
import {
  choiceText,
  isList,
  own,
  sizeInWords,
  standsAlone,
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

/** Of the choices that go with no other, the one that was chosen with others. */
function choiceThatStandsAlone({ question, answers, locale }: ProblemCase): string {
  const answer = own(answers, question.name);
  const chosen = isList(answer) ? answer : [];
  const choices = 'choices' in question ? question.choices : [];
  const alone = choices.find((choice) => standsAlone(choice) && chosen.includes(choice.value));
  return alone === undefined ? '' : choiceText(alone, locale);
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
    case 'tagbox':
      return words.chooseSome;
    case 'ranking':
      return words.rankAll;
    case 'matrix':
      return words.chooseEachRow;
    case 'comment':
      return words.write;
    case 'file':
      return words.chooseFile;
    case 'matrixdropdown':
    case 'matrixdynamic':
    case 'paneldynamic':
    case 'foreign':
      return words.answer;
    case 'slider':
      return words.writeNumber;
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

type FileCode =
  | 'fileTooLarge'
  | 'fileType'
  | 'fileName'
  | 'fileEmpty'
  | 'fileLies'
  | 'fileDamaged'
  | 'filePixels'
  | 'fileUnknown'
  | 'fileNotKept'
  | 'filesTooMany'
  | 'filesTooLarge';

/** About one file, by its name. */
function fileSentence(given: ProblemCase, code: FileCode): string {
  const { problem, words, locale } = given;
  const { value: name, max } = problem.params;
  const size = sizeInWords(Number(max ?? 0), locale);
  if (code === 'filesTooMany') return words.filesTooMany(count(given, name), count(given, max));
  return words[code](count(given, name), size);
}

type PartCode =
  | 'notRanked'
  | 'rankMissing'
  | 'rankTaken'
  | 'rangeReversed'
  | 'rangeTooShort'
  | 'rangeTooLong'
  | 'tooManyItems'
  | 'tooFewItems'
  | 'keyRepeated'
  | 'fileRepeated'
  | FileCode;

/** About places and ranges, rows and panels that are added, and files. */
function partSentence(given: ProblemCase, code: PartCode): string {
  const { problem, words } = given;
  switch (code) {
    case 'notRanked':
      return words.rankAll;
    case 'rankMissing':
      return words.rankMissing(rankedText(given));
    case 'rankTaken':
      return words.rankTaken(rankedText(given), count(given, problem.params.value));
    case 'rangeReversed':
      return words.rangeReversed;
    case 'rangeTooShort':
      return words.rangeTooShort(count(given, problem.params.min));
    case 'rangeTooLong':
      return words.rangeTooLong(count(given, problem.params.max));
    case 'tooManyItems':
      return words.tooManyItems(count(given, problem.params.max));
    case 'tooFewItems':
      return words.tooFewItems(count(given, problem.params.min));
    case 'keyRepeated':
      return words.keyRepeated;
    case 'fileRepeated':
      return words.fileRepeated;
    default:
      return fileSentence(given, code);
  }
}

/** The choice a place belongs to. */
function rankedText({ question, problem, locale }: ProblemCase): string {
  const choices = 'choices' in question ? question.choices : [];
  const choice = choices.find(({ value }) => String(value) === problem.path);
  return choice === undefined ? problem.path : choiceText(choice, locale);
}

function offTheList(given: ProblemCase): string {
  const { question, words, locale } = given;
  if (question.type !== 'slider') return words.notOnList;
  return withTyped(
    given,
    words.offScale(formatNumber(locale, question.min), formatNumber(locale, question.step)),
  );
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
      return offTheList(given);
    case 'badCharacters':
      return words.badCharacters;
    case 'noneWithOthers':
      return words.noneWithOthers(choiceThatStandsAlone(given));
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
    default:
      return partSentence(given, problem.code);
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
