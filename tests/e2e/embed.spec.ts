import type { Page } from '@playwright/test';
import { makeCodes } from '../support/content';
import { ballotPages } from './support/ballot-pages';
import { serveHostPage, type HostPage } from './support/host-page';
import { POLL, POLL_UID } from './support/seeds';
import { surveyPages } from './support/survey-pages';
import { documentId, expect, setting, test } from './support/test';

const SURVEY_FRAME = 'iframe[title="Resident satisfaction survey"]';
const POLL_FRAME = 'iframe[title="Local government innovation: public vote"]';
const ROUNDING = 2;

let host: HostPage;
test.beforeAll(async () => {
  host = await serveHostPage(setting('E2E_ORIGIN'));
});
test.afterAll(() => host.close());

/** How much higher or lower the frame is than the page in it. */
async function misfit(page: Page, selector: string): Promise<number> {
  const html = page.frameLocator(selector).locator('html');
  const content = await html.evaluate((element) => element.getBoundingClientRect().height);
  const shown = await page.locator(selector).evaluate((element) => element.clientHeight);
  return Math.abs(shown - content);
}

const expectFit = (page: Page, selector: string): Promise<void> =>
  expect.poll(() => misfit(page, selector)).toBeLessThanOrEqual(ROUNDING);

test('a survey is filled in inside another site, in a frame that fits every page of it', async ({ page }) => {
  test.slow();
  await page.goto(host.origin);
  const survey = surveyPages(page.frameLocator(SURVEY_FRAME), 'en');
  const { texts, words } = survey;
  const inside = page.frameLocator(SURVEY_FRAME);
  await expect(inside.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expect(inside.getByRole('navigation')).toHaveCount(0);
  await expectFit(page, SURVEY_FRAME);

  await survey.begin();
  await expect(survey.question('respondent')).toBeVisible();
  await expectFit(page, SURVEY_FRAME);

  await survey.next();
  await expect(inside.getByRole('alert')).toBeVisible();
  await expectFit(page, SURVEY_FRAME);
  await inside.getByRole('alert').getByRole('link').last().click();
  await expect(inside.getByLabel(words.question('householdSize'))).toBeInViewport();

  await survey.about('2');
  await survey.next();
  await survey.use();
  await survey.next();
  // Measured only when the new page is there: the old one has a height, too.
  await expect(survey.question('overall')).toBeVisible();
  await expectFit(page, SURVEY_FRAME);
  await survey.satisfaction(5);
  await survey.next();
  await survey.next();
  await inside.getByRole('button', { name: texts.review.send }).click();
  await expect(inside.getByRole('heading', { level: 1, name: texts.receipt.title })).toBeInViewport();
  await expectFit(page, SURVEY_FRAME);
});

test('a code holder votes inside another site', async ({ page, admin }) => {
  test.slow();
  const [code = ''] = await makeCodes(admin, await documentId(admin, POLL_UID, POLL), 1);
  await page.goto(host.origin);
  const inside = page.frameLocator(POLL_FRAME);
  const ballot = ballotPages(inside, 'en');
  await expectFit(page, POLL_FRAME);
  await ballot.enterCode(code);
  await expect(inside.getByText(ballot.texts.ballot.confirmed.code)).toBeVisible();
  await expectFit(page, POLL_FRAME);

  // Reading about a candidate makes the page longer without loading another.
  await ballot.group('city').locator('summary').first().click();
  await expect(ballot.group('city').locator('dd').first()).toBeVisible();
  await expectFit(page, POLL_FRAME);

  await ballot.chooseAll();
  await ballot.check();
  await expect(inside.getByRole('heading', { level: 1, name: ballot.texts.review.title })).toBeInViewport();
  await ballot.cast();
  await expect(inside.getByRole('heading', { level: 1, name: ballot.texts.receipt.title })).toBeInViewport();
  await expectFit(page, POLL_FRAME);
});

test('signing in leaves the frame for a window of its own', async ({ page, context }) => {
  await page.goto(host.origin);
  const inside = page.frameLocator(POLL_FRAME);
  const opened = context.waitForEvent('page');
  await inside.getByRole('link', { name: ballotPages(page, 'en').texts.poll.signIn, exact: true }).click();
  const window = await opened;
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(window).toHaveURL(
    `${setting('E2E_ORIGIN')}/participate/en/account/sign-in?next=%2Fpolls%2F${POLL}%2Fballot`,
  );
  await expect(window.getByRole('navigation')).toBeVisible();
  await expect(page).toHaveURL(`${host.origin}/`);
});

test('without a script the page around it has plain links', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.origin);
  await expect(page.locator('[data-embed-fallback]').getByRole('link')).toHaveCount(2);
  await expect(page.locator('iframe')).toHaveCount(0);
  await context.close();
});
