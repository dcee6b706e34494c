import { attributes, html, type Html } from '@modu/participation/page-kit';
import { booleanTexts, type BooleanQuestion } from '../../../../domain/src';
import { groupFrame, valueOf, type QuestionView } from './view';

/** boolean: yes or no, and nothing chosen beforehand. */
export function renderBoolean(view: QuestionView<BooleanQuestion>): Html {
  const { question, locale, flow, id } = view;
  const { yes, no } = booleanTexts(question, locale);
  const chosen = valueOf(view);
  const option = (value: string, text: string, optionId: string | null): Html => {
    const input = attributes({
      type: 'radio',
      name: view.field,
      value,
      id: optionId,
      checked: chosen === value,
      disabled: !flow.isEnabled,
    });
    return html`<label class="opt"><input${input} /><span>${text}</span></label>`;
  };
  return groupFrame(
    view,
    html`<div class="opts">
      ${option(String(question.valueTrue), yes, id)}${option(String(question.valueFalse), no, null)}
    </div>`,
  );
}
