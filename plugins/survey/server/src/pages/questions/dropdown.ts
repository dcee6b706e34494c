import { attributes, html, type Html } from '@modu/participation/page-kit';
import { choiceText, fieldName, textIn, type SingleChoiceQuestion } from '../../../../domain/src';
import { texts } from '../../texts';
import { otherField, shownChoices } from './choices';
import { describedBy, hintOf, singleFrame, valueOf, type QuestionView } from './view';

/** dropdown: one of many. */
export function renderDropdown(view: QuestionView<SingleChoiceQuestion>): Html {
  const { question, locale, flow, id } = view;
  const chosen = valueOf(view);
  const select = attributes({
    id,
    name: fieldName(question.name),
    disabled: !flow.isEnabled,
    'aria-invalid': view.problems.length > 0 && 'true',
    'aria-describedby': describedBy(view, hintOf(view), () => true),
  });
  const other = otherField(view);
  const options = shownChoices(view).map(({ choice, isEnabled }) => {
    const value = String(choice.value);
    const state = attributes({ value, selected: value === chosen, disabled: !isEnabled });
    return html`<option${state}>${choiceText(choice, locale)}</option>`;
  });
  return singleFrame(
    view,
    html`<div class="inline">
        <select class="text" ${select}>
          <option value="">${textIn(question.placeholder, locale, texts[locale].choose)}</option>
          ${options}
        </select>
      </div>
      ${other && html`<div class="fields">${other}</div>`}`,
  );
}
