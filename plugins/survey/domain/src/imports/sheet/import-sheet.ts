import type { JsonObject, JsonValue } from '../../json/json';
import { tableLimits, type TextTable } from '../../tabular/csv';
import { escapeHtml, localized, mapTexts, object, type Texts } from '../building';
import { finished } from '../finish';
import { NameGiver } from '../names';
import { ImportNotes, ImportRefused, type ImportResult, type NotePlace } from '../report';
import { choicesIn, fieldsIn } from './cell-lists';
import { headedTable, type HeadedTable, type Part } from './headings';
import { typeIn, type SheetType } from './types';

const MAX_ROWS = 5_000;
const MAX_CELL = 32_767;

/**
 * A table with one question a line, as people write it in a spreadsheet: a heading with a column for the question, and whichever
 * there are of type, data name, description, required, items and choices, in any order, in Korean or English.
 *
 * @param sheets the first with a column for the question is read
 * @example importSheet([[['질문', '선택지'], ['만족하십니까?', '예 | 아니요']]])
 */
export const importSheet = (sheets: readonly TextTable[]): ImportResult =>
  finished((notes) => read(sheets, notes), new ImportNotes());

function read(sheets: readonly TextTable[], notes: ImportNotes): JsonObject {
  const table = sheets.map(headedTable).find((found) => found !== undefined);
  if (table === undefined) throw new ImportRefused('noQuestionColumn');
  const cells = table.rows.reduce((sum, row) => sum + row.length, 0);
  const isLong = table.rows.some((row) => row.some((cell) => cell.length > MAX_CELL));
  if (table.rows.length > MAX_ROWS || cells > tableLimits.cells || isLong)
    throw new ImportRefused('tooLarge');
  for (const { heading, index } of table.unknown)
    if (table.rows.some((row) => (row[index] ?? '').trim() !== ''))
      notes.lose('property', { place: '', line: table.line }, heading);
  const own = ownLanguage(table, notes);
  return { locale: own, pages: new SheetReader(table, own, notes).pages() };
}

/** Korean where a column says so or is in Hangul, else the first language that is named. */
function ownLanguage({ columns, rows }: HeadedTable, notes: ImportNotes): string {
  const titles = columns.filter(({ part }) => part === 'title');
  const written = titles.filter(({ index }) => rows.some((row) => (row[index] ?? '').trim() !== ''));
  const named = written.map(({ language }) => language);
  if (named.includes('ko')) return 'ko';
  const [first] = named;
  if (first !== undefined && !named.includes('')) return first;
  const isKorean = written.some(
    ({ index, language }) =>
      language === '' && rows.some((row) => /\p{Script=Hangul}/u.test(row[index] ?? '')),
  );
  const guessed = isKorean ? 'ko' : 'en';
  notes.assume('languageGuessed', { place: '' }, guessed);
  return guessed;
}

/** Types that offer choices, and the property that holds them. */
const CHOICES: ReadonlySet<SheetType> = new Set([
  'radiogroup',
  'checkbox',
  'dropdown',
  'tagbox',
  'buttongroup',
  'ranking',
]);
const INPUTS: ReadonlySet<SheetType> = new Set(['number', 'date', 'email', 'tel']);

const YES = /^(?:필수|예|네|yes|y|true|1|o|○|◯|v|✓|✔|required)$/iu;
const NO = /^(?:선택|아니요|아니오|no|n|false|0|x|×|-|optional|)$/iu;

class SheetReader {
  private readonly giver = new NameGiver();

  constructor(
    private readonly table: HeadedTable,
    private readonly own: string,
    private readonly notes: ImportNotes,
  ) {}

  pages(): readonly JsonObject[] {
    const pages: { name: string; title: JsonValue | undefined; elements: JsonObject[] }[] = [];
    const begin = (title?: JsonValue): void => {
      pages.push({ name: this.giver.give('', `page${String(pages.length + 1)}`), title, elements: [] });
    };
    for (const [index, row] of this.table.rows.entries()) {
      if (row.every((cell) => cell.trim() === '')) continue;
      const at = { place: '', line: this.table.line + index + 1 };
      if (typeIn(this.cell(row, 'type')) === 'page') begin(localized(this.texts(row, 'title'), this.own));
      else {
        if (pages.length === 0) begin();
        const question = this.question(row, at);
        if (question !== undefined) pages.at(-1)?.elements.push(question);
      }
    }
    return pages.filter(({ elements }) => elements.length > 0).map(object);
  }

  private cell(row: readonly string[], part: Part): string {
    const column = this.table.columns.find((each) => each.part === part);
    return column === undefined ? '' : (row[column.index] ?? '').normalize('NFC').trim();
  }

  private texts(row: readonly string[], part: Part): Texts {
    const columns = this.table.columns.filter((each) => each.part === part);
    // A column of its own language goes before the one that names none.
    const ordered = columns.toSorted((a, b) => Number(a.language !== '') - Number(b.language !== ''));
    return new Map(
      ordered
        .map(({ index, language }): [string, string] => [
          language === '' ? this.own : language,
          (row[index] ?? '').normalize('NFC').trim(),
        ])
        .filter(([, text]) => text !== ''),
    );
  }

  private question(row: readonly string[], { line }: NotePlace): JsonObject | undefined {
    const titles = this.texts(row, 'title');
    if (titles.size === 0) {
      this.notes.lose('nameless', { place: '', line }, row.filter((cell) => cell.trim() !== '').join(' / '));
      return undefined;
    }
    const written = this.cell(row, 'name');
    const name = this.giver.give(written, `question${String((line ?? 0) - this.table.line)}`);
    const at = { place: name, line };
    if (written !== '' && written !== name) this.notes.assume('renamed', at, written, name);
    const type = this.typeOf(row, at);
    if (type === 'html') return object({ type, name, html: this.html(titles) });
    return object({
      ...this.answers(row, type, at),
      name,
      title: localized(titles, this.own),
      description: localized(this.texts(row, 'description'), this.own),
      isRequired: this.isRequired(row, at) ? true : undefined,
    });
  }

  private html(texts: Texts): JsonValue | undefined {
    return localized(
      mapTexts(texts, (text) => `<p>${escapeHtml(text).replace(/\n/gu, '<br>')}</p>`),
      this.own,
    );
  }

  private typeOf(row: readonly string[], at: NotePlace): SheetType {
    const written = this.cell(row, 'type');
    const known = typeIn(written);
    if (known !== undefined) return known;
    const hasChoices = this.texts(row, 'choices').size > 0;
    const hasRows = this.texts(row, 'rows').size > 0;
    const guessed = hasChoices ? (hasRows ? 'matrix' : 'radiogroup') : 'comment';
    if (written === '') this.notes.assume('typeGuessed', at, guessed);
    else this.notes.assume('typeReplaced', at, written, guessed);
    return guessed;
  }

  /** The type with what can be answered. */
  private answers(row: readonly string[], type: SheetType, at: NotePlace): JsonObject {
    const choices = choicesIn(this.texts(row, 'choices'), this.own, at, this.notes);
    const rows = this.texts(row, 'rows');
    if (type === 'rating') return choices.length === 0 ? { type } : { type, rateValues: choices };
    if (type === 'multipletext') {
      const items = fieldsIn(rows, this.own, at, this.notes);
      return items.length === 0 ? this.without('항목 / items', at) : { type, items };
    }
    if (type === 'matrix') {
      const items = choicesIn(rows, this.own, at, this.notes);
      if (items.length > 0 && choices.length > 0) return { type, rows: items, columns: choices };
      return this.without(items.length === 0 ? '항목 / items' : '선택지 / choices', at);
    }
    if (type === 'boolean' && choices.length > 0) {
      this.notes.assume('typeReplaced', at, type, 'radiogroup');
      return { type: 'radiogroup', choices };
    }
    if (!CHOICES.has(type)) return this.unasked(row, type, at);
    return choices.length === 0 ? this.without('선택지 / choices', at) : { type, choices };
  }

  /** Nothing can be chosen: choices that are written all the same are told. */
  private unasked(row: readonly string[], type: SheetType, at: NotePlace): JsonObject {
    for (const text of this.texts(row, 'choices').values()) this.notes.lose('property', at, text);
    return INPUTS.has(type) ? { type: 'text', inputType: type } : { type };
  }

  /** Text is the answer to whatever has nothing to choose from. */
  private without(column: string, at: NotePlace): JsonObject {
    this.notes.lose('noChoices', at, column);
    return { type: 'text' };
  }

  private isRequired(row: readonly string[], at: NotePlace): boolean {
    const written = this.cell(row, 'required');
    if (!YES.test(written) && !NO.test(written)) this.notes.lose('property', at, written);
    return YES.test(written);
  }
}
