import type { JsonObject } from '../../../../domain/src';

/** What an answer looks like, which decides how a card draws it. */
export type AnswerLook = 'choices' | 'scale' | 'text' | 'rows' | 'matrix' | 'inner' | 'words' | 'none';

export interface Kind {
  /** SurveyJS type. */
  readonly type: string;
  readonly look: AnswerLook;
  /** Marks before choices. */
  readonly mark?: 'dot' | 'box' | 'number' | 'none';
  /** What a new one is made of, besides type, name and texts. */
  readonly make: (texts: NewTexts) => JsonObject;
}

/** Words for what is new, in the language that is being written. */
export interface NewTexts {
  readonly choice: (number: number) => string;
  readonly scale: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly row: (number: number) => string;
  readonly column: (number: number) => string;
}

const item = (value: string | number, text: string): JsonObject => ({ value, text });

const threeChoices = ({ choice }: NewTexts): JsonObject => ({
  choices: [1, 2, 3].map((number) => item(`item${String(number)}`, choice(number))),
});

const scaleOf = (texts: NewTexts): readonly JsonObject[] =>
  texts.scale.map((text, index) => item(index + 1, text));

const nothing = (): JsonObject => ({});

/** The most used first; the picker shows those ten before all others. */
export const KINDS: readonly Kind[] = [
  { type: 'radiogroup', look: 'choices', mark: 'dot', make: threeChoices },
  { type: 'checkbox', look: 'choices', mark: 'box', make: threeChoices },
  { type: 'text', look: 'text', make: nothing },
  { type: 'comment', look: 'text', make: nothing },
  {
    type: 'rating',
    look: 'scale',
    make: (texts) => ({ rateValues: scaleOf(texts) }),
  },
  {
    type: 'matrix',
    look: 'matrix',
    mark: 'dot',
    make: (texts) => ({
      columns: scaleOf(texts),
      rows: [1, 2].map((number) => item(`row${String(number)}`, texts.row(number))),
    }),
  },
  { type: 'dropdown', look: 'choices', mark: 'none', make: threeChoices },
  { type: 'boolean', look: 'words', make: ({ yes, no }) => ({ labelTrue: yes, labelFalse: no }) },
  { type: 'ranking', look: 'choices', mark: 'number', make: threeChoices },
  { type: 'html', look: 'none', make: nothing },
  { type: 'tagbox', look: 'choices', mark: 'box', make: threeChoices },
  { type: 'buttongroup', look: 'choices', mark: 'dot', make: threeChoices },
  { type: 'imagepicker', look: 'choices', mark: 'box', make: threeChoices },
  { type: 'slider', look: 'none', make: nothing },
  {
    type: 'multipletext',
    look: 'rows',
    make: (texts) => ({
      items: [1, 2].map((number) => ({ name: `item${String(number)}`, title: texts.row(number) })),
    }),
  },
  {
    type: 'matrixdropdown',
    look: 'matrix',
    make: (texts) => ({
      columns: [1, 2].map((number) => ({ name: `column${String(number)}`, title: texts.column(number) })),
      choices: scaleOf(texts),
      rows: [1, 2].map((number) => item(`row${String(number)}`, texts.row(number))),
    }),
  },
  {
    type: 'matrixdynamic',
    look: 'matrix',
    make: (texts) => ({
      columns: [1, 2].map((number) => ({
        name: `column${String(number)}`,
        title: texts.column(number),
        cellType: 'text',
      })),
      rowCount: 1,
    }),
  },
  { type: 'paneldynamic', look: 'inner', make: () => ({ templateElements: [], panelCount: 1 }) },
  { type: 'panel', look: 'inner', make: () => ({ elements: [] }) },
  { type: 'file', look: 'none', make: nothing },
  { type: 'image', look: 'none', make: nothing },
  { type: 'expression', look: 'none', make: () => ({ expression: '' }) },
  { type: 'signaturepad', look: 'none', make: nothing },
  { type: 'imagemap', look: 'none', make: nothing },
];

const FIRST = 10;

export const COMMON_KINDS = KINDS.slice(0, FIRST);
export const OTHER_KINDS = KINDS.slice(FIRST);

const byType = new Map(KINDS.map((kind) => [kind.type, kind]));

/** `undefined` for a type this editor does not know: it is kept as it is. */
export const kindOf = (type: string): Kind | undefined => byType.get(type);

/** Titles, as far as somebody is expected to write one. */
export const hasTitle = (type: string): boolean => type !== 'html' && type !== 'image';
