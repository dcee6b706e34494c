import { isJsonObject, type JsonValue } from '../../../../domain/src';
import type { ItemKind } from '../../../../domain/src/editing';

/** What the members of a list among the settings are. */
export interface ListShape {
  /** What one of them is called: `edit.member.<word>`. */
  readonly word: string;
  /** Its class in survey-core; with `types` what follows the type, e.g. `validator`. */
  readonly className: string;
  /** Members say what they are by `type`; these can be added. */
  readonly types?: readonly string[];
  /** Members have a name or a value, and a title or a text. */
  readonly kind?: ItemKind;
}

const of = (word: string, className: string, kind?: ItemKind): ListShape => ({
  word,
  className,
  ...(kind === undefined ? {} : { kind }),
});

/** By what survey-core calls the type of the property, without the class of its members. */
const SHAPES: Readonly<Record<string, ListShape>> = {
  validators: {
    word: 'validator',
    className: 'validator',
    types: ['numeric', 'text', 'answercount', 'regex', 'email', 'expression'],
  },
  triggers: {
    word: 'trigger',
    className: 'trigger',
    types: ['complete', 'setvalue', 'copyvalue', 'skip', 'runexpression'],
  },
  calculatedvalues: of('calculated', 'calculatedvalue'),
  htmlconditions: of('ending', 'htmlconditionitem'),
  urlconditions: of('address', 'urlconditionitem'),
  matrixdropdowncolumns: of('column', 'matrixdropdowncolumn', 'named'),
  'textitem[]': of('field', 'multipletextitem', 'named'),
  'choiceitem[]': of('choice', 'choiceitem', 'valued'),
  'checkboxitem[]': of('choice', 'checkboxitem', 'valued'),
  'buttongroupitemvalue[]': of('choice', 'buttongroupitemvalue', 'valued'),
  'imageitemvalue[]': of('choice', 'imageitemvalue', 'valued'),
  'itemvalue[]': of('item', 'itemvalue', 'valued'),
  'matrixcolumn[]': of('column', 'matrixcolumn', 'valued'),
  'ratingitem[]': of('point', 'ratingitem', 'valued'),
  'sliderlabel[]': of('label', 'sliderlabel', 'valued'),
  'imagemaparea[]': of('area', 'imagemaparea', 'valued'),
  panellayoutcolumns: of('layoutColumn', 'panellayoutcolumn'),
};

/** @param written what survey-core calls the type of the property */
export const shapeOf = (written: string): ListShape | undefined =>
  Object.hasOwn(SHAPES, written) ? SHAPES[written] : undefined;

/** The type of a validator or trigger, which may be written with what follows it: `numericvalidator`. */
export function typeOfMember({ className, types }: ListShape, member: JsonValue | undefined): string {
  if (types === undefined || !isJsonObject(member) || typeof member.type !== 'string') return '';
  const { type } = member;
  return type.endsWith(className) ? type.slice(0, -className.length) : type;
}

/** The class of a member in survey-core; it need not know it. */
export const classOfMember = (shape: ListShape, member: JsonValue | undefined): string =>
  `${typeOfMember(shape, member)}${shape.className}`;
