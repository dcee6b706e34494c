import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { residentSatisfaction } from '../../plugins/survey/domain/src/templates/satisfaction';
import { beginSurvey } from '../support/content';
import { expectAccessible } from './support/accessibility';
import { comeSignedIn, speak } from './support/admin-session';
import { editorPage } from './support/editor-page';
import { expect, test } from './support/test';

const TASKS = ['write', 'logic', 'translation', 'checks', 'versions'] as const;
const WIDTHS = [1280, 320] as const;

/** What is ours of the page; the frame around it is Strapi's. */
const expectOurs = (page: Page): Promise<void> =>
  expectAccessible(page, { hasScript: true, within: 'main > *' });

const expectDialog = (page: Page): Promise<void> =>
  expectAccessible(page, { hasScript: true, within: '[role="dialog"]' });

/** Nothing of ours is cut off, or has to be scrolled to sideways. */
async function expectFits(page: Page): Promise<void> {
  const { width, shown } = await page.evaluate(() => {
    const ours = document.querySelector('main') ?? document.body;
    return { width: ours.scrollWidth, shown: ours.clientWidth };
  });
  expect(width).toBeLessThanOrEqual(shown);
}

for (const language of ['ko', 'en'] as const) {
  test.describe(`the editor, in ${language}`, () => {
    test.beforeEach(async ({ context }) => {
      await speak(context, language);
      await comeSignedIn(context);
    });

    for (const width of WIDTHS) {
      test(`has no barrier in any of its tasks, ${String(width)} px wide`, async ({ page, admin }) => {
        test.slow();
        const survey = await beginSurvey(
          admin,
          `barrier-${randomUUID().slice(0, 8)}`,
          JSON.stringify(residentSatisfaction.questionnaire),
        );
        await page.setViewportSize({ width, height: 900 });
        const { said } = editorPage(page, language);
        await page.goto(`/admin/plugins/survey/${survey}/questionnaire`);
        for (const task of TASKS) {
          const tab = page
            .getByRole('navigation', { name: said('edit.tasks') })
            .getByRole('button', { name: new RegExp(`^${said(`edit.task.${task}`)}`, 'u') });
          await tab.click();
          await expect(tab).toHaveAttribute('aria-current', 'page');
          await expectOurs(page);
          await expectFits(page);
        }
      });
    }

    test('has no barrier in its settings and dialogs', async ({ page, admin }) => {
      test.slow();
      const survey = await beginSurvey(
        admin,
        `dialogs-${randomUUID().slice(0, 8)}`,
        JSON.stringify(residentSatisfaction.questionnaire),
      );
      const editor = editorPage(page, language);
      const { said } = editor;
      await editor.open(survey);
      await editor.outline.getByRole('treeitem').nth(4).click();
      const groups = page.locator('[data-area="side"] h3 > button[aria-expanded="false"]');
      for (let closed = await groups.count(); closed > 0; closed = await groups.count())
        await groups.first().click();
      await expectOurs(page);

      await page
        .getByRole('group', { name: said('edit.property.visibleIf') })
        .getByRole('button', { name: said('edit.condition.edit') })
        .click();
      await expectDialog(page);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: said('edit.kinds'), exact: true }).click();
      await expectDialog(page);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: said('edit.publish'), exact: true }).click();
      await expect(page.getByRole('button', { name: said('edit.publish.now') })).toBeVisible();
      await expectDialog(page);
    });
  });
}
