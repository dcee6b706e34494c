import { attributes, formatNumber, html, type Html } from '@modu/participation/page-kit';
import {
  defaultMaxLength,
  partField,
  type CommentQuestion,
  type InputType,
  type MultipleTextItem,
  type MultipleTextQuestion,
  type TextInput,
  type TextQuestion,
} from '../../../../domain/src';
import { texts } from '../../texts';
import { pipedTitle } from '../piped';
import {
  describedBy,
  errorsAt,
  groupFrame,
  hasProblem,
  hintOf,
  itemId,
  optionalMark,
  singleFrame,
  valueOf,
  type QuestionView,
} from './view';

/** As wide as what is to be written in them. */
const WIDTHS: Readonly<Partial<Record<InputType, string>>> = { number: ' w4', range: ' w4', color: ' w4' };

const isNumber = (type: InputType): boolean => type === 'number' || type === 'range';

/** Types that browsers help with; numbers are typed as text, which no browser changes or scrolls away. */
const htmlType = (type: InputType): string => (isNumber(type) ? 'text' : type);

/** A keyboard of digits has no sign, and on some telephones no decimal point. */
function inputMode({ inputType, min, step }: TextInput): string | null {
  if (!isNumber(inputType)) return null;
  if (min === undefined || Number(min) < 0) return null;
  return step !== undefined && !Number.isInteger(step) ? 'decimal' : 'numeric';
}

/** Limits for the browser's own pickers. Text inputs have none. */
function limits({ inputType, min, max }: TextInput): Readonly<Record<string, string | number | undefined>> {
  const hasPicker = ['date', 'datetime-local', 'time', 'month', 'week'].includes(inputType);
  return hasPicker ? { min, max } : {};
}

interface InputPlace {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly hint: string;
}

function input(view: QuestionView, field: TextInput, { id, name, path, hint }: InputPlace): Html {
  const { flow } = view;
  const isTyped = ['text', 'email', 'tel', 'url', 'password'].includes(field.inputType);
  const placeholder = view.texts.text(field.placeholder);
  return html`<input
    class="text${WIDTHS[field.inputType] ?? ''}"
    ${attributes({
      type: htmlType(field.inputType),
      id,
      name,
      value: valueOf(view, name),
      inputmode: inputMode(field),
      maxlength: isTyped ? (field.maxLength ?? defaultMaxLength.text) : null,
      placeholder: placeholder === '' ? null : placeholder,
      autocomplete: field.autocomplete === '' ? 'off' : field.autocomplete,
      disabled: !flow.isEnabled,
      ...limits(field),
      'aria-invalid': hasProblem(view, path) && 'true',
      'aria-describedby': describedBy(view, hint, (about) => about === path),
    })}
  />`;
}

/** text: one line, of any of its input types. */
export function renderText(view: QuestionView<TextQuestion>): Html {
  const place = { id: view.id, name: view.field, path: '', hint: hintOf(view) };
  return singleFrame(view, html`<div class="inline">${input(view, view.question, place)}</div>`);
}

function item(view: QuestionView<MultipleTextQuestion>, field: MultipleTextItem, index: number): Html {
  const { id, locale, question } = view;
  const place = {
    id: itemId(id, index),
    name: partField(view.field, field.name),
    path: field.name,
    hint: '',
  };
  const isSomeRequired = question.items.some(({ isRequired }) => isRequired);
  const mark = isSomeRequired && !field.isRequired && optionalMark(locale);
  return html`<div>
    <label for="${place.id}">${pipedTitle(view.texts, field)}${mark}</label>${errorsAt(
      view,
      (path) => path === field.name,
    )}${input(view, field, place)}
  </div>`;
}

/** multipletext: several lines that belong together. */
export const renderMultipleText = (view: QuestionView<MultipleTextQuestion>): Html =>
  groupFrame(
    view,
    html`<div class="fields">${view.question.items.map((field, index) => item(view, field, index))}</div>`,
    { hasOwnPlace: (path) => view.question.items.some(({ name }) => name === path) },
  );

/** comment: as much as a citizen wants to write, within its limit. */
export function renderComment(view: QuestionView<CommentQuestion>): Html {
  const { question, locale, id, flow } = view;
  const max = question.maxLength ?? defaultMaxLength.comment;
  const words = texts[locale];
  const limit = formatNumber(locale, max);
  const limitId = `${id}-limit`;
  const described = [describedBy(view, hintOf(view), () => true), limitId]
    .filter((part) => part !== null)
    .join(' ');
  const placeholder = view.texts.text(question.placeholder);
  const area = attributes({
    id,
    name: view.field,
    rows: question.rows,
    maxlength: max,
    placeholder: placeholder === '' ? null : placeholder,
    disabled: !flow.isEnabled,
    'aria-invalid': view.problems.length > 0 && 'true',
    'aria-describedby': described,
  });
  // A line break right after the tag is not part of the text: one of our own keeps the citizen's.
  return singleFrame(
    view,
    html`<textarea${area}>
${valueOf(view)}</textarea>
<p class="count" id="${limitId}" data-text="${words.lengthCount(limit)}">${words.lengthHint(limit)}</p>`,
  );
}
