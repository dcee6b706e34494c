import { attributes, html, type Html } from '@modu/participation/page-kit';
import type { ImageElement, ImagePickerQuestion } from '../../../../domain/src';
import { texts } from '../../texts';
import { choiceMark, slotMark } from '../live';
import { pipedChoice } from '../piped';
import { listed, listedChoices, type ListedChoice } from './choices';
import { groupFrame, hintOf, valuesOf, type QuestionView } from './view';

/** image: a picture of the author's between the questions. */
export function renderImage(view: QuestionView<ImageElement>): Html | false {
  const { question, texts: words, isLive } = view;
  const address = words.text(question.image);
  if (address === '') return isLive && html`<div hidden${slotMark(view)}></div>`;
  return html`<div class="q" ${slotMark(view)}>
    <img class="picture" ${attributes({ src: address, alt: words.text(question.altText) })} />
  </div>`;
}

type PickerView = QuestionView<ImagePickerQuestion>;

/** The picture is called what its choice is called; the same words below it are for those who see. */
function picture(view: PickerView, { choice }: ListedChoice): Html {
  const name = view.texts.choice(choice);
  const address = view.texts.text(choice.image);
  const words = pipedChoice(view.texts, choice);
  if (address === '') return html`<span>${words}</span>`;
  return html`<span
    ><img ${attributes({ src: address, alt: name })} /><span aria-hidden="true">${words}</span></span
  >`;
}

function option(view: PickerView, shown: ListedChoice, index: number): Html {
  const { question, flow, id } = view;
  const value = String(shown.choice.value);
  const input = attributes({
    type: question.isMultiple ? 'checkbox' : 'radio',
    name: view.field,
    value,
    id: index === 0 ? id : null,
    checked: valuesOf(view).includes(value),
    disabled: !shown.isEnabled || !flow.isEnabled,
  });
  return listed(
    shown,
    html`<label class="opt" ${choiceMark(view, shown)}><input${input} />${picture(view, shown)}</label>`,
  );
}

/** imagepicker: one picture, or several where the author allows it. */
export function renderImagePicker(view: PickerView): Html {
  const written = hintOf(view);
  const hint = written === '' && view.question.isMultiple ? texts[view.locale].severalHint : written;
  const options = listedChoices(view).map((shown, index) => option(view, shown, index));
  return groupFrame(view, html`<div class="opts pictures">${options}</div>`, { hint });
}
