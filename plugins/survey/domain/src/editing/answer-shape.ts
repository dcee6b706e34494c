import type { JsonObject } from '../json/json';

/** What kind of value a question stores: those of one kind can be read by another question of the same kind. */
export type AnswerShape =
  | 'one'
  | 'several'
  | 'text'
  | 'number'
  | 'numbers'
  | 'byRow'
  | 'byRowAndColumn'
  | 'items'
  | 'texts'
  | 'files'
  | 'none'
  | 'other';

const SHAPES: ReadonlyMap<string, AnswerShape> = new Map([
  ...['radiogroup', 'dropdown', 'buttongroup', 'rating', 'boolean'].map((type) => [type, 'one'] as const),
  ...['checkbox', 'tagbox', 'ranking'].map((type) => [type, 'several'] as const),
  ['comment', 'text'],
  ['matrix', 'byRow'],
  ['matrixdropdown', 'byRowAndColumn'],
  ['matrixdynamic', 'items'],
  ['paneldynamic', 'items'],
  ['multipletext', 'texts'],
  ['file', 'files'],
  ...['html', 'image', 'panel'].map((type) => [type, 'none'] as const),
]);

/** The kind of value that a question of a type stores, with its other properties. */
export function answerShape(type: string, { inputType, multiSelect, sliderType }: JsonObject): AnswerShape {
  if (type === 'text') return inputType === 'number' || inputType === 'range' ? 'number' : 'text';
  if (type === 'imagepicker') return multiSelect === true ? 'several' : 'one';
  if (type === 'slider') return sliderType === 'range' ? 'numbers' : 'number';
  return SHAPES.get(type) ?? 'other';
}
