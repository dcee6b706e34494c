import { isJsonObject } from '../json/json';
import { pointer } from '../json/pointer';
import type { ElementsReader } from './elements-reader';
import type { Choice, ChoiceValue, MultipleTextItem, Question, QuestionBase } from './model';
import { readCheckbox, readImagePicker, readRanking, readSingleChoice } from './read-choice-question';
import { isChoiceValue, readChoices, readRatings } from './read-choices';
import { readMatrixDropdown, readMatrixDynamic } from './read-matrix';
import { readPanelDynamic } from './read-panel-dynamic';
import { readExpression, readFile, readImage, readSlider } from './read-special';
import { readTextInput, readLength } from './read-text-input';
import { readValidators } from './read-validators';
import { drawnTypes, foreignTypes } from './properties';
import type { Reader } from './reader';

type QuestionReader = (reader: Reader, base: QuestionBase, elements: ElementsReader) => Question;

const readers = new Map<string, QuestionReader>([
  ['radiogroup', readSingleChoice],
  ['dropdown', readSingleChoice],
  ['buttongroup', readSingleChoice],
  ['checkbox', readCheckbox],
  ['tagbox', readCheckbox],
  ['ranking', readRanking],
  ['imagepicker', readImagePicker],
  ['rating', readRating],
  ['text', readText],
  ['comment', readComment],
  ['boolean', readBoolean],
  ['matrix', readMatrix],
  ['multipletext', readMultipleText],
  ['html', readHtml],
  ['image', readImage],
  ['expression', readExpression],
  ['slider', readSlider],
  ['file', readFile],
  ['matrixdropdown', readMatrixDropdown],
  ['matrixdynamic', readMatrixDynamic],
  ['paneldynamic', readPanelDynamic],
]);

/** Reads one question; what is of no type this engine knows becomes a foreign question. */
export function readQuestion(reader: Reader, base: QuestionBase, elements: ElementsReader): Question {
  const type = reader.text('type');
  const read = readers.get(type);
  if (read === undefined) {
    reader.unsupported('type', type);
    if (!foreignTypes.has(type)) reader.problem('error', 'unknownType', { type });
    return { ...base, type: 'foreign', declaredType: type };
  }
  if (!drawnTypes.has(type)) reader.unsupported('type', type, 'pages');
  return read(reader, base, elements);
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

function readText(reader: Reader, base: QuestionBase): Question {
  reader.checkProperties(['question', 'text']);
  return { ...base, type: 'text', ...readTextInput(reader) };
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

function readHtml(reader: Reader, base: QuestionBase): Question {
  reader.checkProperties(['question', 'html']);
  return { ...base, type: 'html', html: reader.localized('html') };
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
  const items = reader.knowing('item');
  const rows: Choice[] = readChoices(reader, 'rows');
  // Without rows SurveyJS stores the column itself: another kind of answer.
  if (rows.length === 0) reader.unsupported('feature', 'matrixWithoutRows');
  return {
    ...base,
    type: 'matrix',
    rows,
    columns: readChoices(reader, 'columns'),
    visibleIfOfRows: items.condition('rowsVisibleIf'),
    visibleIfOfColumns: items.condition('columnsVisibleIf'),
    isEachRowRequired: reader.flag('eachRowRequired') || reader.flag('isAllRowRequired'),
    isEachRowUnique: reader.flag('eachRowUnique'),
  };
}

function readMultipleText(reader: Reader, base: QuestionBase): Question {
  reader.checkProperties(['question', 'multipletext']);
  return { ...base, type: 'multipletext', items: readItems(reader) };
}

function readItems(reader: Reader): MultipleTextItem[] {
  return reader.list('items').flatMap((json, index) => {
    const path = pointer(pointer(reader.path, 'items'), index);
    if (!isJsonObject(json)) {
      reader.problem('error', 'itemWithoutName', {}, path);
      return [];
    }
    const item = reader.part(json, path);
    item.checkProperties(['multipletextItem']);
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
