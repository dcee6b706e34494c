import { attributes, formatNumber, html, type Html } from '@modu/participation/page-kit';
import { partField, rangeEnds, sliderScale, type SliderQuestion } from '../../../../domain/src';
import { texts } from '../../texts';
import {
  describedBy,
  errorsAt,
  groupFrame,
  hasProblem,
  hintOf,
  partId,
  singleFrame,
  valueOf,
  type QuestionView,
} from './view';

type SliderView = QuestionView<SliderQuestion>;

/** The scale in words, since nothing is drawn that shows it. */
function scaleHint(view: SliderView): string {
  const { locale, flow, question } = view;
  const { min, max, step } = sliderScale(question, flow.scope);
  const number = (value: number): string => formatNumber(locale, value);
  const scale = texts[locale].scaleHint(
    number(min),
    number(max),
    step > 0 && step !== 1 ? number(step) : null,
  );
  return [hintOf(view), scale].filter((part) => part !== '').join(' ');
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly hint: string;
}

/** Typed as text, as all numbers here: browsers drop what is no number, and change it when somebody scrolls. */
function input(view: SliderView, { id, name, path, hint }: Place): Html {
  const { min, step } = view.question;
  const scale = sliderScale(view.question, view.flow.scope);
  const hasDigitsOnly = min >= 0 && Number.isInteger(step) && Number.isInteger(min);
  return html`<input
    class="text w4"
    ${attributes({
      type: 'text',
      id,
      name,
      value: valueOf(view, name),
      inputmode: min < 0 ? null : hasDigitsOnly ? 'numeric' : 'decimal',
      autocomplete: 'off',
      'data-scale': view.question.isRange
        ? null
        : `${String(scale.min)} ${String(scale.max)} ${String(scale.step)}`,
      disabled: !view.flow.isEnabled,
      'aria-invalid': hasProblem(view, path) && 'true',
      'aria-describedby': describedBy(view, hint, (about) => about === path),
    })}
  />`;
}

function rangeInput(view: SliderView, end: (typeof rangeEnds)[number], index: number): Html {
  const place = { id: partId(view.id, index), name: partField(view.field, end), path: end, hint: '' };
  return html`<div>
    <label for="${place.id}">${texts[view.locale][end]}</label>${errorsAt(view, (path) => path === end)}
    ${input(view, place)}
  </div>`;
}

/** slider: a number on a scale, or the two ends of a range. */
export function renderSlider(view: SliderView): Html {
  const hint = scaleHint(view);
  if (!view.question.isRange) {
    const place = { id: view.id, name: view.field, path: '', hint };
    return singleFrame(view, html`<div class="inline">${input(view, place)}</div>`, hint);
  }
  const inputs = rangeEnds.map((end, index) => rangeInput(view, end, index));
  return groupFrame(view, html`<div class="fields">${inputs}</div>`, {
    hint,
    hasOwnPlace: (path) => rangeEnds.some((end) => end === path),
  });
}
