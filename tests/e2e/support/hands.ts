import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody uses the admin: with a mouse, or with nothing but keys. */
export interface Hands {
  /** A button, a checkbox, a tab. */
  press(target: Locator): Promise<void>;
  /** A line of a tree. */
  enter(line: Locator): Promise<void>;
  /** One of the things that a button offers in a menu. */
  pick(button: Locator, item: string): Promise<void>;
  /** Replaces what a field says. */
  write(field: Locator, words: string): Promise<void>;
  /** One of the options of a select. */
  choose(select: Locator, option: string): Promise<void>;
  /** The same where the only option with these words is found by typing some of them. */
  find(combobox: Locator, words: string): Promise<void>;
  /** Begins to write in a cell of a grid without a text: this one, or the next that the keys lead to. */
  openCell(cell: Locator): Promise<void>;
}

const isChosen = async (combobox: Locator, words: string): Promise<boolean> =>
  (await combobox.inputValue()).includes(words);

export function mouse(page: Page): Hands {
  const option = (name: string): Locator => page.getByRole('option', { name, exact: true });
  return {
    press: (target) => target.click(),
    enter: (line) => line.click(),
    async pick(button, item) {
      await button.click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
    },
    async write(field, words) {
      await field.click();
      await field.fill(words);
    },
    async choose(select, name) {
      await select.click();
      await option(name).click();
    },
    async find(combobox, words) {
      if (await isChosen(combobox, words)) return;
      await combobox.click();
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(words);
      await page.getByRole('option').filter({ hasText: words }).click();
    },
    openCell: (cell) => cell.click(),
  };
}

/** No dialog and no part of the editor has this many places to stop at. */
const MOST_STOPS = 250;
/** The editor has fewer parts than this. */
const MOST_AREAS = 8;

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Whether F6 has come to the part of the editor that this is in; dialogs are parts of their own. */
const isInFocusedArea = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const area = element.closest('[role="dialog"], [data-area]');
    return area === null || area.contains(document.activeElement);
  });

/** Whether what has the focus comes before this on the page. */
const isBefore = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const focused = document.activeElement ?? document.body;
    return (focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });

/** Goes there by F6 and Tab, as anybody has to who has no mouse. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let area = 0; area < MOST_AREAS && !(await isInFocusedArea(target)); area += 1)
    await page.keyboard.press('F6');
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press((await isBefore(target)) ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`);
}

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const current = element?.getAttribute('aria-activedescendant') ?? null;
    const shown = current === null ? element : document.getElementById(current);
    return shown?.textContent.trim() ?? '';
  });

/** Presses an arrow until the option has the focus. */
async function downTo(page: Page, option: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const here = await focusedText(page);
    if (here === option) return;
    await page.keyboard.press('ArrowDown');
    // The focus follows the key a moment later.
    await expect.poll(() => focusedText(page)).not.toBe(here);
  }
  throw new Error(`The arrows do not reach “${option}”`);
}

export function keys(page: Page): Hands {
  const { keyboard } = page;
  const write = async (field: Locator, words: string): Promise<void> => {
    await reach(page, field);
    await keyboard.press('ControlOrMeta+a');
    await keyboard.press('Delete');
    await keyboard.insertText(words);
  };
  return {
    write,
    async press(target) {
      await reach(page, target);
      await keyboard.press('Space');
    },
    async enter(line) {
      await reach(page, line);
      await keyboard.press('Enter');
    },
    async pick(button, item) {
      await reach(page, button);
      await keyboard.press('Enter');
      await expect(page.locator('[role="menuitem"]:focus')).toHaveCount(1);
      await downTo(page, item);
      await keyboard.press('Enter');
    },
    async choose(select, name) {
      await reach(page, select);
      await keyboard.press('Enter');
      await expect(page.locator('[role="option"]:focus')).toHaveCount(1);
      // The list begins at what is chosen; from the top, every option lies below.
      await keyboard.press('Home');
      await expect(page.getByRole('option').first()).toBeFocused();
      await downTo(page, name);
      await keyboard.press('Enter');
    },
    async find(combobox, words) {
      if (await isChosen(combobox, words)) return;
      await write(combobox, words);
      const found = page.getByRole('option');
      await expect(found).toHaveCount(1);
      const only = (await found.innerText()).trim();
      // A list that is just being drawn takes no key; with one option, another press leads to the same.
      await expect(async () => {
        if ((await focusedText(page)) !== only) await keyboard.press('ArrowDown');
        expect(await focusedText(page)).toBe(only);
      }).toPass();
      await keyboard.press('Enter');
    },
    async openCell(cell) {
      const grid = cell.locator('xpath=ancestor::*[@role="grid"]');
      if (!(await grid.evaluate((element) => element.contains(document.activeElement))))
        await reach(page, grid.locator('[tabindex="0"]'));
      const here = page.locator('[role="gridcell"]:focus');
      const without = (await cell.innerText()).trim();
      // Leaving a cell leads to the one below, which may lack a text as well.
      await expect(here).toHaveCount(1);
      if ((await here.innerText()).trim() !== without) await keyboard.press('Alt+ArrowDown');
      await expect(here).toHaveText(without);
      await keyboard.press('Enter');
    },
  };
}
