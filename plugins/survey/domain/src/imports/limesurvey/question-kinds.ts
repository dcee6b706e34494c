import type { JsonObject, JsonValue } from '../../json/json';
import { choice, localized, object, words, type Texts } from '../building';
import type { NotePlace } from '../report';
import type { LimeContext } from './context';
import type { LimePart, LimeQuestion } from './survey';

export interface LimeAsking {
  readonly question: LimeQuestion;
  readonly name: string;
  readonly at: NotePlace;
  readonly context: LimeContext;
}

type Kind = (asking: LimeAsking) => JsonObject;

/** An attribute of no language, '' where it is not set. */
export const attribute = ({ attributes }: LimeQuestion, name: string): string => {
  const values = attributes.get(name);
  return values?.get('') ?? [...(values?.values() ?? [])][0] ?? '';
};

const isOn = (question: LimeQuestion, name: string): boolean => attribute(question, name) === '1';

/** A number; undefined where an expression, or nothing, is written. */
export function numberIn(question: LimeQuestion, name: string): number | undefined {
  const written = attribute(question, name).trim();
  return /^-?\d+(?:\.\d+)?$/u.test(written) ? Number(written) : undefined;
}

const choicesFrom = (parts: readonly LimePart[], { at, context }: LimeAsking): readonly JsonValue[] =>
  parts.map(({ code, text, relevance }) =>
    choice(code, context.plain(text, at), context.own, context.condition(relevance, at)),
  );

const fixed = (
  own: string,
  choices: readonly (readonly [value: string, ko: string, en: string])[],
): JsonValue[] => choices.map(([value, ko, en]) => choice(value, words(ko, en), own));

/** "Other", with the words that its author gave it. */
function other({ question, context, at }: LimeAsking): JsonObject {
  if (!question.hasOther) return {};
  const given: Texts = question.attributes.get('other_replace_text') ?? new Map<string, string>();
  const texts = given.size === 0 ? words('기타', 'Other') : context.plain(given, at);
  return object({ showOtherItem: true, otherText: localized(texts, context.own) });
}

function order({ question }: LimeAsking): JsonObject {
  const isRandom = isOn(question, 'random_order') || attribute(question, 'answer_order') === 'random';
  return isRandom ? { choicesOrder: 'random' } : {};
}

const single =
  (type: string): Kind =>
  (asking) => ({
    type,
    choices: choicesFrom(asking.question.answers, asking),
    ...other(asking),
    ...order(asking),
  });

const several: Kind = (asking) =>
  object({
    type: 'checkbox',
    choices: choicesFrom(asking.question.parts, asking),
    minSelectedChoices: numberIn(asking.question, 'min_answers'),
    maxSelectedChoices: numberIn(asking.question, 'max_answers'),
    ...other(asking),
    ...order(asking),
  });

/** A table of rows that are each answered with one of the columns. */
const matrix =
  (columns: (asking: LimeAsking) => readonly JsonValue[]): Kind =>
  (asking) => ({
    type: 'matrix',
    columns: columns(asking),
    rows: choicesFrom(asking.question.parts, asking),
    ...(asking.question.mandatory === 'Y' ? { eachRowRequired: true } : {}),
  });

const answers = (asking: LimeAsking): readonly JsonValue[] => choicesFrom(asking.question.answers, asking);

const points = (count: number): readonly JsonValue[] =>
  Array.from({ length: count }, (_, index) => index + 1);

const inputs =
  (members: JsonObject): Kind =>
  ({ question, context, at }) => ({
    type: 'multipletext',
    items: question.parts.map(({ code, text }) =>
      object({ name: code, title: localized(context.plain(text, at), context.own), ...members }),
    ),
  });

/** Rows and columns of inputs. */
const cells =
  (members: JsonObject): Kind =>
  (asking) => {
    const { question, context, at } = asking;
    return {
      type: 'matrixdropdown',
      columns: question.parts
        .filter(({ scale }) => scale === '1')
        .map(({ code, text }) =>
          object({
            name: code,
            title: localized(context.plain(text, at), context.own),
            cellType: 'text',
            ...members,
          }),
        ),
      rows: choicesFrom(
        question.parts.filter(({ scale }) => scale !== '1'),
        asking,
      ),
    };
  };

const text: Kind = ({ question }) =>
  object({
    type: 'text',
    inputType: isOn(question, 'numbers_only') ? 'number' : undefined,
    maxLength: numberIn(question, 'maximum_chars'),
  });

const number: Kind = ({ question }) =>
  object({
    type: 'text',
    inputType: 'number',
    min: numberIn(question, 'min_num_value_n'),
    max: numberIn(question, 'max_num_value_n'),
    step: isOn(question, 'num_value_int_only') ? 1 : undefined,
  });

const date: Kind = ({ question }) => {
  const day = (name: string): string | undefined => /^\d{4}-\d\d-\d\d$/u.exec(attribute(question, name))?.[0];
  const hasTime = /[Hh]/u.test(attribute(question, 'date_format'));
  return object({
    type: 'text',
    inputType: hasTime ? 'datetime-local' : 'date',
    min: hasTime ? undefined : day('date_min'),
    max: hasTime ? undefined : day('date_max'),
  });
};

const comment: Kind = ({ question }) =>
  object({ type: 'comment', maxLength: numberIn(question, 'maximum_chars') });

const file: Kind = ({ question }) => {
  const types = attribute(question, 'allowed_filetypes')
    .split(',')
    .map((type) => type.trim().replace(/^\./u, ''))
    .filter((type) => /^\w+$/u.test(type));
  const count = numberIn(question, 'max_num_of_files') ?? 1;
  const kilobytes = numberIn(question, 'max_filesize');
  return object({
    type: 'file',
    acceptedTypes: types.length === 0 ? undefined : types.map((type) => `.${type}`).join(','),
    allowMultiple: count > 1 ? true : undefined,
    maxFiles: count > 1 ? count : undefined,
    maxSize: kilobytes === undefined ? undefined : kilobytes * 1_024,
  });
};

const ranking: Kind = (asking) => {
  const { question } = asking;
  const most = numberIn(question, 'max_answers');
  // Newer surveys keep what is ranked with the parts.
  const ranked = question.answers.length > 0 ? question.answers : question.parts;
  return object({
    type: 'ranking',
    choices: choicesFrom(ranked, asking),
    selectToRankEnabled: true,
    maxSelectedChoices: most,
    minSelectedChoices: numberIn(question, 'min_answers'),
  });
};

const YES_NO: JsonObject = { type: 'boolean', valueTrue: 'Y', valueFalse: 'N' };

/** A kind that SurveyJS has not, as the nearest one. */
const replaced =
  (name: string, kind: Kind): Kind =>
  (asking) => {
    const made = kind(asking);
    const { type } = made;
    asking.context.notes.assume('typeReplaced', asking.at, name, typeof type === 'string' ? type : '');
    return made;
  };

/** By the letter that LimeSurvey stores. */
const KINDS = new Map<string, Kind>([
  ['L', single('radiogroup')],
  ['!', single('dropdown')],
  ['O', (asking) => ({ ...single('radiogroup')(asking), showCommentArea: true })],
  ['M', several],
  [
    'P',
    replaced('multiple choice with comments', (asking) => ({ ...several(asking), showCommentArea: true })),
  ],
  ['S', text],
  ['T', comment],
  ['U', comment],
  ['N', number],
  ['D', date],
  [
    'Y',
    ({ context }) =>
      object({
        ...YES_NO,
        labelTrue: localized(words('예', 'Yes'), context.own),
        labelFalse: localized(words('아니요', 'No'), context.own),
      }),
  ],
  [
    'G',
    replaced('gender', ({ context }) => ({
      type: 'radiogroup',
      choices: fixed(context.own, [
        ['F', '여성', 'Female'],
        ['M', '남성', 'Male'],
      ]),
    })),
  ],
  ['5', () => ({ type: 'rating', rateMin: 1, rateMax: 5 })],
  ['A', matrix(() => points(5))],
  ['B', matrix(() => points(10))],
  [
    'C',
    matrix(({ context }) =>
      fixed(context.own, [
        ['Y', '예', 'Yes'],
        ['U', '잘 모르겠음', 'Uncertain'],
        ['N', '아니요', 'No'],
      ]),
    ),
  ],
  [
    'E',
    matrix(({ context }) =>
      fixed(context.own, [
        ['I', '늘었음', 'Increase'],
        ['S', '그대로', 'Same'],
        ['D', '줄었음', 'Decrease'],
      ]),
    ),
  ],
  ['F', matrix(answers)],
  ['H', replaced('array by column', matrix(answers))],
  [
    '1',
    matrix((asking) =>
      choicesFrom(
        asking.question.answers.filter(({ scale }) => scale !== '1'),
        asking,
      ),
    ),
  ],
  ['R', ranking],
  ['K', inputs({ inputType: 'number' })],
  ['Q', inputs({})],
  [';', cells({})],
  [':', cells({ inputType: 'number' })],
  ['|', file],
]);

/** What a question asks, as far as its type says; undefined for a type that is not known. */
export function kindOfQuestion(asking: LimeAsking): JsonObject | undefined {
  const kind = KINDS.get(asking.question.type)?.(asking);
  if (kind === undefined) {
    asking.context.notes.lose('typeUnknown', asking.at, asking.question.type);
    return undefined;
  }
  const lists = [kind.choices, kind.rows, kind.columns, kind.items];
  const isEmpty = lists.some((list) => Array.isArray(list) && list.length === 0);
  if (!isEmpty) return kind;
  asking.context.notes.lose('noChoices', asking.at, asking.question.code);
  return { type: 'text' };
}
