import { isJsonObject } from '../json/json';
import { pointer } from '../json/pointer';
import type { CalculatedValue, Trigger } from './model';
import type { Reader } from './reader';

/** Values the questionnaire names and works out. */
export function readCalculated(survey: Reader): CalculatedValue[] {
  return readList(survey, 'calculatedValues').map((reader) => {
    reader.checkProperties(['calculated']);
    const name = reader.text('name');
    if (name === '') reader.problem('error', 'emptyName');
    return {
      name,
      path: reader.path,
      expression: reader.condition('expression'),
      isStored: reader.flag('includeIntoResult'),
    };
  });
}

/** What happens when an answer meets a condition. */
export function readTriggers(survey: Reader): Trigger[] {
  return readList(survey, 'triggers').flatMap((reader): Trigger[] => {
    reader.checkProperties(['trigger']);
    const base = { path: reader.path, condition: readTriggerCondition(reader) };
    const target = reader.text('setToName');
    const type = reader.text('type').replace(/trigger$/, '');
    switch (type) {
      case 'complete':
        return [{ ...base, type }];
      case 'setvalue':
        // A variable is neither an answer nor calculated: only a running survey-core knows it.
        if (reader.flag('isVariable')) reader.unsupported('feature', 'isVariable');
        return [{ ...base, type, target, value: reader.value('setValue') }];
      case 'copyvalue':
        return [{ ...base, type, target, source: reader.text('fromName') }];
      case 'runexpression':
        return [{ ...base, type, target, run: reader.condition('runExpression') }];
      case 'skip':
        return [{ ...base, type, target: reader.text('gotoName') }];
      case 'visible':
        return [{ ...base, type, elements: [...namesIn(reader, 'pages'), ...namesIn(reader, 'questions')] }];
      default:
        reader.unsupported('type', type);
        return [];
    }
  });
}

/** Older questionnaires write a condition as name, operator and value. */
function readTriggerCondition(reader: Reader): Trigger['condition'] {
  if (reader.text('expression') !== '') return reader.condition('expression');
  const name = reader.text('name');
  if (name === '') return undefined;
  const operator = reader.text('operator') || 'equal';
  const value = reader.value('value');
  if (value === undefined && operator !== 'empty' && operator !== 'notempty') return undefined;
  // survey-core makes of "empty" and "notempty" what it cannot read itself: such a trigger has never run.
  const operand = value === undefined ? 'undefined' : JSON.stringify(value);
  return reader.conditionFrom(`{${name}} ${operator} ${operand}`, 'expression');
}

function namesIn(reader: Reader, key: string): string[] {
  return reader.list(key).filter((name) => typeof name === 'string');
}

function readList(survey: Reader, key: string): Reader[] {
  return survey.list(key).flatMap((item, index) => {
    const path = pointer(pointer(survey.path, key), index);
    if (isJsonObject(item)) return [survey.part(item, path)];
    survey.problem('warning', 'wrongProperty', { property: key }, path);
    return [];
  });
}
