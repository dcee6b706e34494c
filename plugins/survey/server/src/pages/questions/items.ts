import { attributes, html, type Html, type HtmlValue } from '@modu/participation/page-kit';
import {
  addWish,
  canAddItem,
  canRemoveItem,
  choiceText,
  own,
  removeWish,
  textIn,
  totalText,
  type ItemFlow,
  type QuestionWithItems,
} from '../../../../domain/src';
import { texts } from '../../texts';
import { itemName } from '../item-names';
import { pipedTitle } from '../piped';
import { itemElementId } from '../problem-place';
import { groupFrame, hintOf, NEW_ITEM, type QuestionView } from './view';

type ItemsView = QuestionView<QuestionWithItems>;

/** How many there may be, where the author has said so. */
function countHint(view: ItemsView): string {
  const { question, locale } = view;
  if (question.type === 'matrixdropdown') return hintOf(view);
  const { minCount, maxCount } = question;
  const isLimited = maxCount < (question.type === 'paneldynamic' ? 100 : 1_000);
  const limit =
    minCount > 0 || isLimited ? texts[locale].items.limit(minCount, isLimited ? maxCount : null) : '';
  return [hintOf(view), limit].filter((part) => part !== '').join(' ');
}

function removeButton(view: ItemsView, index: number, name: string): Html | false {
  const { question, flow, field, locale, isLive } = view;
  const isOffered = flow.isEnabled && canRemoveItem(question, flow.items.length);
  const isPossible = question.type !== 'matrixdropdown' && question.canRemove;
  if (!isOffered && !(isLive && isPossible)) return false;
  const state = attributes({ name: 'go', value: removeWish(field, index), hidden: !isOffered });
  return html`<button class="btn quiet" ${state}>
    ${texts[locale].items.remove}<span class="vh">: ${name}</span>
  </button>`;
}

/** What a row or panel is called, so that a script can count it anew. */
function legend(view: ItemsView, shown: ItemFlow, index: number): HtmlValue {
  const { question, texts: words, locale } = view;
  const name = itemName(question, shown, index + 1, words, locale);
  if (question.type === 'matrixdynamic') return html`<span data-nth>${name}</span>`;
  if (question.type === 'matrixdropdown') {
    const row = question.rows.find(({ value }) => String(value) === shown.key);
    const source = row === undefined ? name : choiceText(row, locale);
    return source.includes('{') ? html`<span data-pipe="${source}">${name}</span>` : name;
  }
  const source = textIn(question.panelTitle, locale);
  if (source === '') return html`<span data-nth>${name}</span>`;
  return source.includes('{') ? html`<span data-pipe="${source}">${name}</span>` : name;
}

/** One below the other rather than side by side: a telephone has no room for a table to type into. */
function item(view: ItemsView, shown: ItemFlow, index: number): Html {
  const name = itemName(view.question, shown, index + 1, view.texts, view.locale);
  return html`<fieldset class="item" id="${itemElementId(view.id, index)}" tabindex="-1">
    <legend>${legend(view, shown, index)}</legend>
    ${view.renderItem(shown, index)} ${removeButton(view, index, name)}
  </fieldset>`;
}

function itemInPlace(view: ItemsView, shown: ItemFlow, index: number): Html | false {
  if (shown.isVisible) return item(view, shown, index);
  return view.isLive && html`<template data-item>${item(view, shown, index)}</template>`;
}

/** What the script makes new rows and panels of. */
function newItem(view: ItemsView): Html | false {
  const last = view.question.type === 'matrixdropdown' ? undefined : view.blank?.items.at(-1);
  if (last === undefined) return false;
  const blank = { ...last, key: String(NEW_ITEM), isVisible: true };
  return html`<template data-new>${item({ ...view, problems: [] }, blank, NEW_ITEM)}</template>`;
}

/** What is worked out below the columns; a script may have something for those that are empty now. */
function totals({ question, flow, texts: words, locale, isLive }: ItemsView): Html | false {
  if (question.type === 'paneldynamic') return false;
  const { totals: values = {} } = flow;
  const lines = question.columns.flatMap(({ cell, total }) => {
    const text = totalText(cell, own(values, cell.name), locale);
    if (total === undefined || (text === '' && !isLive)) return [];
    return [
      html`<div${attributes({ hidden: text === '' })}>
        <dt>${pipedTitle(words, cell)}</dt>
        <dd>${text}</dd>
      </div>`,
    ];
  });
  if (lines.length === 0) return false;
  return html`<p class="totals-head">${texts[locale].items.totals}</p>
    <dl class="review totals">${lines}</dl>`;
}

function addButton({ question, flow, field, locale, isLive }: ItemsView): Html | false {
  const isOffered = flow.isEnabled && canAddItem(question, flow.items.length);
  const isPossible = question.type !== 'matrixdropdown' && question.canAdd;
  if (!isOffered && !(isLive && isPossible)) return false;
  const words = texts[locale].items;
  const label = flow.items.length === 0 ? words.addFirst : words.add;
  const state = attributes({ name: 'go', value: addWish(field), hidden: !isOffered });
  return html`<button class="btn alt" ${state}>${label}</button>`;
}

/** matrixdropdown, matrixdynamic, paneldynamic: a group for every row or panel, added and taken away by plain buttons. */
export function renderItems(view: ItemsView): Html {
  const { question, flow, field, id, locale } = view;
  const count =
    question.type !== 'matrixdropdown' &&
    html`<input${attributes({ type: 'hidden', name: field, value: flow.items.length, disabled: !flow.isEnabled })} />`;
  const isEmpty = !flow.items.some(({ isVisible }) => isVisible);
  return groupFrame(
    view,
    html`<div class="items" id="${id}" tabindex="-1">
      ${count}${
        (isEmpty || view.isLive) &&
        html`<p class="soft" ${attributes({ hidden: !isEmpty })}>${texts[locale].items.none}</p>`
      }
      ${flow.items.map((shown, index) => itemInPlace(view, shown, index))}${newItem(view)}${totals(view)}${addButton(view)}
    </div>`,
    { hint: countHint(view), hasOwnPlace: (path) => view.isPlacedInside(path) },
  );
}
