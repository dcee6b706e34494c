import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { texts } from '../../plugins/survey/server/src/texts';
import questionnaire from '../fixtures/questionnaires/pages-that-live.json';
import { adminWithToken } from '../support/admin-client';
import { publishSurvey } from '../support/content';
import { begin, watchShifts } from './support/live-pages';
import { expect, setting, test } from './support/test';

const SLUG = 'pages-without-scripts';

test.beforeAll(async () => {
  const admin = adminWithToken(setting('E2E_ORIGIN'), setting('E2E_ADMIN_TOKEN'));
  await publishSurvey(admin, { slug: SLUG, questionnaire });
});

test.describe('without its scripts', () => {
  // What is made to fail here fails loudly.
  test.use({ watch: null });

  for (const [why, spoil] of [
    ['that never come', (page: Page) => page.route(/survey\/(?:flow|pages)\.js/u, (route) => route.abort())],
    [
      'that break half-way',
      (page: Page) =>
        page.addInitScript(() => {
          // The page changes once; then everything that finds its way through the page fails.
          let calls = 0;
          const { replaceWith } = Element.prototype;
          Element.prototype.replaceWith = function (...nodes) {
            calls += 1;
            if (calls > 1) throw new Error('broken on purpose');
            replaceWith.apply(this, nodes);
          };
        }),
    ],
  ] as const) {
    test(`the page works with scripts ${why}`, async ({ page }) => {
      await spoil(page);
      await begin(page, SLUG);
      await page.getByLabel('Never', { exact: true }).check();
      await page.getByLabel('Often', { exact: true }).check();
      await page.getByLabel('Never', { exact: true }).check();
      const next = page.getByRole('button', { name: texts.en.next, exact: true });
      await next.click();
      const why_ = page.getByLabel('Why have you not come?');
      await expect(why_).toBeVisible();
      await why_.fill('Too far');
      await next.click();
      await page.waitForURL(/pages\/2/u);
      await page.locator('select[name="q.place"]').selectOption('maru', { force: true });
      await page.getByRole('button', { name: texts.en.next, exact: true }).click();
      await page.waitForURL(/pages\/3/u);
    });
  }
});

const TEN = {
  elements: Array.from({ length: 10 }, (_, index) => ({
    type: ['radiogroup', 'text', 'checkbox', 'dropdown', 'comment', 'rating', 'boolean'][index % 7],
    name: `question${String(index)}`,
    title: { ko: `질문 ${String(index)}에 답해 주세요`, en: `Please answer question ${String(index)}` },
    ...(index % 7 === 5 || index % 7 === 6 ? {} : { choices: ['first', 'second', 'third', 'fourth'] }),
  })).map(({ choices, ...rest }) =>
    ['text', 'comment'].includes(rest.type ?? '') ? rest : { ...rest, choices },
  ),
};

test('on a telephone nothing moves by itself either', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const shifts = await watchShifts(page);
  await begin(page, SLUG, 2);
  const ranking = page.locator('.ranks');
  await ranking.getByRole('button', { name: 'Move Water up' }).scrollIntoViewIfNeeded();
  await expect(ranking.getByRole('button')).toHaveCount(6);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await shifts()).toBeLessThanOrEqual(0.02);
});

test('a page of ten basic questions weighs at most 30 KiB, without the engine', async ({ page, admin }) => {
  await publishSurvey(admin, { slug: 'ten-questions', questionnaire: TEN });
  await begin(page, 'ten-questions');
  // A page of its own: nothing of the one before it is still under way, and nothing comes from its memory.
  const measured = await page.context().newPage();
  const replies: Response[] = [];
  measured.on('response', (reply) => replies.push(reply));
  await measured.goto(page.url(), { waitUntil: 'networkidle' });
  const weights = new Map<string, number>();
  for (const reply of replies) {
    if (!['document', 'script', 'stylesheet'].includes(reply.request().resourceType())) continue;
    const name = new URL(reply.url()).pathname.split('/').at(-1) ?? '';
    weights.set(name, gzipSync(await reply.body(), { level: 9 }).length);
  }
  expect(weights.size).toBeGreaterThanOrEqual(4);
  expect([...weights.keys()]).not.toContain('flow.js');
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  expect(total, JSON.stringify([...weights])).toBeLessThanOrEqual(30 * 1024);
});
