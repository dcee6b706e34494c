import { attributes, html, type Html } from '@modu/participation/page-kit';
import {
  commentField,
  commentPath,
  defaultMaxLength,
  orderedChoices,
  standsAlone,
  type CheckboxQuestion,
  type Choice,
  type ChoiceFlow,
  type SingleChoiceQuestion,
} from '../../../../domain/src';
import { texts } from '../../texts';
import { choiceMark } from '../live';
import { pipedChoice } from '../piped';
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

/** From here on a script offers to search. */
const LONG_LIST = 15;

type ChoiceView = QuestionView<SingleChoiceQuestion | CheckboxQuestion>;

/** "None", "I would rather not say", "I do not know": what stands behind all others. */
const isLast = ({ kind }: Choice): boolean => kind !== 'plain' && kind !== 'other';

/** A choice that stands on the page, or only could while other answers are given. */
export interface ListedChoice extends ChoiceFlow {
  readonly isShown: boolean;
}

/** All that could be shown: a shuffled list keeps its order while some of it come and go. */
function possibleChoices({ question, flow }: QuestionView): readonly ListedChoice[] {
  const shown = flow.choices.map((choice) => ({ ...choice, isShown: true }));
  if (!('choices' in question) || ('carryForward' in question && question.carryForward !== undefined))
    return shown;
  return question.choices.map(
    (choice) => shown.find((each) => each.choice === choice) ?? { choice, isEnabled: true, isShown: false },
  );
}

/**
 * As the page shows them: "other" follows what can be chosen with it, "none" and its like stand apart at the end. Where a
 * script can show more of them, those are listed too, and where it can make more, one without a value stands for them.
 */
export function listedChoices(view: QuestionView): readonly ListedChoice[] {
  const all = orderedChoices(view.question, possibleChoices(view), view.locale, view.seed);
  const listed = all.filter(({ isShown }) => isShown || view.isLive);
  const isApart = ({ choice }: ChoiceFlow): boolean => isLast(choice);
  return [...listed.filter((choice) => !isApart(choice)), ...modelChoice(view), ...listed.filter(isApart)];
}

/** What the script makes new choices of, where they are taken over from another question. */
function modelChoice({ question, isLive }: QuestionView): readonly ListedChoice[] {
  const isOpen = 'carryForward' in question && question.carryForward !== undefined;
  if (!isLive || !isOpen) return [];
  const choice: Choice = {
    value: '',
    text: { default: '…' },
    kind: 'plain',
    path: '',
    visibleIf: undefined,
    enableIf: undefined,
    image: {},
  };
  return [{ choice, isEnabled: true, isShown: false }];
}

/** A choice in its place, or out of sight. */
export const listed = ({ isShown }: ListedChoice, content: Html): Html =>
  isShown ? content : html`<template>${content}</template>`;

const isAboutOther = (path: string): boolean => path === commentPath;

/** Where the citizen writes what "other" stands for. */
export function otherField(view: QuestionView): Html | false {
  const other = view.flow.choices.find(({ choice }) => choice.kind === 'other');
  if (other === undefined) return false;
  const { id, locale } = view;
  const name = commentField(view.field);
  const isBad = hasProblem(view, commentPath);
  return html`<input
    class="text"
    ${attributes({
      type: 'text',
      id: otherId(id),
      name,
      value: valueOf(view, name),
      maxlength: defaultMaxLength.text,
      autocomplete: 'off',
      disabled: !view.flow.isEnabled,
      'aria-label': texts[locale].otherLabel(view.texts.choice(other.choice)),
      'aria-invalid': isBad && 'true',
      'aria-describedby': isBad && describedBy(view, '', isAboutOther),
    })}
  />`;
}

interface OptionLook {
  readonly type: 'radio' | 'checkbox';
  readonly id: string | null;
  readonly isChecked: boolean;
  /** The first of those that go with no other. */
  readonly isFirstApart: boolean;
}

function option(view: QuestionView, shown: ListedChoice, look: OptionLook): Html {
  const { choice, isEnabled } = shown;
  const { flow } = view;
  const words = texts[view.locale];
  const input = attributes({
    type: look.type,
    name: view.field,
    value: String(choice.value),
    id: look.id,
    checked: look.isChecked,
    disabled: !isEnabled || !flow.isEnabled,
  });
  const clearing = standsAlone(choice) && look.type === 'checkbox' && html`<small>${words.noneHint}</small>`;
  const label = html`<label class="opt" ${choiceMark(view, shown)}
    ><input${input} /><span>${pipedChoice(view.texts, choice)}${clearing}</span></label
  >`;
  return html`${look.isFirstApart && html`<p class="or">${words.or}</p>`}${listed(shown, label)}${
    choice.kind === 'other' && otherField(view)
  }`;
}

function options(view: ChoiceView, type: OptionLook['type']): Html {
  const chosen = valuesOf(view);
  const all = listedChoices(view);
  const firstApart = all.find(({ choice }) => isLast(choice));
  return html`<div class="opts">
    ${all.map((shown, index) =>
      option(view, shown, {
        type,
        id: index === 0 ? view.id : null,
        isChecked: chosen.includes(String(shown.choice.value)),
        isFirstApart: shown === firstApart,
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
export function renderCheckbox(view: QuestionView<CheckboxQuestion>): Html {
  const isLong = view.question.type === 'tagbox' && view.flow.choices.length >= LONG_LIST;
  const finder = isLong && html`<div class="finder"></div>`;
  return groupFrame(view, html`${finder}${options(view, 'checkbox')}`, { hint: severalHint(view) });
}
