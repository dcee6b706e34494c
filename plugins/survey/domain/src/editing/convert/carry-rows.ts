import { isJsonObject, isList, type JsonObject, type JsonValue } from '../../json/json';
import { CHOICE_TYPES } from './carry-choices';
import { nameOf, type Carried, type Loss, type Turning } from './carried';

const CELLS: ReadonlySet<string> = new Set(['matrixdropdown', 'matrixdynamic']);

/** Rows, columns and what panels hold, between the ways in which types write them. */
export function carryRows(turning: Turning): Carried | undefined {
  const { from, to } = turning;
  if (from === 'matrix' && CELLS.has(to)) return joined(toCells(turning), rowsAsCount(turning));
  if (CELLS.has(from) && to === 'matrix') return fromCells(turning);
  if (from === 'matrixdropdown' && to === 'matrixdynamic') return rowsAsCount(turning);
  if (from === 'panel' && to === 'paneldynamic') return elementsAs(turning, 'templateElements');
  if (from === 'paneldynamic' && to === 'panel') return elementsAs(turning, 'elements');
  if (from === 'rating' && to === 'slider')
    return renamed(turning, 'rateMin rateMax rateStep', 'min max step');
  if (from === 'slider' && to === 'rating')
    return renamed(turning, 'min max step', 'rateMin rateMax rateStep');
  return undefined;
}

function joined(a: Carried, b: Carried): Carried {
  return {
    taken: [...a.taken, ...b.taken],
    given: [...a.given, ...b.given],
    lost: [...a.lost, ...b.lost],
  };
}

function renamed({ element }: Turning, from: string, to: string): Carried {
  const [taken, names] = [from.split(' '), to.split(' ')];
  const given = taken.flatMap((key, index): readonly (readonly [string, JsonValue])[] => {
    const [value, name] = [element[key], names[index]];
    return value === undefined || name === undefined ? [] : [[name, value]];
  });
  return { taken, given, lost: [] };
}

const COLUMN = 'answer';

/** What was chosen in each row is chosen in the one column that there is now. */
function toCells({ element }: Turning): Carried {
  const { columns = [], eachRowRequired, isAllRowRequired, eachRowUnique } = element;
  const column: JsonObject = {
    name: COLUMN,
    cellType: 'radiogroup',
    choices: columns,
    ...(eachRowRequired === true || isAllRowRequired === true ? { isRequired: true } : {}),
    ...(eachRowUnique === true ? { isUnique: true } : {}),
  };
  const taken = ['columns', 'eachRowRequired', 'isAllRowRequired', 'eachRowUnique'];
  return { taken, given: [['columns', [column]]], lost: [] };
}

/** Rows that citizens add have no names: as many are there to begin with. */
function rowsAsCount({ element, path, to }: Turning): Carried {
  const { rows, rowCount } = element;
  if (to !== 'matrixdynamic' || !isList(rows)) return { taken: [], given: [], lost: [] };
  return {
    taken: ['rows'],
    given: rowCount === undefined && rows.length > 0 ? [['rowCount', rows.length]] : [],
    lost: rows.map((row, index): Loss => ({
      what: 'row',
      path: [...path, 'rows', index],
      name: nameOf(row),
    })),
  };
}

/** The first column in which something is chosen becomes the choice of each row. */
function fromCells({ element, path }: Turning): Carried {
  const columns = isList(element.columns) ? element.columns : [];
  const kept = columns.findIndex((column) => choicesIn(column, element) !== undefined);
  const choices = choicesIn(columns[kept] ?? null, element);
  const lost = columns.flatMap((column, index): readonly Loss[] =>
    index === kept ? [] : [{ what: 'column', path: [...path, 'columns', index], name: nameOf(column) }],
  );
  const inside = columns[kept];
  const dropped = isJsonObject(inside)
    ? Object.keys(inside).filter((key) => !['name', 'cellType', 'choices'].includes(key))
    : [];
  const of = dropped.map((name): Loss => ({
    what: 'property',
    path: [...path, 'columns', kept, name],
    name,
  }));
  return {
    taken: ['columns', 'choices', 'cellType'],
    given: choices === undefined ? [] : [['columns', choices]],
    lost: [...lost, ...of],
  };
}

function choicesIn(column: JsonValue, matrix: JsonObject): JsonValue | undefined {
  if (!isJsonObject(column)) return undefined;
  const { cellType = matrix.cellType ?? 'dropdown', choices = matrix.choices } = column;
  const isChosen = typeof cellType === 'string' && (CHOICE_TYPES.has(cellType) || cellType === 'default');
  return isChosen && isList(choices) && choices.length > 0 ? choices : undefined;
}

const ELEMENT_LISTS = ['elements', 'templateElements', 'questions'];

function elementsAs({ element }: Turning, key: string): Carried {
  const taken = ELEMENT_LISTS.filter((name) => Object.hasOwn(element, name));
  const all = taken.flatMap((name) => {
    const list = element[name];
    return isList(list) ? list : [];
  });
  return { taken, given: taken.length === 0 ? [] : [[key, all]], lost: [] };
}
