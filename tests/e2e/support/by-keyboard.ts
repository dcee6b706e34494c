import { expect, type Locator, type Page } from '@playwright/test';

/** No page has this many places to stop at. */
const MOST_STOPS = 400;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Whether something is drawn around what has the focus or around its label, and it is not hidden behind anything. */
const focusIsShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return false;
    const isDrawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const label = element.closest('label');
    const drawn = [element, ...(label === null ? [] : [label])].some((each) =>
      isDrawn(getComputedStyle(each)),
    );
    const box = element.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isOnTop = top !== null && (element.contains(top) || top.contains(element));
    return drawn && isOnTop;
  });

/** Presses Tab once; what it stops at has to be seen. */
export async function tab(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
  expect(await focusIsShown(page), where).toBe(true);
}

/** Presses Tab until the target has the focus; the focus has to be seen all the way. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await tab(page);
    if (await hasFocus(target)) return;
  }
  throw new Error('The keyboard does not reach it');
}

/** What has the focus, as far as somebody needs to know who answers by keyboard. */
interface Stop {
  readonly kind: string;
  readonly isAnswered: boolean;
  readonly words: string;
  /** Of a ranking: how many of its choices have a place already, and how many places there are. */
  readonly places: { readonly taken: number; readonly all: number };
}

const stopAt = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const words = element?.textContent.trim() ?? '';
    const places = { taken: 0, all: 1 };
    if (element instanceof HTMLInputElement) {
      const isChoice = element.type === 'radio' || element.type === 'checkbox';
      const isChosen = document.querySelector(`input[name="${CSS.escape(element.name)}"]:checked`) !== null;
      const kind = element.role === 'combobox' ? 'combobox' : element.inputMode || element.type;
      return { kind, isAnswered: isChoice ? isChosen : element.value !== '', words, places };
    }
    if (element instanceof HTMLSelectElement) {
      const others = [...(element.closest('.ranks')?.querySelectorAll('select') ?? [])];
      const taken = others.filter(({ value }) => value !== '').length;
      const all = element.options.length - 1;
      return { kind: 'select', isAnswered: element.value !== '', words: '', places: { taken, all } };
    }
    const isWritten = element instanceof HTMLTextAreaElement && element.value !== '';
    const isTextArea = element instanceof HTMLTextAreaElement;
    return { kind: element?.localName ?? '', isAnswered: !isTextArea || isWritten, words, places };
  });

/** What is typed into each kind of field. */
const TYPED: Readonly<Record<string, string>> = {
  text: 'Trees',
  numeric: '5',
  decimal: '5',
  textarea: 'More trees',
  email: 'kim@example.kr',
  tel: '02-000-0000',
  url: 'https://example.kr',
  password: 'a secret',
};

/** Day, month, year, hour and so on, each with its own arrows, in whatever order the browser shows them. */
const DATES: ReadonlySet<string> = new Set(['date', 'datetime-local', 'time', 'month', 'week']);
const MOST_PARTS = 6;

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Answers what has the focus, where nothing is answered yet. */
async function answer(page: Page, { kind, isAnswered, places }: Stop): Promise<void> {
  if (isAnswered) return;
  if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space');
  else if (kind === 'combobox') await pressAll(page, ['ArrowDown', 'Enter']);
  else if (kind === 'select') {
    if (places.taken < places.all) await pressAll(page, Array<string>(places.taken + 1).fill('ArrowDown'));
  } else if (DATES.has(kind))
    await pressAll(page, Array.from({ length: MOST_PARTS }, () => ['ArrowUp', 'ArrowRight']).flat());
  else await page.keyboard.type(TYPED[kind] ?? '');
}

/** Goes through a page from where the focus is, answers whatever comes, and stops at the button with these words. */
export async function answerUntil(page: Page, button: string): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await tab(page);
    const stop = await stopAt(page);
    if (stop.kind === 'button' && stop.words === button) return;
    await answer(page, stop);
  }
  throw new Error(`The keyboard does not reach “${button}”`);
}
