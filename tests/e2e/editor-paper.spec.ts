import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { beginSurvey } from '../support/content';
import { comeSignedIn, speak } from './support/admin-session';
import { editorPage } from './support/editor-page';
import { expect, test } from './support/test';

/** A page of A4 between its margins takes six questions with four lines each, seven without their gaps. */
const QUESTIONS = 40;
const PAGES = { least: 6, most: 8 };

const questionnaireOf = (count: number): string =>
  JSON.stringify({
    locale: 'ko',
    title: '공원 "조사" </style> 2026',
    pages: [
      {
        name: 'page1',
        title: '공원',
        elements: Array.from({ length: count }, (_, index) => ({
          type: 'comment',
          name: `q${String(index)}`,
          title: `${String(index)}번째 공원에 바라는 점`,
        })),
      },
    ],
  });

/** Printing would wait for a person; the sheet stays until it is told that it was printed. */
async function openPaper(page: Page, survey: string): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const editor = editorPage(page, 'ko');
  await editor.open(survey);
  await page.getByRole('button', { name: editor.said('edit.exchange.menu') }).click();
  await page.getByRole('menuitem', { name: editor.said('edit.exchange.menu.print') }).click();
  await expect(page.locator('.modu-paper-questionnaire h1')).toHaveText('공원 "조사" </style> 2026');
}

/** Chromium writes the objects of pages plainly. */
async function pdfOf(page: Page) {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const content = bytes.toString('latin1');
  return {
    head: content.slice(0, 5),
    bytes: bytes.length,
    pages: content.match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0,
    // A4 in points, as far as it is exact.
    isA4: /\/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\s*\]/u.test(content),
  };
}

test.describe('a questionnaire on paper', () => {
  test.beforeEach(async ({ context }) => {
    await speak(context, 'ko');
    await comeSignedIn(context);
  });

  const begin = (count: number) => ({
    slug: `paper-${randomUUID().slice(0, 8)}`,
    questionnaire: questionnaireOf(count),
  });

  test('fits on as many pages of A4 as it needs', async ({ page, admin }) => {
    const { slug, questionnaire } = begin(QUESTIONS);
    await openPaper(page, await beginSurvey(admin, slug, questionnaire));
    const pdf = await pdfOf(page);
    expect(pdf.head).toBe('%PDF-');
    expect(pdf.isA4).toBe(true);
    expect(pdf.bytes).toBeGreaterThan(10_000);
    expect(pdf.pages).toBeGreaterThanOrEqual(PAGES.least);
    expect(pdf.pages).toBeLessThanOrEqual(PAGES.most);
  });

  test('is one page when it is short, and goes when it is printed', async ({ page, admin }) => {
    const { slug, questionnaire } = begin(1);
    await openPaper(page, await beginSurvey(admin, slug, questionnaire));
    expect((await pdfOf(page)).pages).toBe(1);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.modu-paper-questionnaire')).toHaveCount(0);
  });
});
