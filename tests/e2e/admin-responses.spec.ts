import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SURVEY_PERMISSIONS } from '../../plugins/survey/contracts';
import { sizeInWords } from '../../plugins/survey/domain/src';
import { administratorWith } from '../support/admin-roles';
import type { AdminClient } from '../support/admin-client';
import { publishSurvey } from '../support/content';
import { sealedQuestionnaire, sealedSettings, sendSealed } from '../support/sealed-response';
import { expectAccessible } from './support/accessibility';
import { comeSignedIn, speak } from './support/admin-session';
import { adminWords } from './support/admin-words';
import { SURVEY_UID } from './support/seeds';
import { expect, setting, test, type Language } from './support/test';

const PHONE = '010-1234-5678';
const IDEA = { ko: '긴 의자를 더 놓아 주세요.', en: 'More benches, please.' } as const;
const CONTENT = 'the only copy of the plan';
const FILE = `${'아주 긴 이름의 도면과 설명 '.repeat(5)}(최종 2).txt`;
const CLOSE = new Date('2031-03-01T03:00:00Z');
/** Ninety days later. */
const END = new Date('2031-05-30T03:00:00Z');

/** What is ours of the page; the frame around it, `main` included, is Strapi's. */
const expectOursAccessible = (page: Page, within = 'main > *'): Promise<void> =>
  expectAccessible(page, { hasScript: true, within });

const isWideEnough = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

/** A survey with one response. */
async function answered(admin: AdminClient, slug: string, language: Language) {
  const survey = await publishSurvey(admin, {
    slug,
    questionnaire: sealedQuestionnaire,
    closesAt: CLOSE,
    hasConsent: true,
    shared: sealedSettings,
  });
  const files = [{ name: FILE, content: CONTENT }];
  const answers = { idea: IDEA[language], phone: PHONE, files };
  const { number } = await sendSealed(setting('E2E_ORIGIN'), slug, answers);
  return { survey, number };
}

for (const language of ['en', 'ko'] as const) {
  test.describe(`an administrator who speaks ${language}`, () => {
    const said = adminWords(language);
    test.beforeEach(({ context }) => speak(context, language));

    test('reads a response and its file, looks at what is personal, and deletes it; all of it is in the trail', async ({
      page,
      context,
      admin,
    }) => {
      test.slow();
      await comeSignedIn(context);
      const { survey, number } = await answered(admin, `sealed-${language}`, language);
      await page.goto(`/admin/plugins/survey/${survey}/responses`);
      await expect(page.getByRole('link', { name: number })).toBeVisible();
      await expectOursAccessible(page);

      const exporting = page.waitForEvent('download');
      await page.getByRole('button', { name: said.survey('export.start') }).click();
      const csv = await readFile(await (await exporting).path(), 'utf8');
      expect(csv).toContain(IDEA[language]);
      expect(csv).not.toContain('1234');

      await page.getByRole('link', { name: number }).click();
      const title = said.survey('response.title', { number });
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(IDEA[language])).toBeVisible();
      const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Seoul' }).format(
        END,
      );
      await expect(page.getByText(said.survey('retention.anonymise', { date }))).toBeVisible();
      await expect(page.getByText(`${FILE} (${sizeInWords(CONTENT.length, language)})`)).toBeVisible();
      await expect(page.getByText(PHONE)).toHaveCount(0);
      await expectOursAccessible(page);

      const fetching = page.waitForEvent('download');
      await page.getByRole('button', { name: said.survey('response.file.download', { name: FILE }) }).click();
      const file = await fetching;
      expect(file.suggestedFilename()).toBe(FILE);
      expect(await readFile(await file.path(), 'utf8')).toBe(CONTENT);

      await page.getByRole('button', { name: said.survey('personal.show'), exact: true }).click();
      await expect(page.getByText(PHONE)).toBeVisible();
      await expectOursAccessible(page);
      await page.setViewportSize({ width: 768, height: 900 });
      expect(await isWideEnough(page)).toBe(true);
      await page.getByRole('button', { name: said.survey('personal.hide'), exact: true }).click();
      await expect(page.getByText(PHONE)).toHaveCount(0);

      const deletion = said.survey('response.delete');
      await page.getByRole('button', { name: deletion }).click();
      const dialog = page.getByRole('alertdialog', { name: said.survey('response.delete.title') });
      await expect(dialog.getByText(said.survey('response.delete.explain'))).toBeVisible();
      await expectOursAccessible(page, '[role="alertdialog"]');
      await dialog.getByRole('button', { name: deletion }).click();
      await expect(page.getByText(said.survey('responses.empty'))).toBeVisible();
      await expect(page.getByText(said.survey('response.delete.done'))).toBeVisible();

      // Where its table is cut off, Strapi lays a shadow over it, through which no contrast can be measured.
      await page.setViewportSize({ width: 1600, height: 900 });
      await page.goto('/admin/settings/participation/audit');
      const ours = page.getByRole('row').filter({ hasText: number });
      for (const act of ['files.read', 'responses.readPersonal', 'responses.remove'] as const)
        await expect(ours.filter({ hasText: said.participation(`audit.action.${act}`) })).toHaveCount(1);
      await expectOursAccessible(page);
    });

    test('finds help under the fields of a survey', async ({ page, context }) => {
      await comeSignedIn(context);
      await page.goto(`/admin/content-manager/collection-types/${SURVEY_UID}/create`);
      for (const field of ['slug', 'anonymity', 'privacyPurpose', 'smallCellThreshold'] as const)
        await expect(page.getByText(said.survey(`help.${field}`))).toBeVisible();
    });
  });
}

test('an administrator without further rights reads what is open, and is told what is not', async ({
  page,
  context,
  admin,
}) => {
  const said = adminWords('ko');
  const { readResults, readResponses } = SURVEY_PERMISSIONS;
  await speak(context, 'ko');
  const token = await administratorWith(setting('E2E_ORIGIN'), admin, [readResults, readResponses]);
  await comeSignedIn(context, token);
  const { survey, number } = await answered(admin, 'sealed-elsewhere', 'ko');
  await page.goto(`/admin/plugins/survey/${survey}/responses/${number}`);
  await expect(page.getByText(IDEA.ko)).toBeVisible();
  await expect(page.getByText(said.survey('personal.forbidden'))).toBeVisible();
  await expect(page.getByText(said.survey('response.file.forbidden'))).toBeVisible();
  for (const act of ['personal.show', 'response.delete'] as const)
    await expect(page.getByRole('button', { name: said.survey(act) })).toHaveCount(0);
  await expectOursAccessible(page);
});
