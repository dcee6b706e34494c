import type { JsonValue } from '../../json/json';
import { choice, type Texts } from '../building';
import type { ImportNotes } from '../report';
import type { FormContext, Standing } from './context';
import type { SheetRow, SheetTable } from './sheet-table';

interface ListedChoice {
  readonly value: string;
  readonly texts: Texts;
  /** Its other columns, for filters. */
  readonly others: ReadonlyMap<string, string>;
}

export type ChoiceLists = ReadonlyMap<string, readonly ListedChoice[]>;

const MEDIA = /^(?:media::|image$|audio$|video$|big-image$)/u;

/** The lists of the choices sheet, by name. */
export function readChoiceLists(table: SheetTable, notes: ImportNotes): ChoiceLists {
  const lists = new Map<string, ListedChoice[]>();
  for (const row of table.rows) {
    const list = row.cell('list_name');
    const value = row.cell('name');
    if (list === '' || value === '') {
      notes.lose('nameless', { place: list, line: row.line }, [...row.texts('label').values()].join(' / '));
      continue;
    }
    const known = lists.get(list) ?? [];
    lists.set(list, known);
    if (known.some((each) => each.value === value))
      notes.assume('choiceRepeated', { place: list, line: row.line }, value);
    else known.push(readChoice(row, { list, value, headings: table.headings }, notes));
  }
  return lists;
}

function readChoice(
  row: SheetRow,
  {
    list,
    value,
    headings,
  }: { readonly list: string; readonly value: string; readonly headings: ReadonlySet<string> },
  notes: ImportNotes,
): ListedChoice {
  const texts = row.texts('label');
  const others = row.others();
  for (const [heading, text] of others)
    if (MEDIA.test(heading)) notes.lose('media', { place: list, line: row.line }, text);
  // A filter may ask for a column that is empty here.
  const empty = [...headings].map((heading) => [heading, ''] as const);
  return { value, texts, others: new Map([...empty, ...others].filter(([heading]) => !MEDIA.test(heading))) };
}

/**
 * The choices of a question. A filter by columns of the choices sheet becomes a condition of each choice.
 *
 * @returns undefined where there is no such list
 */
export function choicesOf(
  lists: ChoiceLists,
  { list, filter }: { readonly list: string; readonly filter: string },
  at: Standing,
  context: FormContext,
): readonly JsonValue[] | undefined {
  const listed = lists.get(list);
  if (listed === undefined || listed.length === 0) return undefined;
  const conditions =
    filter === ''
      ? []
      : listed.map(({ value, others }) =>
          context.translated(filter, at, new Map([...others, ['name', value]])),
        );
  const lost = conditions.find(({ ok }) => !ok);
  if (lost?.ok === false) context.notes.lose('choiceFilter', at.place, filter, lost.what);
  return listed.map(({ value, texts }, index) => {
    const condition = lost === undefined ? conditions[index] : undefined;
    return choice(
      value,
      context.piped(texts, at),
      context.own,
      condition?.ok === true ? condition.text : undefined,
    );
  });
}
