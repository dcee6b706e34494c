import { isJsonObject } from '../json/json';
import { pointer } from '../json/pointer';
import { inputTypes, type InputType, type MultipleTextItem, type Question, type QuestionBase } from './model';
import type { Choice, ChoiceValue, TextInput } from './model';
import { isChoiceValue, readAllChoices, readChoices, readRatings } from './read-choices';
import { readValidators } from './read-validators';
import type { PropertyOwner } from './properties';
import { foreignTypes } from './properties';
import type { Reader } from './reader';

/** Reads one question; what is of no native type becomes a foreign question. */
export function readQuestion(reader: Reader, base: QuestionBase): Question {
  const type = reader.text('type');
  switch (type) {
    case 'radiogroup':
    case 'dropdown':
      reader.checkProperties(['question', type]);
      return { ...base, type, ...readChoiceSet(reader), placeholder: reader.localized('placeholder') };
    case 'checkbox':
      reader.checkProperties(['question', type]);
      return {
        ...base,
        type,
        ...readChoiceSet(reader),
        minSelected: reader.number('minSelectedChoices') ?? 0,
        maxSelected: reader.number('maxSelectedChoices') ?? 0,
      };
    case 'rating':
      return readRating(reader, base);
    case 'text':
      reader.checkProperties(['question', 'text']);
      return { ...base, type, ...readTextInput(reader) };
    case 'comment':
      return readComment(reader, base);
    case 'boolean':
      return readBoolean(reader, base);
    case 'matrix':
      return readMatrix(reader, base);
    case 'multipletext':
      reader.checkProperties(['question', 'multipletext']);
      return { ...base, type, items: readItems(reader) };
    case 'html':
      reader.checkProperties(['question', 'html']);
      return { ...base, type, html: reader.localized('html') };
    default:
      reader.unsupported('type', type);
      if (!foreignTypes.has(type)) reader.problem('error', 'unknownType', { type });
      return { ...base, type: 'foreign', declaredType: type };
  }
}

function readChoiceSet(reader: Reader): { choices: Choice[]; order: 'none' | 'asc' | 'desc' | 'random' } {
  const order = reader.text('choicesOrder');
  const isKnown = order === 'asc' || order === 'desc' || order === 'random';
  return { choices: readAllChoices(reader), order: isKnown ? order : 'none' };
}

function readRating(reader: Reader, base: QuestionBase): Question {
  reader.checkProperties(['question', 'rating']);
  return {
    ...base,
    type: 'rating',
    choices: readRatings(reader),
    minDescription: reader.localized('minRateDescription'),
    maxDescription: reader.localized('maxRateDescription'),
  };
}

function readComment(reader: Reader, base: QuestionBase): Question {
  reader.checkProperties(['question', 'comment']);
  return {
    ...base,
    type: 'comment',
    maxLength: readLength(reader),
    rows: reader.number('rows') ?? 4,
    placeholder: reader.localized('placeholder'),
  };
}

function readBoolean(reader: Reader, base: QuestionBase): Question {
  reader.checkProperties(['question', 'boolean']);
  return {
    ...base,
    type: 'boolean',
    valueTrue: readScalar(reader, 'valueTrue') ?? true,
    valueFalse: readScalar(reader, 'valueFalse') ?? false,
    labelTrue: reader.localized('labelTrue'),
    labelFalse: reader.localized('labelFalse'),
  };
}

function readScalar(reader: Reader, key: string): ChoiceValue | undefined {
  const value = reader.value(key);
  return isChoiceValue(value) ? value : undefined;
}

function readMatrix(reader: Reader, base: QuestionBase): Question {
  reader.checkProperties(['question', 'matrix']);
  const rows = readChoices(reader, 'rows');
  // Without rows SurveyJS stores the column itself: another kind of answer.
  if (rows.length === 0) reader.unsupported('feature', 'matrixWithoutRows');
  return {
    ...base,
    type: 'matrix',
    rows,
    columns: readChoices(reader, 'columns'),
    isEachRowRequired: reader.flag('eachRowRequired') || reader.flag('isAllRowRequired'),
    isEachRowUnique: reader.flag('eachRowUnique'),
  };
}

function readItems(reader: Reader): MultipleTextItem[] {
  return reader.list('items').flatMap((json, index) => {
    const path = pointer(pointer(reader.path, 'items'), index);
    if (!isJsonObject(json)) {
      reader.problem('error', 'itemWithoutName', {}, path);
      return [];
    }
    const item = reader.part(json, path);
    const owner: PropertyOwner = 'multipletextItem';
    item.checkProperties([owner]);
    const name = item.text('name');
    if (name === '') item.problem('error', 'itemWithoutName');
    return [
      {
        name,
        path,
        title: item.localized('title'),
        isRequired: item.flag('isRequired'),
        requiredText: item.localized('requiredErrorText'),
        validators: readValidators(item),
        ...readTextInput(item),
      },
    ];
  });
}

function readTextInput(reader: Reader): TextInput {
  return {
    inputType: readInputType(reader),
    min: readLimit(reader, 'min'),
    max: readLimit(reader, 'max'),
    minExpression: reader.condition('minValueExpression'),
    maxExpression: reader.condition('maxValueExpression'),
    step: reader.number('step'),
    maxLength: readLength(reader),
    placeholder: reader.localized('placeholder'),
    autocomplete: reader.text('autocomplete'),
  };
}

function readInputType(reader: Reader): InputType {
  const written = reader.text('inputType') || 'text';
  const known = inputTypes.find((type) => type === written);
  if (known === undefined) reader.unsupported('feature', `inputType ${written}`);
  return known ?? 'text';
}

function readLimit(reader: Reader, key: string): string | number | undefined {
  const value = reader.value(key);
  // `"min": "=today()"` is an older way to write minValueExpression.
  if (typeof value === 'string' && value.startsWith('=')) {
    reader.unsupported('feature', key);
    return undefined;
  }
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? value : undefined;
}

function readLength(reader: Reader): number | undefined {
  const length = reader.number('maxLength');
  return length !== undefined && length > 0 ? length : undefined;
}
