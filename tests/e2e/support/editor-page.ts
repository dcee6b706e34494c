import { expect, type Locator, type Page } from '@playwright/test';
import { adminWords } from './admin-words';
import type { Language } from './test';

/** The questionnaire editor as somebody who uses it sees it. */
export function editorPage(page: Page, language: Language) {
  const said = adminWords(language).survey;
  const outline = page.getByRole('tree', { name: said('edit.outline') });
  const quick = page.getByRole('textbox', { name: said('edit.quick.label') });
  return {
    said,
    outline,
    quick,
    title: page.getByRole('textbox', { name: said('edit.text.title'), exact: true }),
    choice: (number: number): Locator =>
      page.getByRole('textbox', {
        name: said('edit.item.label', { what: said('edit.word.choice'), number }),
        exact: true,
      }),
    newChoice: page.getByRole('textbox', {
      name: said('edit.item.new', { what: said('edit.word.choice') }),
      exact: true,
    }),
    row: (name: RegExp): Locator => outline.getByRole('treeitem', { name }),
    async open(documentId: string): Promise<void> {
      await page.goto(`/admin/plugins/survey/${documentId}/questionnaire`);
      await expect(outline).toBeVisible();
    },
    /** Reads what is to be acknowledged first, and publishes. */
    async publish(): Promise<void> {
      await page.getByRole('button', { name: said('edit.publish'), exact: true }).click();
      const dialog = page.getByRole('dialog');
      const now = dialog.getByRole('button', { name: said('edit.publish.now'), exact: true });
      await expect(now).toBeVisible();
      for (const box of await dialog.getByRole('checkbox').all())
        if (!(await box.isChecked())) await box.check();
      await now.click();
    },
  };
}
