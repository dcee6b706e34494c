import { expect, type Page } from '@playwright/test';
import { adminWords } from './admin-words';
import type { Hands } from './hands';
import type { Language } from './test';

/** Writes every missing English text into the grid; those that came with a pasted table are there. */
export async function translate(
  page: Page,
  hands: Hands,
  language: Language,
  dictionary: ReadonlyMap<string, string>,
): Promise<void> {
  const said = adminWords(language).survey;
  await hands.press(
    page
      .getByRole('navigation', { name: said('edit.tasks') })
      .getByRole('button', { name: new RegExp(`^${said('edit.task.translation')}`, 'u') }),
  );
  const grid = page.getByRole('grid', { name: said('edit.translation.grid') });
  const missing = grid.getByRole('gridcell', { name: said('edit.translation.missing') });
  const field = grid.getByRole('textbox');
  // The grid is drawn when the task has come.
  await expect(missing.first()).toBeVisible();
  for (let left = await missing.count(); left > 0; left -= 1) {
    await hands.openCell(missing.first());
    await expect(field).toBeFocused();
    const source = await field.evaluate(
      (element) =>
        element.closest('[role="row"]')?.querySelector('[role="gridcell"]')?.textContent.trim() ?? '',
    );
    const english = dictionary.get(source);
    if (english === undefined) throw new Error(`Nobody here knows “${source}” in English`);
    await page.keyboard.insertText(english);
    await page.keyboard.press('Enter');
    await expect(missing).toHaveCount(left - 1);
  }
}
