import { isJsonObject, isList, objectFrom, own, type JsonObject, type JsonValue } from '../json/json';
import { pointer } from '../json/pointer';
import type {
  Condition,
  Element,
  MatrixColumn,
  MatrixDropdownQuestion,
  MatrixDynamicQuestion,
  QuestionBase,
} from './model';
import { namesOfRow } from './names';
import { readChoices } from './read-choices';
import { questionsIn } from './questions-in';
import { readItemRules } from './read-item-rules';
import type { ElementsReader } from './elements-reader';
import type { Reader } from './reader';

/** survey-core's own limit. */
const maxRows = 1_000;

export function readMatrixDropdown(
  reader: Reader,
  base: QuestionBase,
  elements: ElementsReader,
): MatrixDropdownQuestion {
  reader.checkProperties(['question', 'cells', 'matrixdropdown']);
  const cells = readCells(reader, elements);
  return { ...base, type: 'matrixdropdown', ...cells, rows: readChoices(rowReader(reader), 'rows') };
}

export function readMatrixDynamic(
  reader: Reader,
  base: QuestionBase,
  elements: ElementsReader,
): MatrixDynamicQuestion {
  reader.checkProperties(['question', 'cells', 'matrixdynamic']);
  const counts = {
    initial: 'rowCount',
    min: 'minRowCount',
    max: 'maxRowCount',
    item: 'defaultRowValue',
    add: 'allowAddRows',
    remove: 'allowRemoveRows',
  };
  const rules = readItemRules(reader, counts, { initial: 2, max: maxRows });
  return { ...base, type: 'matrixdynamic', ...readCells(reader, elements), ...rules };
}

/** A reader of what stands inside a row. */
function rowReader(reader: Reader): Reader {
  return reader.inside(namesOfRow(reader.json, reader.names));
}

type Cells = Omit<MatrixDropdownQuestion, keyof QuestionBase | 'type' | 'rows'>;

function readCells(reader: Reader, elements: ElementsReader): Cells {
  const inRow = rowReader(reader);
  const columns = readColumns(reader, inRow, elements);
  const detail: Element[] =
    reader.text('detailPanelMode') === '' || reader.value('detailPanelMode') === 'none'
      ? []
      : elements.list(inRow, 'detailElements');
  const asked = [...columns.map(({ cell }) => cell), ...questionsIn(detail)];
  return {
    columns,
    detail,
    visibleIfOfRows: inRow.condition('rowsVisibleIf'),
    visibleIfOfColumns: reader.knowing('item', 'name').condition('columnsVisibleIf'),
    questionByFoldedName: new Map(asked.map((question) => [question.name.toLowerCase(), question])),
    duplicateText: reader.localized('keyDuplicationError'),
  };
}

function readColumns(reader: Reader, inRow: Reader, elements: ElementsReader): MatrixColumn[] {
  return reader.list('columns').flatMap((json, index) => {
    const path = pointer(pointer(reader.path, 'columns'), index);
    const column = typeof json === 'string' ? { name: json } : json;
    if (!isJsonObject(column)) {
      reader.problem('error', 'notAnObject', {}, path);
      return [];
    }
    return readColumn(reader, inRow.part(column, path), elements);
  });
}

/** Cell types survey-core offers; any other question in a cell is left to it. */
const cellTypes = new Set([
  ...['dropdown', 'checkbox', 'radiogroup', 'tagbox', 'text', 'comment', 'boolean', 'expression', 'rating'],
  'slider',
]);
const withChoices = new Set(['dropdown', 'checkbox', 'radiogroup', 'tagbox']);
const ofColumns = new Set([
  ...['cellType', 'isUnique', 'totalType', 'totalExpression', 'totalFormat', 'totalDisplayStyle', 'minWidth'],
  ...['totalAlignment', 'totalCurrency', 'totalMaximumFractionDigits', 'totalMinimumFractionDigits', 'width'],
  ...['showInMultipleColumns', 'colCount', 'choices', 'type'],
]);

function readColumn(matrix: Reader, column: Reader, elements: ElementsReader): MatrixColumn[] {
  const written = column.text('cellType');
  const type = written === '' || written === 'default' ? matrix.text('cellType') || 'dropdown' : written;
  if (!cellTypes.has(type)) column.unsupported('feature', `cellType ${type}`);
  const cell = elements.one(column.part(questionOf(matrix.json, column.json, type), column.path));
  if (cell.type === 'panel') return [];
  return [{ cell, isUnique: column.flag('isUnique'), total: readTotal(column, cell.name) }];
}

/** A column as a question of its own: what is not said of it is said of the matrix. */
function questionOf(matrix: JsonObject, column: JsonObject, type: string): JsonObject {
  const entries = Object.entries(column).filter(([key]) => !ofColumns.has(key));
  const given = own(column, 'choices');
  const choices = isList(given) && given.length > 0 ? given : own(matrix, 'choices');
  const lists: [string, JsonValue][] =
    withChoices.has(type) && choices !== undefined ? [['choices', choices]] : [];
  return objectFrom<JsonValue>([['type', type], ...entries, ...lists]);
}

const totalFunctions = new Set(['sum', 'count', 'min', 'max', 'avg']);

function readTotal(column: Reader, name: string): Condition | undefined {
  if (column.text('totalExpression') !== '') return column.knowing('self').condition('totalExpression');
  const kind = column.text('totalType');
  if (!totalFunctions.has(kind)) return undefined;
  const quoted = name.replaceAll("'", "\\'");
  return column.conditionFrom(`${kind}InArray({matrix}, '${quoted}')`, 'totalType');
}
