import type { LivePage } from '../../../../contracts/live-page';
import { announce } from '../announce';
import { filled } from '../words';
import { inOrder, moved } from './order';

type Words = LivePage['words'];

/** One choice of a ranking: its words, the select with its place, and what moves it. */
interface Row {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
}

const rowsIn = (list: Element): readonly Row[] =>
  [...list.children].flatMap((element) => {
    const select = element.querySelector('select');
    return element instanceof HTMLElement && select !== null ? [{ element, select }] : [];
  });

const placeOf = ({ select }: Row): number => Number(select.value);

const nameOf = ({ element }: Row): string => element.querySelector('label')?.textContent.trim() ?? '';

/** Rankings by dragging, by buttons and by keys. The selects stay, and are what is sent. */
export function sortRankings(form: HTMLFormElement, words: Words): void {
  for (const list of form.querySelectorAll<HTMLElement>('.ranks')) {
    fitPlaces(list, words);
    for (const row of rowsIn(list))
      if (row.element.querySelector('.moves') === null) row.element.append(movesOf(list, row, words));
    for (const { element, select } of rowsIn(list))
      for (const button of element.querySelectorAll('button')) button.disabled = select.disabled;
  }
}

/** As many places as there are choices: they may come and go. */
function fitPlaces(list: HTMLElement, words: Words): void {
  const rows = rowsIn(list);
  const limit = Number(list.dataset.most ?? '0');
  const count = limit > 0 ? Math.min(limit, rows.length) : rows.length;
  for (const { select } of rows) {
    while (select.options.length - 1 > count) select.options[select.options.length - 1]?.remove();
    while (select.options.length - 1 < count) {
      const place = select.options.length;
      select.add(new Option(filled(words.place, { n: place }), String(place)));
    }
  }
}

function movesOf(list: HTMLElement, row: Row, words: Words): HTMLElement {
  const moves = document.createElement('span');
  moves.className = 'moves';
  const name = nameOf(row);
  const buttons = ([-1, 1] as const).map((by) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn quiet';
    button.setAttribute('aria-label', filled(by < 0 ? words.up : words.down, { name }));
    button.textContent = by < 0 ? '↑' : '↓';
    button.addEventListener('click', () => move(list, row, by, words));
    return button;
  });
  moves.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    move(list, row, by, words);
  });
  moves.append(...buttons, handleOf(list, row, words));
  return moves;
}

/** Where a row stands among all: the ranked ones first, in their order. */
const orderOf = (list: HTMLElement): readonly Row[] => {
  const rows = rowsIn(list);
  const ranked = inOrder(rows, placeOf);
  return [...ranked, ...rows.filter((row) => !ranked.includes(row))];
};

function move(list: HTMLElement, row: Row, by: -1 | 1, words: Words): void {
  const isSome = list.dataset.ranks === 'some';
  const order = isSome ? inOrder(rowsIn(list), placeOf) : orderOf(list);
  const at = order.findIndex(({ select }) => select === row.select);
  // One without a place gets the last one.
  if (at < 0) put(list, [...order, row], row, words);
  else put(list, moved(order, at, at + by), row, words);
}

/** Gives everything its place, and puts it there. */
function put(list: HTMLElement, order: readonly Row[], mover: Row, words: Words): void {
  const most = Number(list.dataset.most ?? '0');
  const ranked = most > 0 ? order.slice(0, most) : order;
  const focused = document.activeElement;
  for (const row of rowsIn(list)) {
    const place = ranked.findIndex(({ select }) => select === row.select) + 1;
    row.select.value = place === 0 ? '' : String(place);
  }
  for (const { element } of [...ranked].reverse()) list.prepend(element);
  if (focused instanceof HTMLElement && mover.element.contains(focused)) focused.focus();
  mover.select.dispatchEvent(new Event('input', { bubbles: true }));
  const n = placeOf(mover);
  if (n > 0) announce(filled(words.moved, { name: nameOf(mover), n }));
}

/** Something to take hold of. It says nothing to those who use buttons or keys: they have those. */
function handleOf(list: HTMLElement, row: Row, words: Words): HTMLElement {
  const handle = document.createElement('span');
  handle.className = 'handle';
  handle.setAttribute('aria-hidden', 'true');
  handle.title = words.drag;
  handle.textContent = '⠿';
  handle.addEventListener('pointerdown', (down) => {
    if (row.select.disabled || down.button !== 0) return;
    down.preventDefault();
    drag(list, row, handle, down.pointerId, words);
  });
  return handle;
}

function drag(list: HTMLElement, row: Row, handle: HTMLElement, pointerId: number, words: Words): void {
  const before = [...list.children];
  handle.setPointerCapture(pointerId);
  row.element.classList.add('dragged');

  const over = (event: PointerEvent): void => {
    const others = rowsIn(list).filter(({ element }) => element !== row.element);
    const below = others.find(({ element }) => {
      const { top, height } = element.getBoundingClientRect();
      return event.clientY < top + height / 2;
    });
    const target = below?.element ?? null;
    if (row.element.nextElementSibling === target) return;
    list.insertBefore(row.element, target);
    // Moving what holds the pointer lets go of it.
    if (!handle.hasPointerCapture(pointerId)) handle.setPointerCapture(pointerId);
  };
  const end = (isDropped: boolean): void => {
    stop.abort();
    row.element.classList.remove('dragged');
    if (!isDropped) {
      list.append(...before);
      return;
    }
    const rows = rowsIn(list);
    const isSome = list.dataset.ranks === 'some';
    const at = rows.findIndex(({ select }) => select === row.select);
    const ranked = rows.filter((each, index) => !isSome || placeOf(each) > 0 || index === at);
    put(list, ranked, row, words);
  };
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('pointermove', over, { signal });
  document.addEventListener('pointerup', () => end(true), { signal });
  document.addEventListener('pointercancel', () => end(false), { signal });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
}
