import { isJsonObject } from '../../json/json';
import { setProperty } from '../../editing/structure';
import { valueAt } from '../../editing/patches';
import { textIn } from '../../questionnaire/localized';
import type { Question } from '../../questionnaire/model';
import type { CheckContext } from '../context';
import type { Found } from '../finding';

const MAX_COLUMNS = 5;
/** Fewer columns than these wrap their words, however long. */
const MIN_COLUMNS = 4;
/** Syllables that the columns of a table have together on a screen of 320 px, two lines each. */
const MAX_LENGTH = 60;

/** Tables that are wider than a phone (WCAG 2.2, 1.4.10), unless they are lists there. */
export function wideMatrices(context: CheckContext): readonly Found<'wideMatrix'>[] {
  return context.questions.flatMap((question): readonly Found<'wideMatrix'>[] => {
    const labels = columnLabels(question, context.locale);
    const path = context.pathFrom(question.path);
    const written = valueAt(context.json, path);
    const isList = isJsonObject(written) && written.displayMode === 'list';
    const isLong = labels.length >= MIN_COLUMNS && widthOf(labels) > MAX_LENGTH;
    if (isList || !(labels.length > MAX_COLUMNS || isLong)) return [];
    return [
      {
        rule: 'wideMatrix',
        severity: 'warning',
        path,
        details: { columns: labels.length },
        fix: { label: 'listRows', patches: setProperty(context.json, path, 'displayMode', 'list') },
      },
    ];
  });
}

function columnLabels(question: Question, locale: string): readonly string[] {
  if (question.type === 'matrix')
    return question.columns.map(({ text, value }) => textIn(text, locale, String(value)));
  if (question.type !== 'matrixdropdown' && question.type !== 'matrixdynamic') return [];
  return question.columns.map(({ cell }) => textIn(cell.title, locale, cell.name));
}

/** Latin letters are about half as wide as Korean syllables. */
const widthOf = (labels: readonly string[]): number =>
  labels.reduce(
    (sum, label) =>
      sum + Array.from(label).reduce((width, letter) => width + (/[ㄱ-힣]/u.test(letter) ? 1 : 0.5), 0),
    0,
  );
