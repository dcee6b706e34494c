import type { LivePage } from '../../../../contracts/live-page';
import type { ItemEdit } from '../../../../domain/src/runtime';
import { announce } from '../announce';
import { EVENTS } from '../events';
import { filled } from '../words';
import { contentOf, controlsIn, entriesOf, isTicked } from './dom';
import type { Following, Step } from './following';
import { itemsIn, placeOfItems } from './show-items';
import { renumber, type ItemPlace } from './renaming';

interface Editing {
  readonly form: HTMLFormElement;
  readonly following: Following;
  readonly words: LivePage['words'];
  readonly show: (step: Step) => void;
}

/** Adds a row or panel on the page, or takes one away. @returns false where it is left to the server */
export function editPage(editing: Editing, wish: ItemEdit, button: HTMLButtonElement): boolean {
  const box = button.closest('.items');
  const frame = box?.closest('[data-slot]');
  if (box === null || frame === null || frame === undefined) return false;
  const isDone =
    wish.kind === 'add' ? add(editing, wish, box) : remove(editing, wish, box, placeOfItems(frame, box));
  // Rows of before and after must not be taken for each other.
  if (isDone) editing.form.dispatchEvent(new Event(EVENTS.check));
  return isDone;
}

function add({ following, words, show }: Editing, wish: ItemEdit, box: Element): boolean {
  const step = following.edit(wish);
  if (step === undefined) return false;
  show(step);
  const added = itemsIn(box).at(-1);
  if (added instanceof HTMLElement) added.focus();
  announce(filled(words.added, { name: nameOf(added) }));
  return true;
}

function remove(editing: Editing, wish: ItemEdit, box: Element, at: ItemPlace): boolean {
  const { following, words, show } = editing;
  const item = itemsIn(box)[wish.index];
  if (item === undefined) return false;
  const name = nameOf(item);
  const hasAnswers = isFilledIn(item);
  const step = following.edit(wish);
  if (step === undefined) return false;
  for (const line of box.querySelectorAll(':scope > .undo')) line.remove();
  const next = item.nextSibling;
  item.remove();
  for (const [index, other] of itemsIn(box).entries())
    if (index >= wish.index) renumber(asRoot(other), at, index + 1, index);
  show(step);
  const [question] = step.change;
  const left = JSON.stringify(following.answerTo(question));
  const sentence = filled(words.removed, { name });
  announce(sentence);
  if (!hasAnswers) {
    const neighbour = itemsIn(box)[Math.min(wish.index, itemsIn(box).length - 1)] ?? box;
    if (neighbour instanceof HTMLElement) neighbour.focus();
    return true;
  }
  const undo = (): void => {
    for (const [index, other] of [...itemsIn(box).entries()].reverse())
      if (index >= wish.index) renumber(asRoot(other), at, index, index + 1);
    box.insertBefore(item, itemsIn(box)[wish.index] ?? box.querySelector(':scope > template[data-new]'));
    // As long as nothing else has changed, with what was hidden in it as well.
    const isUntouched = JSON.stringify(following.answerTo(question)) === left;
    show(isUntouched ? following.put([question, step.was]) : following.enter(entriesOf(editing.form)));
    if (item instanceof HTMLElement) item.focus();
    announce(filled(words.restored, { name }));
    editing.form.dispatchEvent(new Event(EVENTS.check));
  };
  offerUndo(box, next, { sentence, button: words.undo, undo });
  return true;
}

function offerUndo(
  box: Element,
  before: ChildNode | null,
  {
    sentence,
    button,
    undo,
  }: { readonly sentence: string; readonly button: string; readonly undo: () => void },
): void {
  const line = document.createElement('p');
  line.className = 'undo';
  const act = document.createElement('button');
  act.type = 'button';
  act.className = 'btn quiet';
  act.textContent = button;
  line.append(`${sentence} `, act);
  act.addEventListener('click', () => {
    line.remove();
    undo();
  });
  box.insertBefore(line, before?.parentNode === box ? before : null);
  act.focus();
}

const nameOf = (item: Element | undefined): string =>
  item === undefined ? '' : (contentOf(item).querySelector(':scope > legend')?.textContent.trim() ?? '');

const asRoot = (item: Element): ParentNode => (item instanceof HTMLTemplateElement ? item.content : item);

function isFilledIn(item: Element): boolean {
  return [...controlsIn(asRoot(item))].some((control) => {
    if (!control.name.startsWith('q.') || control.type === 'hidden') return false;
    if (isTicked(control)) return control.checked;
    return control.value !== '';
  });
}
