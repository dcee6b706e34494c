import { Base, Serializer, SurveyModel, type JsonObjectProperty } from 'survey-core';
import type { JsonObject } from '../../../../domain/src';
import { shapeOf } from './lists';
import type { ChoiceValue, Input } from './properties';

/** What survey-core knows of a property, and how it is set here. */
export interface KnownProperty {
  readonly name: string;
  readonly input: Input;
}

/** What the outline and the cards are for, and what says which thing it is. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...['type', 'pages', 'elements', 'questions', 'templateElements'],
  ...['$schema', 'sjsVersion', 'page'],
]);

const MASKS: Readonly<Record<string, string>> = {
  pattern: 'patternmask',
  datetime: 'datetimemask',
  numeric: 'numericmask',
  currency: 'currencymask',
};

const SWITCHES: ReadonlySet<string> = new Set(['boolean', 'switch']);
const NUMBERS: ReadonlySet<string> = new Set(['number', 'responsiveImageSize']);
const QUESTIONS: ReadonlySet<string> = new Set(['question', 'questionvalue', 'question_carryforward']);
const ANSWERS: ReadonlySet<string> = new Set(['value', 'triggervalue']);
const TEXTS: ReadonlySet<string> = new Set([
  ...['string', 'text', 'html', 'dropdown', 'url', 'color', 'datetime'],
]);

const isChoiceValue = (value: unknown): value is ChoiceValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function choicesOf(property: JsonObjectProperty): readonly ChoiceValue[] {
  if (!property.hasChoices) return [];
  const written: readonly unknown[] = property.choices;
  const values = written.map((choice) => (isRecord(choice) ? choice.value : choice));
  // Nothing is chosen by clearing the field.
  return values.filter(isChoiceValue).filter((value) => value !== '');
}

/** By what survey-core calls its type; whatever has no field of its own is written as JSON. */
function inputOf(property: JsonObjectProperty, owner: JsonObject): Input {
  const { type, isLocalizable, name } = property;
  const standard: unknown = property.defaultValue;
  const values = choicesOf(property);
  if (values.length > 0 && !SWITCHES.has(type))
    return { kind: 'choice', values, standard: isChoiceValue(standard) ? String(standard) : '' };
  if (SWITCHES.has(type)) return { kind: 'switch', isOnByDefault: standard === true };
  if (NUMBERS.has(type)) return { kind: 'number' };
  if (type === 'condition') return { kind: 'condition' };
  if (type === 'expression') return { kind: 'expression' };
  if (QUESTIONS.has(type)) return { kind: 'question' };
  if (ANSWERS.has(type)) return { kind: 'answer' };
  if (type === 'file') return { kind: 'address', isPicture: true };
  if (type === 'restfull') return { kind: 'object', className: 'choicesByUrl' };
  if (type === 'masksettings') return maskOf(owner);
  const shape = shapeOf(type);
  if (shape !== undefined) return { kind: 'list', shape };
  if (!TEXTS.has(type) || name === 'dataList') return { kind: 'json' };
  return { kind: isLocalizable ? 'words' : 'text' };
}

function maskOf({ maskType }: JsonObject): Input {
  const className = typeof maskType === 'string' ? MASKS[maskType] : undefined;
  return className === undefined ? { kind: 'json' } : { kind: 'object', className };
}

/** A questionnaire is made by another way than its parts. */
function created(className: string): Base | null {
  if (className === 'survey') return new SurveyModel();
  const made: unknown = Serializer.createClass(className);
  return made instanceof Base ? made : null;
}

/** A column has the settings of what is asked in its cells as well. */
function propertiesOfClass(className: string, owner: JsonObject): readonly JsonObjectProperty[] {
  const object = created(className);
  const own = object === null ? Serializer.getProperties(className) : Serializer.getPropertiesByObj(object);
  if (className !== 'matrixdropdowncolumn') return own;
  const { cellType } = owner;
  const cell = typeof cellType === 'string' && cellType !== 'default' ? cellType : 'dropdown';
  const names = new Set(own.map(({ name }) => name));
  const inCells = Serializer.getDynamicPropertiesByTypes(className, cell).filter(
    ({ name }) => !names.has(name),
  );
  return [...own, ...inCells];
}

/**
 * Everything that survey-core lets be set on a part, but for what `shown` names. What it hides, and what nobody knows, is there
 * where the part has it.
 *
 * @param className a type of question, `page`, `survey`, or a class of members of a list
 */
export function knownProperties(
  className: string,
  shown: ReadonlySet<string>,
  owner: JsonObject,
): readonly KnownProperty[] {
  const isWanted = (name: string): boolean => !shown.has(name) && !ELSEWHERE.has(name);
  const known = propertiesOfClass(className, owner).filter(
    ({ name, isSerializable, visible }) =>
      isWanted(name) && ((isSerializable && visible) || Object.hasOwn(owner, name)),
  );
  const names = new Set(known.map(({ name }) => name));
  const others = Object.keys(owner).filter((name) => isWanted(name) && !names.has(name));
  return [
    ...known.map((property) => ({ name: property.name, input: inputOf(property, owner) })),
    ...others.map((name): KnownProperty => ({ name, input: { kind: 'json' } })),
  ].toSorted((a, b) => a.name.localeCompare(b.name));
}
