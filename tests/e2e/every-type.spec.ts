import type { Locator, Page } from '@playwright/test';
import { fieldsFromAnswers } from '../../plugins/survey/domain/src';
import { texts } from '../../plugins/survey/server/src/texts';
import { questionnaireFrom } from '../fixtures/questionnaires';
import { adminWithToken } from '../support/admin-client';
import { publishSurvey } from '../support/content';
import { expectAccessible } from './support/accessibility';
import { answerUntil } from './support/by-keyboard';
import { ANSWERS } from './support/every-answer';
import { ALL_PAGES, EVERY_TYPE, PAGES_TO_ANSWER } from './support/every-type';
import { doubleText, expectRoom } from './support/layout';
import { begin } from './support/live-pages';
import { expect, setting, test, type Language } from './support/test';

const NARROW = { width: 320, height: 640 };
const WIDER = [
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];
/** As wide as 320 px for letters that are twice as large. */
const DOUBLED = { width: 640, height: 800 };

let slug: string;

// After a failure the tests go on in another worker.
test.beforeAll(async () => {
  slug = `every-type-${String(test.info().workerIndex)}`;
  const admin = adminWithToken(setting('E2E_ORIGIN'), setting('E2E_ADMIN_TOKEN'));
  await publishSurvey(admin, { slug, questionnaire: EVERY_TYPE });
});

const press = (page: Page, language: Language): Promise<void> =>
  page.getByRole('button', { name: texts[language].next, exact: true }).click();

const addressOf = (page: Page, number: number): string =>
  page.url().replace(/pages\/\d+/u, `pages/${String(number)}`);

/** Sends the answers of a page as a browser without a script does. */
async function fillIn(page: Page, number: number): Promise<void> {
  const fields = new URLSearchParams([['go', 'next']]);
  const questionnaire = questionnaireFrom(EVERY_TYPE);
  for (const [name, values] of Object.entries(fieldsFromAnswers(questionnaire, number - 1, ANSWERS)))
    for (const value of values) fields.append(name, value);
  const reply = await page.request.post(addressOf(page, number), {
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    data: fields.toString(),
    maxRedirects: 0,
  });
  expect(reply.status(), await reply.text()).toBe(303);
}

/** Every page in each of its states: empty, sent back with errors, filled in, fixed. */
async function eachState(page: Page, language: Language, look: () => Promise<void>): Promise<void> {
  await begin(page, slug, 1, language);
  for (let number = 1; number <= PAGES_TO_ANSWER; number += 1) {
    await page.goto(addressOf(page, number));
    await look();
    await press(page, language);
    await expect(page.locator('.errors')).toBeFocused();
    await look();
    await fillIn(page, number);
    await page.goto(addressOf(page, number));
    await look();
  }
  await page.goto(addressOf(page, ALL_PAGES));
  await look();
}

for (const language of ['ko', 'en'] as const) {
  test(`every question in every state is accessible and has room, in ${language}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(NARROW);
    await eachState(page, language, async () => {
      await expectAccessible(page, { hasScript: true });
      for (const size of [...WIDER, NARROW]) {
        await page.setViewportSize(size);
        await expectRoom(page);
      }
    });
  });

  test(`every question in every state has room for text of twice the size, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize(DOUBLED);
    await page.goto('/');
    await doubleText(page);
    await eachState(page, language, () => expectRoom(page));
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: NARROW });

  test('every question in every state is accessible', async ({ page }) => {
    test.slow();
    await begin(page, slug, 1, 'en');
    for (let number = 1; number <= PAGES_TO_ANSWER; number += 1) {
      await page.goto(addressOf(page, number));
      await press(page, 'en');
      await expect(page.locator('.errors')).toBeVisible();
      await expectAccessible(page, { hasScript: false });
      await fillIn(page, number);
    }
    await page.goto(addressOf(page, ALL_PAGES));
    await expectAccessible(page, { hasScript: false });
  });
});

test('every question is answered with the keyboard alone', async ({ page }) => {
  test.slow();
  const words = texts.en;
  await page.goto(`/participate/en/surveys/${slug}`);
  await answerUntil(page, words.start.begin);
  await page.keyboard.press('Enter');
  for (let number = 1; number <= ALL_PAGES; number += 1) {
    await expect(page).toHaveURL(new RegExp(`pages/${String(number)}`, 'u'));
    await expect(page.locator('.errors')).toHaveCount(0);
    await answerUntil(page, words.next);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1, name: words.review.title })).toBeVisible();
  await answerUntil(page, words.review.send);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: words.receipt.title })).toBeVisible();
});

test('in forced colours what is chosen, focused or pointed at is drawn with lines', async ({ page }) => {
  const outline = (target: Locator) =>
    target.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
      return outlineStyle === 'none' ? 'none' : `${outlineWidth} at ${outlineOffset}`;
    });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await begin(page, slug, 1, 'en');
  const yes = page.getByLabel('Yes', { exact: true });
  const label = page.locator('label.opt', { has: yes });
  expect(await outline(label)).toBe('none');
  await yes.focus();
  await page.keyboard.press('Space');
  expect(await outline(label)).toBe('3px at 2px');
  await page.keyboard.press('Tab');
  expect(await outline(label)).toBe('3px at -3px');
  await page.getByRole('combobox', { name: 'One of a long list' }).focus();
  await page.keyboard.press('ArrowDown');
  const options = page.getByRole('listbox').getByRole('option');
  expect(await outline(options.nth(0))).toBe('2px at -2px');
  expect(await outline(options.nth(1))).toBe('none');
  expect(await label.evaluate((element) => getComputedStyle(element).transitionDuration)).toBe('0s');
});
