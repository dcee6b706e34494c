import { isJsonObject, isList, type JsonValue } from '../../json/json';
import { pointerTo, ownerOf } from '../../editing/conditions/naming';
import { setProperty } from '../../editing/structure';
import { valueAt, type Path } from '../../editing/patches';
import type { CheckContext } from '../context';
import type { Found } from '../finding';
import { folded, valuesOf } from './answer-lists';

type Removed = Found<'removedDefault'>;

const PROPERTIES = ['defaultValue', 'correctAnswer'] as const;

/** Defaults, right answers and values of triggers that nobody can choose any more. */
export function removedDefaults(context: CheckContext): readonly Removed[] {
  const { json, questions } = context;
  const own = questions.flatMap((question) => {
    const [values, path] = [valuesOf(question, json), context.pathFrom(question.path)];
    // A default of a matrix is one for each row, and "true" in quotation marks is as good as true.
    if (values === undefined || question.type === 'matrix' || question.type === 'boolean') return [];
    return PROPERTIES.flatMap((property) => removedAt(context, [...path, property], values));
  });
  return [...own, ...inTriggers(context)];
}

function removedAt({ json }: CheckContext, path: Path, values: readonly JsonValue[]): readonly Removed[] {
  const written = valueAt(json, path);
  const gone: readonly JsonValue[] = goneFrom(written, values);
  const [first] = goneFrom(written, values);
  if (first === undefined) return [];
  const rest = isList(written) ? written.filter((value) => !gone.includes(value)) : [];
  const property = String(path.at(-1));
  return [
    {
      rule: 'removedDefault',
      severity: 'warning',
      path,
      details: { value: String(first), property },
      fix: {
        label: 'removeDefault',
        patches: setProperty(json, path.slice(0, -1), property, rest.length > 0 ? rest : undefined),
      },
    },
  ];
}

/** Of a value or of several, those that are not on the list. An expression is no value. */
function goneFrom(
  written: JsonValue | undefined,
  values: readonly JsonValue[],
): readonly (string | number | boolean)[] {
  const given: readonly (JsonValue | undefined)[] = isList(written) ? written : [written];
  const known = new Set(values.map((value) => (isPlain(value) ? folded(value) : '')));
  return given
    .filter(isPlain)
    .filter((value) => !(typeof value === 'string' && (value === '' || value.startsWith('='))))
    .filter((value) => !known.has(folded(value)));
}

const isPlain = (value: JsonValue | undefined): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function inTriggers({ json, naming, questionByPath }: CheckContext): readonly Removed[] {
  const triggers = isList(json.triggers) ? json.triggers : [];
  return triggers.flatMap((trigger, index): readonly Removed[] => {
    if (!isJsonObject(trigger) || typeof trigger.setToName !== 'string') return [];
    const target = naming.parts.names.get(trigger.setToName.toLowerCase());
    const question = target && questionByPath.get(pointerTo(ownerOf(target)));
    const values = question && valuesOf(question, json);
    if (values === undefined || question?.type === 'matrix' || question?.type === 'boolean') return [];
    const [first] = goneFrom(trigger.setValue, values);
    if (first === undefined) return [];
    const details = { value: String(first), property: 'setValue' };
    return [{ rule: 'removedDefault', severity: 'warning', path: ['triggers', index, 'setValue'], details }];
  });
}
