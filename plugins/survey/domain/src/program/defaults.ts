/**
 * What most parts of a questionnaire have in common, and a program therefore leaves out. Encoding drops what is the same
 * as here, decoding puts it back: both read these tables.
 */
const element = {
  path: '',
  title: {},
  description: {},
  visible: true,
  visibleIf: undefined,
  readOnly: false,
  enableIf: undefined,
};

export const defaultsOf = {
  element,
  question: {
    ...element,
    isRequired: false,
    requiredIf: undefined,
    requiredText: {},
    defaultValue: undefined,
    validators: [],
    hasComment: false,
    isNumbered: true,
    order: 'none',
    placeholder: {},
    labelTrue: {},
    labelFalse: {},
    format: {},
    values: {},
  },
  values: {
    defaultExpression: undefined,
    setIf: undefined,
    setExpression: undefined,
    resetIf: undefined,
    whenHidden: 'onComplete',
  },
  choice: { text: {}, kind: 'plain', path: '', visibleIf: undefined, enableIf: undefined, image: {} },
  item: { path: '', title: {}, isRequired: false, requiredText: {}, validators: [], inputType: 'text' },
  column: { isUnique: false, total: undefined },
} as const;
