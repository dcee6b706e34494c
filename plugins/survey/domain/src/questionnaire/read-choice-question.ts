import type {
  CarryForward,
  CheckboxQuestion,
  Choice,
  ChoiceQuestionBase,
  ImagePickerQuestion,
  QuestionBase,
  RankingQuestion,
  SingleChoiceQuestion,
} from './model';
import { checkImages } from './printable-image';
import type { PropertyOwner } from './properties';
import { readAllChoices } from './read-choices';
import type { Reader } from './reader';

export function readSingleChoice(reader: Reader, base: QuestionBase): SingleChoiceQuestion {
  const written = reader.text('type');
  const type = written === 'dropdown' || written === 'buttongroup' ? written : 'radiogroup';
  reader.checkProperties(type === 'dropdown' ? ['question', 'choices', type] : ['question', 'choices']);
  return { ...base, type, ...readChoiceSet(reader), placeholder: reader.localized('placeholder') };
}

export function readCheckbox(reader: Reader, base: QuestionBase): CheckboxQuestion {
  reader.checkProperties(['question', 'choices', 'several']);
  const type = reader.text('type') === 'tagbox' ? 'tagbox' : 'checkbox';
  return { ...base, type, ...readChoiceSet(reader, 'boxChoice'), ...readNumberSelected(reader) };
}

export function readRanking(reader: Reader, base: QuestionBase): RankingQuestion {
  reader.checkProperties(['question', 'choices', 'several', 'ranking']);
  return {
    ...base,
    type: 'ranking',
    ...readChoiceSet(reader),
    ...readNumberSelected(reader),
    selectToRank: reader.flag('selectToRankEnabled'),
  };
}

export function readImagePicker(reader: Reader, base: QuestionBase): ImagePickerQuestion {
  reader.checkProperties(['question', 'choices', 'imagepicker']);
  const owner: PropertyOwner = 'imageChoice';
  const set = readChoiceSet(reader, owner);
  checkImages(
    reader,
    set.choices.map(({ image }) => image),
  );
  return { ...base, type: 'imagepicker', ...set, isMultiple: reader.flag('multiSelect') };
}

/** 0 means no limit. */
function readNumberSelected(reader: Reader): { minSelected: number; maxSelected: number } {
  return {
    minSelected: reader.number('minSelectedChoices') ?? 0,
    maxSelected: reader.number('maxSelectedChoices') ?? 0,
  };
}

type ChoiceSet = Pick<
  ChoiceQuestionBase,
  'choices' | 'order' | 'visibleIfOfChoices' | 'enableIfOfChoices' | 'carryForward'
>;

function readChoiceSet(reader: Reader, owner?: PropertyOwner): ChoiceSet {
  const order = reader.text('choicesOrder');
  const isKnown = order === 'asc' || order === 'desc' || order === 'random';
  const items = reader.knowing('item', 'choice');
  const choices: Choice[] = readAllChoices(reader, owner);
  return {
    choices,
    order: isKnown ? order : 'none',
    visibleIfOfChoices: items.condition('choicesVisibleIf'),
    enableIfOfChoices: items.condition('choicesEnableIf'),
    carryForward: readCarryForward(reader),
  };
}

function readCarryForward(reader: Reader): CarryForward | undefined {
  const from = reader.text('choicesFromQuestion');
  if (from === '') return undefined;
  const mode = reader.text('choicesFromQuestionMode');
  return {
    from,
    mode: mode === 'selected' || mode === 'unselected' ? mode : 'all',
    valueKey: reader.text('choiceValuesFromQuestion'),
    textKey: reader.text('choiceTextsFromQuestion'),
  };
}
