import { isList, type JsonObject, type JsonValue } from '../../../../domain/src';
import { codeOf, freeName, newItem, partsOf, valueAt, type Path } from '../../../../domain/src/editing';
import type { ListShape } from './lists';

interface Adding {
  readonly shape: ListShape;
  /** Of validators and triggers; '' of others. */
  readonly type: string;
  /** That is being written. */
  readonly locale: string;
}

/** Labels of a slider stand at numbers. */
function newLabel(items: readonly JsonValue[]): JsonObject {
  const numbers = items.map((item) => Number(codeOf(item, 'valued'))).filter(Number.isFinite);
  return { value: numbers.length === 0 ? 0 : Math.max(...numbers) + 1 };
}

const newCalculated = (json: JsonObject): JsonObject => ({
  name: freeName('value0', new Set(partsOf(json).all.map(({ name }) => name.toLowerCase()))),
});

/** What is added to a list: with its type, a name that nobody has, and nothing else. */
export function newMember(json: JsonObject, list: Path, { shape, type, locale }: Adding): JsonObject {
  if (type !== '') return { type };
  if (shape.className === 'calculatedvalue') return newCalculated(json);
  const items = valueAt(json, list);
  if (shape.className === 'sliderlabel') return newLabel(isList(items) ? items : []);
  if (shape.kind === undefined) return {};
  const made = newItem(json, list, shape.kind, {
    locale,
    text: '',
    stem: shape.word === 'choice' ? 'item' : shape.word,
  });
  const property = shape.kind === 'named' ? 'name' : 'value';
  const code = made[property];
  return code === undefined ? {} : { [property]: code };
}
