import type { JsonObject } from '../../../../domain/src';
import type { Path } from '../../../../domain/src/editing';
import { shapeOf, type ListShape } from './lists';

export type Group = 'wording' | 'answers' | 'when' | 'checks' | 'layout' | 'data';

export const GROUPS: readonly Group[] = ['wording', 'answers', 'when', 'checks', 'layout', 'data'];

export type Input =
  | { readonly kind: 'text' }
  /** In each language. */
  | { readonly kind: 'words' }
  | { readonly kind: 'number'; readonly min?: number }
  | { readonly kind: 'switch'; readonly isOnByDefault?: boolean }
  | { readonly kind: 'choice'; readonly values: readonly ChoiceValue[]; readonly standard: string }
  | { readonly kind: 'condition' }
  | { readonly kind: 'expression' }
  /** The name of a question. */
  | { readonly kind: 'question' }
  /** An answer, as text or JSON. */
  | { readonly kind: 'answer' }
  /** A name or value of a part, which whatever refers to it follows. */
  | { readonly kind: 'code' }
  /** An address; `alt` names the text that says the same to those who cannot see the picture. */
  | { readonly kind: 'address'; readonly alt?: string; readonly isPicture: boolean }
  | { readonly kind: 'list'; readonly shape: ListShape }
  /** Settings in an object of survey-core's class. */
  | { readonly kind: 'object'; readonly className: string }
  | { readonly kind: 'json' };

export type ChoiceValue = string | number | boolean;

export interface PropertyField {
  readonly property: string;
  readonly group: Group;
  readonly input: Input;
  /** SurveyJS types that have it; of all when left out. Pages are `page`, the questionnaire itself is `survey`. */
  readonly of?: readonly string[];
  /** Whose words it has, where other properties are called the same: `edit.property.<words>`. */
  readonly words?: string;
  /** A list that is written on the card as well, and therefore closed at first. */
  readonly isOnCard?: true;
}

export interface PropertyInputProps {
  readonly field: PropertyField;
  /** Of the part whose property it is. */
  readonly path: Path;
  readonly owner: JsonObject;
}

const WITH_CHOICES = [
  'radiogroup',
  'checkbox',
  'dropdown',
  'tagbox',
  'ranking',
  'buttongroup',
  'imagepicker',
];
const SEVERAL = ['checkbox', 'tagbox', 'ranking', 'imagepicker'];
const TYPED = ['text', 'comment'];
const MATRICES = ['matrix', 'matrixdropdown', 'matrixdynamic'];
const CELLS = ['matrixdropdown', 'matrixdynamic'];
/** What has checks of its own in survey-core. */
const CHECKED = [
  ...WITH_CHOICES,
  ...TYPED,
  ...MATRICES,
  ...[
    'rating',
    'boolean',
    'multipletext',
    'paneldynamic',
    'slider',
    'signaturepad',
    'imagemap',
    'expression',
  ],
];
const HOLDERS = ['page', 'panel'];
/** What asks something: everything but those. */
const SAYING: ReadonlySet<string> = new Set(['page', 'panel', 'html', 'image']);

const words = { kind: 'words' } as const;
const number = { kind: 'number', min: 0 } as const;
const onOff = { kind: 'switch' } as const;
const condition = { kind: 'condition' } as const;

/** @param written what survey-core calls the type of the property */
export const list = (written: string): Input => {
  const shape = shapeOf(written);
  return shape === undefined ? { kind: 'json' } : { kind: 'list', shape };
};

export const INPUT_TYPES: readonly string[] = [
  ...[
    'text',
    'number',
    'email',
    'tel',
    'date',
    'datetime-local',
    'time',
    'month',
    'week',
    'url',
    'range',
    'color',
  ],
  'password',
];

const listOf = (
  property: string,
  written: string,
  of: readonly string[],
  words = property,
): PropertyField => ({
  property,
  group: 'answers',
  input: list(written),
  of,
  words,
  isOnCard: true,
});

/** What is written on the cards, each with settings of its own. */
const LISTS: readonly PropertyField[] = [
  listOf('columns', 'matrixdropdowncolumns', CELLS),
  listOf('columns', 'matrixcolumn[]', ['matrix']),
  listOf('rows', 'itemvalue[]', ['matrix', 'matrixdropdown'], 'rowsOf'),
  // What is put in order is all chosen: nothing of it goes alone.
  listOf('choices', 'choiceitem[]', ['radiogroup', 'dropdown', 'ranking']),
  listOf('choices', 'checkboxitem[]', ['checkbox', 'tagbox']),
  listOf('choices', 'buttongroupitemvalue[]', ['buttongroup']),
  listOf('choices', 'imageitemvalue[]', ['imagepicker']),
  listOf('choices', 'itemvalue[]', CELLS),
  listOf('items', 'textitem[]', ['multipletext']),
  listOf('rateValues', 'ratingitem[]', ['rating']),
  { property: 'customLabels', group: 'answers', input: list('sliderlabel[]'), of: ['slider'] },
  { property: 'areas', group: 'answers', input: list('imagemaparea[]'), of: ['imagemap'] },
];

/** Of the questionnaire as a whole. */
const SURVEY: readonly PropertyField[] = [
  { property: 'title', group: 'wording', input: words, of: ['survey'], words: 'survey.title' },
  { property: 'description', group: 'wording', input: words, of: ['survey'], words: 'survey.description' },
  {
    property: 'logo',
    group: 'wording',
    input: { kind: 'address', isPicture: true, alt: 'title' },
    of: ['survey'],
  },
  { property: 'completedHtml', group: 'wording', input: words, of: ['survey'] },
  {
    property: 'completedHtmlOnCondition',
    group: 'when',
    input: list('htmlconditions'),
    of: ['survey'],
  },
  {
    property: 'navigateToUrlOnCondition',
    group: 'when',
    input: list('urlconditions'),
    of: ['survey'],
  },
  {
    property: 'navigateToUrl',
    group: 'when',
    input: { kind: 'address', isPicture: false },
    of: ['survey'],
  },
  { property: 'triggers', group: 'when', input: list('triggers'), of: ['survey'] },
  { property: 'calculatedValues', group: 'data', input: list('calculatedvalues'), of: ['survey'] },
];

/**
 * The settings that people ask for by what they want to do. Everything else that survey-core knows of a type is under
 * "more", by its own name.
 */
export const PROPERTIES: readonly PropertyField[] = [
  { property: 'placeholder', group: 'wording', input: words, of: [...TYPED, 'dropdown', 'tagbox'] },
  { property: 'otherText', group: 'wording', input: words, of: WITH_CHOICES },
  { property: 'noneText', group: 'wording', input: words, of: WITH_CHOICES },
  {
    property: 'showCommentArea',
    group: 'answers',
    input: onOff,
    of: [...WITH_CHOICES, 'rating', 'boolean', 'matrix'],
  },
  {
    property: 'commentText',
    group: 'wording',
    input: words,
    of: [...WITH_CHOICES, 'rating', 'boolean', 'matrix'],
  },
  { property: 'html', group: 'wording', input: words, of: ['html'] },
  { property: 'altText', group: 'wording', input: words, of: ['image'] },
  {
    property: 'imageLink',
    group: 'answers',
    input: { kind: 'address', isPicture: true, alt: 'altText' },
    of: ['image'],
  },
  ...LISTS,
  { property: 'validators', group: 'checks', input: list('validators'), of: CHECKED },
  {
    property: 'inputType',
    group: 'answers',
    input: { kind: 'choice', values: INPUT_TYPES, standard: 'text' },
    of: ['text'],
  },
  { property: 'min', group: 'answers', input: { kind: 'text' }, of: ['text', 'slider'] },
  { property: 'max', group: 'answers', input: { kind: 'text' }, of: ['text', 'slider'] },
  { property: 'step', group: 'answers', input: { kind: 'text' }, of: ['text', 'slider'] },
  { property: 'maxLength', group: 'answers', input: number, of: TYPED },
  { property: 'rows', group: 'answers', input: number, of: ['comment'] },
  { property: 'minSelectedChoices', group: 'answers', input: number, of: SEVERAL },
  { property: 'maxSelectedChoices', group: 'answers', input: number, of: SEVERAL },
  { property: 'showSelectAllItem', group: 'answers', input: onOff, of: ['checkbox', 'tagbox'] },
  {
    property: 'choicesOrder',
    group: 'answers',
    input: { kind: 'choice', values: ['none', 'asc', 'desc', 'random'], standard: 'none' },
    of: WITH_CHOICES,
  },
  { property: 'multiSelect', group: 'answers', input: onOff, of: ['imagepicker'] },
  { property: 'rateMin', group: 'answers', input: number, of: ['rating'] },
  { property: 'rateMax', group: 'answers', input: number, of: ['rating'] },
  {
    property: 'rateType',
    group: 'answers',
    input: { kind: 'choice', values: ['labels', 'stars', 'smileys'], standard: 'labels' },
    of: ['rating'],
  },
  { property: 'eachRowRequired', group: 'checks', input: onOff, of: ['matrix'] },
  { property: 'eachRowUnique', group: 'checks', input: onOff, of: ['matrix'] },
  { property: 'rowCount', group: 'answers', input: number, of: ['matrixdynamic'] },
  { property: 'minRowCount', group: 'checks', input: number, of: ['matrixdynamic'] },
  { property: 'maxRowCount', group: 'checks', input: number, of: ['matrixdynamic'] },
  { property: 'addRowText', group: 'wording', input: words, of: ['matrixdynamic'] },
  { property: 'panelCount', group: 'answers', input: number, of: ['paneldynamic'] },
  { property: 'minPanelCount', group: 'checks', input: number, of: ['paneldynamic'] },
  { property: 'maxPanelCount', group: 'checks', input: number, of: ['paneldynamic'] },
  { property: 'addPanelText', group: 'wording', input: words, of: ['paneldynamic'] },
  { property: 'templateTitle', group: 'wording', input: words, of: ['paneldynamic'] },
  { property: 'allowMultiple', group: 'answers', input: onOff, of: ['file'] },
  { property: 'acceptedTypes', group: 'answers', input: { kind: 'text' }, of: ['file'] },
  { property: 'maxSize', group: 'answers', input: number, of: ['file'] },
  { property: 'expression', group: 'answers', input: { kind: 'expression' }, of: ['expression'] },
  { property: 'visibleIf', group: 'when', input: condition },
  { property: 'enableIf', group: 'when', input: condition },
  { property: 'requiredIf', group: 'checks', input: condition },
  { property: 'requiredErrorText', group: 'checks', input: words },
  {
    property: 'titleLocation',
    group: 'layout',
    input: { kind: 'choice', values: ['default', 'top', 'bottom', 'left', 'hidden'], standard: 'default' },
  },
  { property: 'colCount', group: 'layout', input: number, of: ['radiogroup', 'checkbox', 'imagepicker'] },
  { property: 'startWithNewLine', group: 'layout', input: { kind: 'switch', isOnByDefault: true } },
  { property: 'alternateRows', group: 'layout', input: onOff, of: MATRICES },
  { property: 'name', group: 'data', input: { kind: 'text' } },
  { property: 'personal', group: 'data', input: onOff },
  { property: 'valueName', group: 'data', input: { kind: 'text' } },
  ...SURVEY,
];

/** Of pages and panels little is asked; of what says something, nothing about answers. */
const NOT_OF_SAYING: ReadonlySet<string> = new Set([
  'requiredIf',
  'requiredErrorText',
  'personal',
  'valueName',
  'titleLocation',
  'enableIf',
]);

export function propertiesOf(type: string): readonly PropertyField[] {
  return PROPERTIES.filter(({ property, of }) => {
    if (of !== undefined) return of.includes(type);
    if (type === 'survey') return false;
    if (HOLDERS.includes(type) && property === 'startWithNewLine') return false;
    return !(SAYING.has(type) && NOT_OF_SAYING.has(property));
  });
}
