import { attributes, html, type Html } from '@modu/participation/page-kit';
import {
  choiceText,
  commentFieldName,
  commentPath,
  defaultMaxLength,
  fieldName,
  orderedChoices,
  type CheckboxQuestion,
  type ChoiceFlow,
  type SingleChoiceQuestion,
} from '../../../../domain/src';
import { texts } from '../../texts';
import {
  describedBy,
  groupFrame,
  hasProblem,
  hintOf,
  otherId,
  valueOf,
  valuesOf,
  type QuestionView,
} from './view';

type ChoiceView = QuestionView<SingleChoiceQuestion | CheckboxQuestion>;

/** As the page shows them: "other" follows what can be chosen with it, "none" stands apart at the end. */
export function shownChoices(view: QuestionView): readonly ChoiceFlow[] {
  const all = orderedChoices(view.question, view.flow.choices, view.locale, view.seed);
  const isNone = ({ choice }: ChoiceFlow): boolean => choice.kind === 'none';
  return [...all.filter((choice) => !isNone(choice)), ...all.filter(isNone)];
}

const isAboutOther = (path: string): boolean => path === commentPath;

/** Where the citizen writes what "other" stands for. */
export function otherField(view: QuestionView): Html | false {
  const other = view.flow.choices.find(({ choice }) => choice.kind === 'other');
  if (other === undefined) return false;
  const { id, locale, question } = view;
  const name = commentFieldName(question.name);
  const isBad = hasProblem(view, commentPath);
  return html`<input
    class="text"
    ${attributes({
      id: otherId(id),
      name,
      value: valueOf(view, name),
      maxlength: defaultMaxLength.text,
      autocomplete: 'off',
      disabled: !view.flow.isEnabled,
      'aria-label': texts[locale].otherLabel(choiceText(other.choice, locale)),
      'aria-invalid': isBad && 'true',
      'aria-describedby': isBad && describedBy(view, '', isAboutOther),
    })}
  />`;
}

interface OptionLook {
  readonly type: 'radio' | 'checkbox';
  readonly id: string | null;
  readonly isChecked: boolean;
}

function option(view: QuestionView, { choice, isEnabled }: ChoiceFlow, look: OptionLook): Html {
  const { locale, question, flow } = view;
  const words = texts[locale];
  const input = attributes({
    type: look.type,
    name: fieldName(question.name),
    value: String(choice.value),
    id: look.id,
    checked: look.isChecked,
    disabled: !isEnabled || !flow.isEnabled,
  });
  const isNone = choice.kind === 'none';
  const clearing = isNone && look.type === 'checkbox' && html`<small>${words.noneHint}</small>`;
  return html`${isNone && html`<p class="or">${words.or}</p>`}<label class="opt"
      ><input${input} /><span>${choiceText(choice, locale)}${clearing}</span></label
    >${choice.kind === 'other' && otherField(view)}`;
}

function options(view: ChoiceView, type: OptionLook['type']): Html {
  const chosen = valuesOf(view);
  return html`<div class="opts">
    ${shownChoices(view).map((shown, index) =>
      option(view, shown, {
        type,
        id: index === 0 ? view.id : null,
        isChecked: chosen.includes(String(shown.choice.value)),
      }),
    )}
  </div>`;
}

/** radiogroup: one of a few. */
export const renderRadiogroup = (view: QuestionView<SingleChoiceQuestion>): Html =>
  groupFrame(view, options(view, 'radio'));

function severalHint(view: QuestionView<CheckboxQuestion>): string {
  const { minSelected, maxSelected } = view.question;
  const words = texts[view.locale];
  const written = hintOf(view);
  const limits = minSelected > 0 || maxSelected > 0 ? words.limitHint(minSelected, maxSelected) : '';
  return [written === '' && limits === '' ? words.severalHint : written, limits]
    .filter((part) => part !== '')
    .join(' ');
}

/** checkbox: as many as apply. */
export const renderCheckbox = (view: QuestionView<CheckboxQuestion>): Html =>
  groupFrame(view, options(view, 'checkbox'), { hint: severalHint(view) });
