export type Group = 'wording' | 'answers' | 'when' | 'checks' | 'layout' | 'data';

export const GROUPS: readonly Group[] = ['wording', 'answers', 'when', 'checks', 'layout', 'data'];

export type Input =
  | { readonly kind: 'text' }
  /** In each language. */
  | { readonly kind: 'words' }
  | { readonly kind: 'number'; readonly min?: number }
  | { readonly kind: 'switch'; readonly isOnByDefault?: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly standard: string }
  | { readonly kind: 'condition' };

export interface PropertyField {
  readonly property: string;
  readonly group: Group;
  readonly input: Input;
  /** SurveyJS types that have it; of all when left out. Pages are `page`. */
  readonly of?: readonly string[];
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
const HOLDERS = ['page', 'panel'];
/** What asks something: everything but those. */
const SAYING: ReadonlySet<string> = new Set(['page', 'panel', 'html', 'image']);

const words = { kind: 'words' } as const;
const number = { kind: 'number', min: 0 } as const;
const onOff = { kind: 'switch' } as const;
const condition = { kind: 'condition' } as const;

const INPUT_TYPES = [
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
  { property: 'imageLink', group: 'answers', input: { kind: 'text' }, of: ['image'] },
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
  { property: 'expression', group: 'answers', input: { kind: 'text' }, of: ['expression'] },
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
    if (HOLDERS.includes(type) && property === 'startWithNewLine') return false;
    return !(SAYING.has(type) && NOT_OF_SAYING.has(property));
  });
}
