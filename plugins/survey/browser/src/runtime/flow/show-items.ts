import {
  canAddItem,
  canRemoveItem,
  isQuestionWithItems,
  own,
  pipedText,
  questionTexts,
  totalText,
  type ItemFlow,
  type QuestionFlow,
  type Texts,
} from '../../../../domain/src/runtime';
import { filled } from '../words';
import { contentOf, place, setFlag, setText } from './dom';
import { renumber, type ItemPlace } from './renaming';
import type { Around } from './show-question';

/** Stands in the names and ids of the model of a new row or panel; the server writes the same number. */
const NEW_ITEM = 99_999;

/** Rows or panels on the page, those out of sight included. */
export const itemsIn = (box: Element): Element[] =>
  [...box.children].filter((child) => child.matches('.item, template[data-item]'));

/** Where a question's rows or panels stand. */
export function placeOfItems(frame: Element, box: Element): ItemPlace {
  const mark = frame.querySelector<HTMLInputElement>(':scope > input[name="shown"]');
  return { field: mark?.value ?? '', id: box.id };
}

/** As many rows or panels as there are now. @returns the beginnings of the fields of new ones */
export function countItems(frame: Element, box: Element, { items, isEnabled }: QuestionFlow): string[] {
  const at = placeOfItems(frame, box);
  const made: string[] = [];
  const model = box.querySelector(':scope > template[data-new]');
  const shown = itemsIn(box);
  for (const surplus of shown.slice(items.length)) surplus.remove();
  for (let index = shown.length; index < items.length && model !== null; index += 1) {
    const item = document.importNode(contentOf(model), true);
    renumber(item, at, NEW_ITEM, index);
    model.before(item);
    made.push(`${at.field}.${String(index)}.`);
  }
  const count = box.querySelector<HTMLInputElement>(':scope > input[type="hidden"]');
  if (count !== null) {
    count.value = String(items.length);
    setFlag(count, 'disabled', !isEnabled);
  }
  return made;
}

/** Shows the rows or panels, what they are called and what can be done with them. @returns those in sight */
export function showItems(
  box: Element,
  flow: QuestionFlow,
  texts: Texts,
  { words }: Around,
): readonly { readonly element: Element; readonly item: ItemFlow }[] {
  const { question, items, isEnabled } = flow;
  if (!isQuestionWithItems(question)) return [];
  const units = itemsIn(box);
  const shown = items.flatMap((item, index) => {
    const unit = units[index];
    if (unit === undefined) return [];
    const element = place(unit, item.isVisible);
    return item.isVisible ? [{ element, item, index }] : [];
  });
  const canRemove = isEnabled && canRemoveItem(question, items.length);
  for (const { element, item, index } of shown) {
    const name = showName(element, item, index, texts, words.nth);
    const button = element.querySelector(':scope > button[name="go"]');
    if (button === null) continue;
    setFlag(button, 'hidden', !canRemove);
    setText(button.querySelector('.vh'), `: ${name}`);
  }
  const none = box.querySelector(':scope > p.soft');
  if (none !== null) setFlag(none, 'hidden', shown.length > 0);
  const add = box.querySelector(':scope > button[name="go"]');
  if (add !== null) {
    setFlag(add, 'hidden', !isEnabled || !canAddItem(question, items.length));
    setText(add, items.length === 0 ? words.addFirst : words.add);
  }
  showTotals(box, flow, texts);
  return shown;
}

function showName(item: Element, flow: ItemFlow, index: number, outer: Texts, nth: string): string {
  const legend = item.querySelector(':scope > legend');
  const piped = legend?.querySelector('[data-pipe]');
  const counted = legend?.querySelector('[data-nth]');
  if (counted) setText(counted, filled(nth, { n: index + 1 }));
  if (piped) {
    const [first] = flow.questions.values();
    const { piping } = first === undefined ? outer : questionTexts(outer, first, flow);
    const source = piped.getAttribute('data-pipe') ?? '';
    const text = pipedText(source, piping);
    setText(piped, text === '' ? filled(nth, { n: index + 1 }) : text);
  }
  return legend?.textContent.trim() ?? '';
}

function showTotals(box: Element, { question, totals = {} }: QuestionFlow, { piping }: Texts): void {
  if (!isQuestionWithItems(question) || question.type === 'paneldynamic') return;
  const lines = box.querySelectorAll(':scope > .totals > div');
  const cells = question.columns.filter(({ total }) => total !== undefined).map(({ cell }) => cell);
  for (const [index, line] of lines.entries()) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const text = totalText(cell, own(totals, cell.name), piping.locale);
    setFlag(line, 'hidden', text === '');
    setText(line.querySelector('dd'), text);
  }
}
