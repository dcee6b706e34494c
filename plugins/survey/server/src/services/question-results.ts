import type { QuestionResult } from '../../../contracts';
import {
  hideSmallCells,
  resultTables,
  type Questionnaire,
  type ResultTable,
  type Tally,
} from '../../../domain/src';

/** What the contract says of a table; what was skipped or not asked stays in the domain for now. */
function toResult(table: ResultTable): QuestionResult {
  const base = { name: table.name, title: table.title, answered: table.answered };
  switch (table.kind) {
    case 'choices':
      return { ...base, kind: 'choices', isMultiple: table.isMultiple, choices: table.choices };
    case 'matrix':
      return { ...base, kind: 'matrix', rows: table.rows };
    case 'numbers': {
      const { min, max, mean, median } = table;
      return { ...base, kind: 'numbers', min, max, mean, median };
    }
    case 'texts':
      return { ...base, kind: 'texts' };
  }
}

/** Everything, for administrators. */
export const allResults = (
  questionnaire: Questionnaire,
  tally: Tally,
  locale: string,
): readonly QuestionResult[] => resultTables(questionnaire, tally, locale).map(toResult);

/** What may be told to everybody: cells of few people are hidden, and texts are never shown. */
export const publicResults = (
  questionnaire: Questionnaire,
  tally: Tally,
  locale: string,
  threshold: number,
): readonly QuestionResult[] =>
  resultTables(questionnaire, tally, locale).map((table) => toResult(hideSmallCells(table, threshold)));
