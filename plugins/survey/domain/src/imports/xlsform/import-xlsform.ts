import { tableLimits, type TextTable } from '../../tabular/csv';
import { languageOf } from '../../translation/languages';
import { localized, object } from '../building';
import { finished } from '../finish';
import type { JsonObject } from '../../json/json';
import { ImportNotes, ImportRefused, type ImportResult } from '../report';
import { readChoiceLists } from './choice-lists';
import { FormContext } from './context';
import { ElementsOfForm } from './elements';
import { sheetTable } from './sheet-table';
import { treeOf } from './tree';

/** The sheets of a form, as a workbook or several CSV files have them. */
export interface FormSheet {
  readonly name: string;
  readonly rows: TextTable;
}

const MAX_ROWS = 5_000;
const MAX_CELL = 32_767;

/**
 * An XLSForm, as KoboToolbox, ODK and SurveyCTO write it, as a questionnaire for SurveyJS.
 *
 * @returns the questionnaire with a report of what was assumed and what was lost, or why there is none
 * @example importXlsForm([{ name: 'survey', rows: [['type', 'name', 'label'], ['text', 'city', 'City']] }])
 */
export function importXlsForm(sheets: readonly FormSheet[]): ImportResult {
  return finished((notes) => read(sheets, notes), new ImportNotes());
}

function read(sheets: readonly FormSheet[], notes: ImportNotes): JsonObject {
  const sheet = (name: string): TextTable | undefined =>
    sheets.find((each) => each.name.trim().toLowerCase() === name)?.rows;
  const survey = sheet('survey');
  if (survey === undefined) throw new ImportRefused('noSurveySheet');
  const choices = sheet('choices') ?? [];
  refuseLarge([survey, choices]);
  const settings = settingsIn(sheet('settings') ?? []);
  const own = ownLanguage(survey, settings, notes);
  const table = sheetTable(survey, { sheet: 'survey', own }, notes);
  if (!table.headings.has('type') || !table.headings.has('name')) throw new ImportRefused('noTypeColumn');
  const lists = readChoiceLists(sheetTable(choices, { sheet: 'choices', own }, notes), notes);
  const tree = treeOf(table.rows);
  const context = new FormContext(own, notes);
  context.nameAll(tree);
  const elements = new ElementsOfForm(context, lists);
  const pages = elements.pages(tree);
  const title = settings.get('form_title') ?? '';
  return object({
    title: localized(new Map([[own, title]]), own),
    locale: own,
    pages,
    calculatedValues: elements.calculated.length > 0 ? elements.calculated : undefined,
  });
}

function refuseLarge(tables: readonly TextTable[]): void {
  const rows = tables.reduce((sum, table) => sum + table.length, 0);
  const cells = tables
    .flatMap((table) => table.map((row) => row.length))
    .reduce((sum, count) => sum + count, 0);
  const isLong = tables.some((table) => table.some((row) => row.some((cell) => cell.length > MAX_CELL)));
  if (rows > MAX_ROWS || cells > tableLimits.cells || isLong) throw new ImportRefused('tooLarge');
}

function settingsIn([headings = [], values = []]: TextTable): ReadonlyMap<string, string> {
  return new Map(
    headings.map((heading, index) => [heading.trim().toLowerCase(), (values[index] ?? '').trim()]),
  );
}

const LABEL = /^label(?:::?\s*(.+))?$/iu;

/** The language that the form says is its own, or the one it is written in first. */
function ownLanguage(survey: TextTable, settings: ReadonlyMap<string, string>, notes: ImportNotes): string {
  const stated = languageOf(settings.get('default_language') ?? '');
  if (stated !== undefined) return stated;
  const [headings = [], ...rows] = survey;
  const at = headings.findIndex((heading) => LABEL.test(heading.trim()));
  const named = languageOf(LABEL.exec(headings[at]?.trim() ?? '')?.[1] ?? '');
  const isKorean = rows.some((row) => /\p{Script=Hangul}/u.test(row[at] ?? ''));
  const guessed = named ?? (isKorean ? 'ko' : 'en');
  notes.assume('languageGuessed', { place: '' }, guessed);
  return guessed;
}
