import { answerColumnsOf, type CodebookColumn } from './codebook-columns';
import { exportColumns } from '../export/export-columns';
import { titleOf } from '../label/titles';
import { textIn } from '../questionnaire/localized';
import type { Page, Question, Questionnaire } from '../questionnaire/model';
import type { TextTable } from '../tabular/csv';

type Language = 'ko' | 'en';

/** One variable of the data that researchers are given. */
export interface CodebookRow extends CodebookColumn {
  /** As in the export of responses. */
  readonly variable: string;
  readonly page: string;
  readonly question: string;
  /** When it is asked at all, in the language of SurveyJS; '' for always. */
  readonly condition: string;
}

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  ko: ['변수', '쪽', '질문', '항목', '종류', '값', '무응답 값', '필수', '조건'],
  en: ['Variable', 'Page', 'Question', 'Part', 'Type', 'Values', 'Missing values', 'Required', 'Condition'],
};

const YES_NO = { ko: ['예', '아니요'], en: ['Yes', 'No'] } as const;

/**
 * What each column of the exported responses is, in the same order: its question, its values and what stands for no answer.
 * Personal questions have no columns and are not in it.
 */
export function codebookOf(questionnaire: Questionnaire, language: Language): readonly CodebookRow[] {
  const byKey = new Map<string, CodebookRow>();
  for (const question of questionnaire.questions)
    for (const [variable, column] of answerColumnsOf(question, language)) {
      const row = { variable, ...placeOf(question, questionnaire, language), ...column };
      byKey.set(variable, row);
    }
  return exportColumns(questionnaire, language).flatMap(({ key }) => byKey.get(key) ?? []);
}

function placeOf(
  question: Question,
  questionnaire: Questionnaire,
  language: Language,
): Pick<CodebookRow, 'page' | 'question' | 'condition'> {
  const page = questionnaire.pages[question.page];
  return {
    page: page === undefined ? '' : pageTitle(page, language),
    question: titleOf(question, language),
    condition: conditionsOf(question, page),
  };
}

const pageTitle = (page: Page, language: Language): string => textIn(page.title, language, page.name);

/** Those of the page, of the panels around and of the question itself. */
function conditionsOf(question: Question, page: Page | undefined): string {
  const around = page === undefined ? [] : [page, ...panelsAround(page.elements, question)];
  const sources = [...around, question].flatMap(({ visibleIf }) => visibleIf?.source ?? []);
  return sources.length === 1 ? (sources[0] ?? '') : sources.map((source) => `(${source})`).join(' and ');
}

function panelsAround(elements: Page['elements'], question: Question): readonly Page['elements'][number][] {
  for (const element of elements) {
    if (element.type !== 'panel') continue;
    if (element.names.has(question.name.toLowerCase()))
      return [element, ...panelsAround(element.elements, question)];
  }
  return [];
}

/** The codebook as a table, to be written as CSV or into a workbook. */
export function codebookTable(questionnaire: Questionnaire, language: Language): TextTable {
  const [yes, no] = YES_NO[language];
  const rows = codebookOf(questionnaire, language).map((row) => [
    row.variable,
    row.page,
    row.question,
    row.part,
    row.type,
    row.values,
    row.missing,
    row.isRequired ? yes : no,
    row.condition,
  ]);
  return [HEADINGS[language], ...rows];
}
