import { INPUT_TYPES, list, type Input, type PropertyField } from './properties';

type Line = readonly [property: string, input: Input, words?: string];

const words = { kind: 'words' } as const;
const text = { kind: 'text' } as const;
const number = { kind: 'number' } as const;
const onOff = { kind: 'switch' } as const;
const condition = { kind: 'condition' } as const;
const expression = { kind: 'expression' } as const;
const question = { kind: 'question' } as const;
const code = { kind: 'code' } as const;
const inputType: Input = { kind: 'choice', values: INPUT_TYPES, standard: 'text' };

const CELL_TYPES: Input = {
  kind: 'choice',
  values: [
    'default',
    ...['dropdown', 'radiogroup', 'checkbox', 'tagbox', 'text', 'comment', 'boolean', 'rating', 'slider'],
    'expression',
  ],
  standard: 'default',
};

const message: Line = ['text', words, 'validator.text'];
const when: Line = ['expression', condition, 'trigger.expression'];
const value: Line = ['value', code];
const label: Line = ['text', words, 'item.text'];
const ifs: readonly Line[] = [
  ['visibleIf', condition],
  ['enableIf', condition],
];

/** What is asked for first of a member of a list, by its class in survey-core. The rest is under “more”. */
const FIELDS: Readonly<Record<string, readonly Line[]>> = {
  numericvalidator: [['minValue', number], ['maxValue', number], message],
  textvalidator: [
    ['minLength', number],
    ['maxLength', number],
    ['allowDigits', { kind: 'switch', isOnByDefault: true }],
    message,
  ],
  answercountvalidator: [['minCount', number], ['maxCount', number], message],
  regexvalidator: [['regex', text], ['caseInsensitive', onOff], message],
  emailvalidator: [message],
  expressionvalidator: [['expression', condition, 'validator.expression'], message],
  completetrigger: [when],
  setvaluetrigger: [when, ['setToName', question], ['setValue', { kind: 'answer' }]],
  copyvaluetrigger: [when, ['fromName', question], ['setToName', question]],
  skiptrigger: [when, ['gotoName', question]],
  runexpressiontrigger: [when, ['runExpression', expression], ['setToName', question, 'trigger.setToName']],
  calculatedvalue: [
    ['name', code],
    ['expression', expression],
    ['includeIntoResult', onOff],
  ],
  htmlconditionitem: [
    ['expression', condition, 'ending.expression'],
    ['html', words, 'ending.html'],
  ],
  urlconditionitem: [
    ['expression', condition, 'ending.expression'],
    ['url', { kind: 'address', isPicture: false }],
  ],
  matrixdropdowncolumn: [
    ['name', code],
    ['title', words, 'item.title'],
    ['cellType', CELL_TYPES],
    ['choices', list('choiceitem[]'), 'column.choices'],
    ['isRequired', onOff],
    ['isUnique', onOff],
    ['validators', list('validators')],
    ...ifs,
  ],
  multipletextitem: [
    ['name', code],
    ['title', words, 'item.title'],
    ['isRequired', onOff],
    ['inputType', inputType],
    ['min', text],
    ['max', text],
    ['maxLength', number],
    ['placeholder', words],
    ['validators', list('validators')],
  ],
  choiceitem: [value, label, ...ifs],
  checkboxitem: [value, label, ['isExclusive', onOff], ...ifs],
  buttongroupitemvalue: [value, label, ...ifs],
  imageitemvalue: [value, label, ['imageLink', { kind: 'address', isPicture: true, alt: 'text' }], ...ifs],
  itemvalue: [value, label, ...ifs],
  matrixcolumn: [value, label, ...ifs],
  ratingitem: [value, label],
  sliderlabel: [['value', number, 'label.value'], label, ['showValue', onOff]],
  imagemaparea: [['value', text], label],
};

export const memberFields = (className: string): readonly PropertyField[] =>
  (Object.hasOwn(FIELDS, className) ? (FIELDS[className] ?? []) : []).map(([property, input, own]) => ({
    property,
    group: 'data',
    input,
    ...(own === undefined ? {} : { words: own }),
  }));
