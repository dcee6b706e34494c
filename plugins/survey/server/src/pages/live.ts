import { attributes, html, type Html, type HtmlValue } from '@modu/participation/page-kit';
import { asksSomething, type ChoiceFlow, type Question } from '../../../domain/src';

/**
 * Marks for the script that follows a questionnaire on the page. What is hidden now but could be shown on this very page
 * stands in its place as a `template`: nothing of it is seen, read or sent until the script takes it out. Pages that do
 * not depend on themselves have none of this.
 */
interface Live {
  readonly isLive: boolean;
}

/** On an element or panel, which the script knows by its place among its neighbours. */
export const slotMark = ({ isLive }: Live): Html | false => isLive && html` data-slot`;

/** Something that stands on the page, or only could. */
export function slot({ isLive }: Live, isShown: boolean, content: HtmlValue): HtmlValue {
  if (isShown) return content;
  return isLive && html`<template data-slot>${content}</template>`;
}

/** Says that the form had this question: a script may have shown or enabled it since. */
export function offerMark(
  view: Live & {
    readonly question: Question;
    readonly field: string;
    readonly flow: { readonly isEnabled: boolean };
  },
): Html | false {
  if (!view.isLive || !asksSomething(view.question)) return false;
  // Files do not go with what a script reads of the form: to it they are as they were.
  const name = view.question.type === 'file' ? 'kept' : 'shown';
  const mark = { type: 'hidden', name, value: view.field, disabled: !view.flow.isEnabled };
  return html`<input${attributes(mark)} />`;
}

/** On whatever shows one choice, one row or one column. */
export const choiceMark = ({ isLive }: Live, { choice }: Pick<ChoiceFlow, 'choice'>): Html | false =>
  isLive && html` data-choice="${String(choice.value)}"`;
