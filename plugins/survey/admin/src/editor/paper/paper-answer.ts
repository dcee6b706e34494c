import { isList, type JsonObject, type JsonValue } from '../../../../domain/src';
import { itemText, textAt, type ItemKind } from '../../../../domain/src/editing';

/** What is drawn on paper for an answer. */
export type PaperAnswer =
  | { readonly kind: 'choices'; readonly mark: 'round' | 'box' | 'number'; readonly items: readonly string[] }
  | { readonly kind: 'scale'; readonly items: readonly string[]; readonly ends: readonly [string, string] }
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'fields'; readonly labels: readonly string[] }
  | {
      readonly kind: 'grid';
      readonly rows: readonly string[];
      readonly columns: readonly string[];
      readonly mark: 'round' | 'none';
    }
  | { readonly kind: 'frame' }
  | { readonly kind: 'none' };

/** Words that a questionnaire leaves to the program. */
export interface PaperWords {
  readonly yes: string;
  readonly no: string;
  readonly special: Readonly<Record<'other' | 'none' | 'dontKnow' | 'refuse', string>>;
}

export interface PaperQuestion {
  readonly question: JsonObject;
  readonly type: string;
  readonly locale: string;
  readonly own: string;
  readonly words: PaperWords;
}

const MARKS = new Map<string, 'round' | 'box' | 'number'>([
  ['radiogroup', 'round'],
  ['dropdown', 'round'],
  ['imagepicker', 'round'],
  ['buttongroup', 'round'],
  ['checkbox', 'box'],
  ['tagbox', 'box'],
  ['ranking', 'number'],
]);

/** Behind all others, with the names that older questionnaires have for them. */
const SPECIAL = [
  ['other', 'showOtherItem', 'hasOther'],
  ['none', 'showNoneItem', 'hasNone'],
  ['dontKnow', 'showDontKnowItem', ''],
  ['refuse', 'showRefuseItem', ''],
] as const;

/** Lines for what is written at length, and rows for what somebody adds themselves. */
const LINES = 4;
const ROWS = 3;

const textOf = ({ question, locale, own }: PaperQuestion, property: string): string => {
  const holder = { locale: own, question };
  const at = ['question', property];
  return textAt(holder, at, locale) || textAt(holder, at, own);
};

const listIn = (question: JsonObject, property: string): readonly JsonValue[] => {
  const value = question[property];
  return isList(value) ? value : [];
};

function itemsOf(
  { question, locale, own }: PaperQuestion,
  property: string,
  kind: ItemKind,
): readonly string[] {
  const list = listIn(question, property);
  const holder = { locale: own, list };
  return list.map((_item, index) => {
    const at = ['list', index];
    return itemText(holder, at, kind, locale) || itemText(holder, at, kind, own);
  });
}

const specialOf = (asked: PaperQuestion): readonly string[] =>
  SPECIAL.flatMap(([name, property, older]) => {
    const isOn = asked.question[property] === true || (older !== '' && asked.question[older] === true);
    return isOn ? [textOf(asked, `${name}Text`) || asked.words.special[name]] : [];
  });

const numberIn = (question: JsonObject, property: string, otherwise: number): number => {
  const value = question[property];
  return typeof value === 'number' ? value : otherwise;
};

/** Points of a scale that lists none; more than fit on a line are left out. */
const MAX_POINTS = 21;

function pointsOf(asked: PaperQuestion): readonly string[] {
  const written = itemsOf(asked, 'rateValues', 'valued');
  if (written.length > 0) return written;
  const { question } = asked;
  const [min, step] = [numberIn(question, 'rateMin', 1), Math.max(1, numberIn(question, 'rateStep', 1))];
  const max = numberIn(question, 'rateMax', min + numberIn(question, 'rateCount', 5) - 1);
  const count = Math.min(MAX_POINTS, Math.max(0, Math.floor((max - min) / step) + 1));
  return Array.from({ length: count }, (_, index) => String(min + index * step));
}

function gridOf(asked: PaperQuestion): PaperAnswer {
  const { type } = asked;
  const rows =
    type === 'matrixdynamic' ? Array.from({ length: ROWS }, () => '') : itemsOf(asked, 'rows', 'valued');
  const isPlain = type === 'matrix';
  return {
    kind: 'grid',
    rows,
    columns: itemsOf(asked, 'columns', isPlain ? 'valued' : 'named'),
    mark: isPlain ? 'round' : 'none',
  };
}

const OTHERS: Readonly<Record<string, (asked: PaperQuestion) => PaperAnswer>> = {
  text: () => ({ kind: 'lines', count: 1 }),
  slider: () => ({ kind: 'lines', count: 1 }),
  comment: () => ({ kind: 'lines', count: LINES }),
  file: () => ({ kind: 'frame' }),
  signaturepad: () => ({ kind: 'frame' }),
  matrix: gridOf,
  matrixdropdown: gridOf,
  matrixdynamic: gridOf,
  multipletext: (asked) => ({ kind: 'fields', labels: itemsOf(asked, 'items', 'named') }),
  rating: (asked) => ({
    kind: 'scale',
    items: pointsOf(asked),
    ends: [textOf(asked, 'minRateDescription'), textOf(asked, 'maxRateDescription')],
  }),
  boolean: (asked) => ({
    kind: 'choices',
    mark: 'round',
    items: [textOf(asked, 'labelTrue') || asked.words.yes, textOf(asked, 'labelFalse') || asked.words.no],
  }),
};

/** How a question is answered with a pen. */
export function paperAnswer(asked: PaperQuestion): PaperAnswer {
  const { type, question } = asked;
  const mark = MARKS.get(type);
  if (mark !== undefined)
    return {
      kind: 'choices',
      mark: type === 'imagepicker' && question.multiSelect === true ? 'box' : mark,
      items: [...itemsOf(asked, 'choices', 'valued'), ...specialOf(asked)],
    };
  const other = Object.hasOwn(OTHERS, type) ? OTHERS[type] : undefined;
  return other === undefined ? { kind: 'none' } : other(asked);
}

const ENTITIES = new Map([
  ['&nbsp;', ' '],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
]);

/** What asks nothing, without its markup: one paragraph a line. */
export const paperText = (asked: PaperQuestion, property: string): string =>
  textOf(asked, property)
    .replace(/<(?:\/p|\/li|\/h\d|br)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(?:nbsp|lt|gt|quot|amp);/gu, (entity) => ENTITIES.get(entity) ?? entity)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .trim();
