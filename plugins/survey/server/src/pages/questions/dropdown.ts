import { attributes, html, type Html } from '@modu/participation/page-kit';
import { choiceText, type SingleChoiceQuestion } from '../../../../domain/src';
import { texts } from '../../texts';
import { choiceMark } from '../live';
import { listed, listedChoices, otherField } from './choices';
import { describedBy, hintOf, singleFrame, valueOf, type QuestionView } from './view';

/** dropdown: one of many. */
export function renderDropdown(view: QuestionView<SingleChoiceQuestion>): Html {
  const { question, locale, flow, id } = view;
  const chosen = valueOf(view);
  const select = attributes({
    id,
    name: view.field,
    disabled: !flow.isEnabled,
    'aria-invalid': view.problems.length > 0 && 'true',
    'aria-describedby': describedBy(view, hintOf(view), () => true),
  });
  const other = otherField(view);
  const options = listedChoices(view).map((shown) => {
    const { choice, isEnabled } = shown;
    const value = String(choice.value);
    const state = attributes({ value, selected: value === chosen, disabled: !isEnabled });
    const source = choiceText(choice, locale);
    const pipe = source.includes('{') && html` data-pipe="${source}"`;
    return listed(
      shown,
      html`<option${state}${pipe}${choiceMark(view, shown)}>${view.texts.choice(choice)}</option>`,
    );
  });
  return singleFrame(
    view,
    html`<div class="inline">
        <select class="text" ${select}>
          <option value="">${view.texts.text(question.placeholder, texts[locale].choose)}</option>
          ${options}
        </select>
      </div>
      ${other && html`<div class="fields">${other}</div>`}`,
  );
}
