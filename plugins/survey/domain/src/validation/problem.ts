import type { Answers } from '../json/json';
import type { LocalizedText } from '../questionnaire/model';

export type AnswerProblemCode =
  | 'required'
  | 'rowMissing'
  | 'otherWithoutText'
  | 'unknownKey'
  | 'unknownRow'
  | 'hiddenAnswer'
  | 'readOnlyChanged'
  | 'wrongType'
  | 'badCharacters'
  | 'notOnList'
  | 'noneWithOthers'
  | 'duplicate'
  | 'tooMany'
  | 'tooFew'
  | 'tooLong'
  | 'tooShort'
  | 'notANumber'
  | 'tooSmall'
  | 'tooLarge'
  | 'notADate'
  | 'badEmail'
  | 'badUrl'
  | 'pattern'
  | 'tooManyItems'
  | 'tooFewItems'
  | 'keyRepeated'
  | 'notRanked'
  | 'rankMissing'
  | 'rankTaken'
  | 'rangeReversed'
  | 'rangeTooShort'
  | 'rangeTooLong'
  | 'fileTooLarge'
  | 'fileType'
  | 'fileRepeated'
  | 'fileName'
  | 'fileEmpty'
  | 'fileLies'
  | 'fileDamaged'
  | 'filePixels'
  | 'fileUnknown'
  | 'fileNotKept'
  | 'filesTooMany'
  | 'filesTooLarge'
  | 'expression';

/** Why an answer is refused. Words for it are the page's business. */
export interface AnswerProblem {
  /** The question's name, or the unknown key. */
  readonly question: string;
  /**
   * '' for the question itself; else a matrix row, an item of a multipletext, or '-Comment'. For what is asked inside a
   * row or a panel, its way from the question, in parts that '/' separates: '0/age', 'row1/price/-Comment'.
   */
  readonly path: string;
  readonly code: AnswerProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The author's own message; empty when there is none. */
  readonly text: LocalizedText;
}

export const commentPath = '-Comment';

export type CheckResult =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly AnswerProblem[] };
