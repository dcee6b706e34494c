import { isJsonObject, isList, objectFrom, own, type JsonObject, type JsonValue } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';
import { readQuestionnaire } from '../questionnaire/read-questionnaire';
import { keysOf, personalQuestions } from './personal-questions';

/** Whatever could show a question, ask for an answer or write one. */
const DROPPED: ReadonlySet<string> = new Set([
  ...['visibleIf', 'isRequired', 'requiredIf', 'eachRowRequired', 'isAllRowRequired', 'defaultValue'],
  ...['defaultValueExpression', 'setValueIf', 'setValueExpression', 'resetValueIf', 'defaultRowValue'],
  ...['defaultPanelValue', 'minRowCount', 'minPanelCount', 'rowCount', 'panelCount'],
]);

/**
 * The questionnaire for those who refused to give personal data: its personal questions are never shown, and an answer to
 * one is refused like any answer to a hidden question. They stay where they are, so that conditions that name them still
 * mean something; it is made from the JSON, so that survey-core is given the same.
 *
 * @throws Error when the JSON cannot be read any more, which would be a fault here
 */
export function withoutPersonal(questionnaire: Questionnaire): Questionnaire {
  const personal = personalQuestions(questionnaire);
  if (personal.length === 0) return questionnaire;
  const names = new Set(personal.map(({ name }) => name));
  const keys = new Set(personal.flatMap(keysOf));
  const json = hidden(questionnaire.json, names, keys);
  const reading = readQuestionnaire(json);
  if (!reading.ok) throw new Error('The questionnaire cannot be read without its personal questions');
  return reading.questionnaire;
}

function hidden(json: JsonObject, names: ReadonlySet<string>, keys: ReadonlySet<string>): JsonObject {
  return objectFrom(
    Object.entries(json).map(([key, value]): [string, JsonValue] => {
      if ((key === 'pages' || key === 'elements' || key === 'questions') && isList(value))
        return [key, value.map((element) => hiddenElement(element, names, keys))];
      if (key === 'triggers' && isList(value)) return [key, triggersLeft(value, names, keys)];
      return [key, value];
    }),
  );
}

function hiddenElement(element: JsonValue, names: ReadonlySet<string>, keys: ReadonlySet<string>): JsonValue {
  if (!isJsonObject(element)) return element;
  const name = own(element, 'name');
  const isPart = own(element, 'type') === 'panel' || own(element, 'type') === undefined;
  if (isPart || typeof name !== 'string' || !names.has(name)) return hidden(element, names, keys);
  const kept = Object.entries(element).filter(([key]) => !DROPPED.has(key));
  return objectFrom<JsonValue>([...kept, ['visible', false], ['clearIfInvisible', 'onHidden']]);
}

/** Without what would write into a hidden question or show it. */
function triggersLeft(
  triggers: readonly JsonValue[],
  names: ReadonlySet<string>,
  keys: ReadonlySet<string>,
): JsonValue {
  const isOurs = (value: JsonValue | undefined): boolean => typeof value === 'string' && keys.has(value);
  return triggers.flatMap((trigger): JsonValue[] => {
    if (!isJsonObject(trigger)) return [trigger];
    if (isOurs(own(trigger, 'setToName')) || isOurs(own(trigger, 'fromName'))) return [];
    const shown = own(trigger, 'questions');
    if (!isList(shown)) return [trigger];
    const left = shown.filter((name): name is string => typeof name === 'string' && !names.has(name));
    return [{ ...trigger, questions: left }];
  });
}
