import type { Page } from '@playwright/test';
import { makeCodes } from '../support/content';
import { ballotPages } from './support/ballot-pages';
import { POLL, POLL_UID, SURVEY } from './support/seeds';
import { surveyPages } from './support/survey-pages';
import { documentId, expect, setting, test } from './support/test';

const NARROW = 320;
test.use({ viewport: { width: NARROW, height: 640 } });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
  expect(width, page.url()).toBeLessThanOrEqual(NARROW);
}

for (const language of ['ko', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    const base = `/participate/${language}`;

    test('lists, accounts, results and notices fit a narrow telephone', async ({ page }) => {
      for (const path of [
        '',
        '/surveys',
        '/polls',
        '/account/sign-in',
        '/account/register',
        '/nowhere',
        `/surveys/${setting('E2E_CLOSED_SURVEY')}`,
        `/surveys/${setting('E2E_CLOSED_SURVEY')}/results`,
        `/polls/${setting('E2E_CLOSED_POLL')}/results`,
        `/polls/${POLL}/results`,
      ]) {
        await page.goto(`${base}${path}`);
        await expectNoSidewaysScroll(page);
      }
    });

    test('every page of the survey fits a narrow telephone', async ({ page }) => {
      const survey = surveyPages(page, language);
      await page.goto(`${base}/surveys/${SURVEY}`);
      await expectNoSidewaysScroll(page);
      await survey.begin();
      await survey.next();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await survey.about('2');
      await survey.next();
      await expectNoSidewaysScroll(page);
      await survey.use();
      await survey.next();
      await expectNoSidewaysScroll(page);
      await survey.satisfaction(2);
      await survey.next();
      await expectNoSidewaysScroll(page);
      await survey.dissatisfied();
      await survey.next();
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: survey.texts.review.send }).click();
      await expect(page.getByRole('heading', { level: 1, name: survey.texts.receipt.title })).toBeVisible();
      await expectNoSidewaysScroll(page);
    });

    test('every page of the vote fits a narrow telephone', async ({ page, admin }) => {
      const ballot = ballotPages(page, language);
      const [code = ''] = await makeCodes(admin, await documentId(admin, POLL_UID, POLL), 1);
      await page.goto(`${base}/polls/${POLL}`);
      await expectNoSidewaysScroll(page);
      await ballot.enterCode('0');
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await ballot.enterCode(code);
      await ballot.group('city').locator('summary').first().click();
      await ballot.check();
      await expect(page.getByRole('alert')).toBeVisible();
      await expectNoSidewaysScroll(page);
      await ballot.chooseAll();
      await ballot.check();
      await expectNoSidewaysScroll(page);
      await ballot.cast();
      await expect(page.getByRole('heading', { level: 1, name: ballot.texts.receipt.title })).toBeVisible();
      await expectNoSidewaysScroll(page);
    });
  });
}
