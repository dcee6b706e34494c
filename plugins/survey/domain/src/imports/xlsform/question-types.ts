import type { JsonObject, JsonValue } from '../../json/json';
import { choice, escapeHtml, localized, mapTexts, object, words } from '../building';
import { choicesOf, type ChoiceLists } from './choice-lists';
import type { FormContext, Standing } from './context';
import type { SheetRow } from './sheet-table';

export interface Asking {
  readonly row: SheetRow;
  readonly type: string;
  /** What follows the type: a list, or a file. */
  readonly list: string;
  readonly at: Standing;
  readonly context: FormContext;
  readonly lists: ChoiceLists;
}

type Kind = (asking: Asking) => JsonObject | undefined;

const text = (members: JsonObject = {}): JsonObject => ({ type: 'text', ...members });

const isMultiline = ({ row }: Asking): boolean => /\bmultiline\b/u.test(row.cell('appearance'));

/** A kind that SurveyJS has not, as the nearest one that it has. */
const replacedBy =
  (kind: string, members: JsonObject): Kind =>
  ({ type, at, context }) => {
    context.notes.assume('typeReplaced', at.place, type, kind);
    return members;
  };

const file =
  (acceptedTypes?: string): Kind =>
  () =>
    object({ type: 'file', acceptedTypes });

/** Pictures of the question are not in the form; what the device knows by itself is nobody's answer. */
const metadata: Kind = ({ type, at, context }) => {
  context.notes.lose('metadata', at.place, type);
  return undefined;
};

function fromList(asking: Asking, type: string): JsonObject {
  const { list, at, context, lists, row } = asking;
  const [name = '', ...more] = list.split(' ');
  const choices = choicesOf(lists, { list: name, filter: row.cell('choice_filter') }, at, context);
  if (choices === undefined) {
    context.notes.lose('noChoices', at.place, name);
    return text();
  }
  const hasOther = more.some((word) => /^or_other$/iu.test(word));
  const otherText = hasOther ? localized(words('기타', 'Other'), context.own) : undefined;
  return object({ type, choices, showOtherItem: hasOther ? true : undefined, otherText });
}

const selectOne: Kind = (asking) => {
  const isShort = /\b(?:minimal|autocomplete|search)\b/u.test(asking.row.cell('appearance'));
  return fromList(asking, isShort ? 'dropdown' : 'radiogroup');
};

const elsewhere: Kind = ({ list, at, context }) => {
  context.notes.lose('externalChoices', at.place, list);
  return text();
};

const acknowledge: Kind = ({ context }) => ({
  type: 'checkbox',
  choices: [choice('OK', words('확인했습니다', 'I have read this'), context.own)],
});

/** `start=0 end=10 step=2`, which the older way wrote beside the type. */
const range: Kind = ({ row, list }) => {
  const parameters = `${row.cell('parameters')} ${list}`;
  const number = (name: string, fallback: number): number => {
    const found = new RegExp(`\\b${name}\\s*=\\s*(-?\\d+(?:\\.\\d+)?)`, 'iu').exec(parameters)?.[1];
    return found === undefined ? fallback : Number(found);
  };
  return { type: 'slider', min: number('start', 0), max: number('end', 10), step: number('step', 1) };
};

const note: Kind = ({ row, at, context }) => {
  const html = mapTexts(context.piped(row.texts('label'), at), (label) => `<p>${escapeHtml(label)}</p>`);
  return object({ type: 'html', html: localized(html, context.own) ?? '' });
};

const KINDS = new Map<string, Kind>([
  ['text', (asking) => (isMultiline(asking) ? { type: 'comment' } : text())],
  ['integer', () => text({ inputType: 'number', step: 1 })],
  ['decimal', () => text({ inputType: 'number' })],
  ['date', () => text({ inputType: 'date' })],
  ['time', () => text({ inputType: 'time' })],
  ['datetime', () => text({ inputType: 'datetime-local' })],
  ['select_one', selectOne],
  ['select_multiple', (asking) => fromList(asking, 'checkbox')],
  ['rank', (asking) => fromList(asking, 'ranking')],
  ['select_one_from_file', elsewhere],
  ['select_multiple_from_file', elsewhere],
  ['select_one_external', elsewhere],
  ['note', note],
  ['range', range],
  ['acknowledge', acknowledge],
  ['image', file('image/*')],
  ['audio', file('audio/*')],
  ['video', file('video/*')],
  ['file', file()],
  ...(['geopoint', 'geotrace', 'geoshape', 'barcode'] as const).map(
    (type) => [type, replacedBy('text', text())] as const,
  ),
  ...(
    [
      'start',
      'end',
      'today',
      'deviceid',
      'subscriberid',
      'simserial',
      'phonenumber',
      'username',
      'email',
    ] as const
  ).map((type) => [type, metadata] as const),
  ...(['audit', 'background-audio', 'start-geopoint'] as const).map((type) => [type, metadata] as const),
]);

/** What a line asks, as far as its type says; undefined for what is not asked here. */
export function kindIn(asking: Asking): JsonObject | undefined {
  const kind = KINDS.get(asking.type);
  if (kind !== undefined) return kind(asking);
  asking.context.notes.lose('typeUnknown', asking.at.place, asking.type);
  return undefined;
}

/** A default as the question stores it. */
export function defaultOf(written: string, kind: JsonObject): JsonValue {
  if (kind.type === 'checkbox' || kind.type === 'ranking') return written.split(/\s+/u);
  const isNumber = kind.inputType === 'number' || kind.type === 'slider';
  return isNumber && Number.isFinite(Number(written)) ? Number(written) : written;
}
