import { commentKey } from '../flow/comment-key';
import { isJsonObject, isList, own, type Answers, type JsonValue } from '../json/json';
import { describeAnswer } from '../label/describe-answer';
import { booleanTexts, choiceText, titleOf } from '../label/titles';
import type { Choice, ChoiceQuestion, Question, Questionnaire } from '../questionnaire/model';

export type ExportCell = string | number;

export interface ExportColumn {
  /** Stable and unique: the question's name, with the choice, row or item it is about. */
  readonly key: string;
  readonly header: string;
  readonly cellOf: (answers: Answers) => ExportCell;
}

/**
 * The columns a response is flattened to: one a question; for a checkbox one a choice (1 or 0); for a matrix one a row;
 * for a multipletext one an item; and one for every text of "other" or comment. Personal questions have none.
 */
export function exportColumns(questionnaire: Questionnaire, locale: string): readonly ExportColumn[] {
  const open = questionnaire.questions.filter(({ isPersonal }) => !isPersonal);
  return open.flatMap((question) => [
    ...answerColumns(question, locale),
    ...commentColumns(question, locale),
  ]);
}

/** One response as cells, in the order of the columns; '' where nothing was answered. */
export function exportRow(columns: readonly ExportColumn[], answers: Answers): readonly ExportCell[] {
  return columns.map((column) => column.cellOf(answers));
}

function answerColumns(question: Question, locale: string): ExportColumn[] {
  const { name } = question;
  const title = titleOf(question, locale);
  switch (question.type) {
    case 'html':
    case 'image':
      return [];
    case 'checkbox':
    case 'tagbox':
      return question.choices.map((choice) => checkboxColumn(question, choice, locale));
    case 'matrix':
      return question.rows.map((row) => ({
        key: `${name}.${String(row.value)}`,
        header: `${title}: ${choiceText(row, locale)}`,
        cellOf: (answers) => choiceCell(question.columns, partOf(answers, name, String(row.value)), locale),
      }));
    case 'multipletext':
      return question.items.map((item) => ({
        key: `${name}.${item.name}`,
        header: `${title}: ${titleOf(item, locale)}`,
        cellOf: (answers) => plainCell(partOf(answers, name, item.name)),
      }));
    default:
      return [
        { key: name, header: title, cellOf: (answers) => scalarCell(question, own(answers, name), locale) },
      ];
  }
}

function checkboxColumn(question: ChoiceQuestion, choice: Choice, locale: string): ExportColumn {
  return {
    key: `${question.name}=${String(choice.value)}`,
    header: `${titleOf(question, locale)}: ${choiceText(choice, locale)}`,
    cellOf: (answers) => {
      const answer = own(answers, question.name);
      return isList(answer) ? Number(answer.includes(choice.value)) : '';
    },
  };
}

function commentColumns(question: Question, locale: string): ExportColumn[] {
  const other = 'choices' in question ? question.choices.find(({ kind }) => kind === 'other') : undefined;
  if (other === undefined && !question.hasComment) return [];
  const key = commentKey(question.name);
  const suffix = other === undefined ? '' : `: ${choiceText(other, locale)}`;
  return [
    {
      key,
      header: `${titleOf(question, locale)}${suffix} …`,
      cellOf: (answers) => plainCell(own(answers, key)),
    },
  ];
}

function scalarCell(question: Question, value: JsonValue | undefined, locale: string): ExportCell {
  if (value === undefined) return '';
  switch (question.type) {
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'rating':
      return typeof value === 'number' && isUntitled(question.choices)
        ? value
        : choiceCell(question.choices, value, locale);
    case 'boolean': {
      const { yes, no } = booleanTexts(question, locale);
      return value === question.valueTrue ? yes : value === question.valueFalse ? no : plainCell(value);
    }
    case 'file':
      return isList(value) ? value.flatMap(nameOfFile).join('\n') : plainCell(value);
    case 'ranking':
    case 'imagepicker':
    case 'foreign':
    case 'matrixdropdown':
    case 'matrixdynamic':
    case 'paneldynamic':
      return describeAnswer(question, value, locale).join('\n');
    default:
      return plainCell(value);
  }
}

function nameOfFile(file: JsonValue): string[] {
  const name = isJsonObject(file) ? own(file, 'name') : undefined;
  return typeof name === 'string' ? [name] : [];
}

/** Numbers without texts, such as a rating, stay numbers. */
function isUntitled(choices: readonly Choice[]): boolean {
  return choices.every(({ text }) => Object.keys(text).length === 0);
}

function choiceCell(choices: readonly Choice[], value: JsonValue | undefined, locale: string): ExportCell {
  const choice = choices.find((candidate) => candidate.value === value);
  return choice === undefined ? plainCell(value) : choiceText(choice, locale);
}

function partOf(answers: Answers, name: string, part: string): JsonValue | undefined {
  const answer = own(answers, name);
  return isJsonObject(answer) ? own(answer, part) : undefined;
}

function plainCell(value: JsonValue | undefined): ExportCell {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
