import type { Page } from '@playwright/test';
import { SURVEY } from './support/seeds';
import { surveyPages } from './support/survey-pages';
import { expect, test } from './support/test';

const PROOF = 'input[name="proof"]';

async function fillIn(page: Page): Promise<ReturnType<typeof surveyPages>> {
  const survey = surveyPages(page, 'ko');
  await page.goto(`/participate/ko/surveys/${SURVEY}`);
  await survey.begin();
  await survey.about('3');
  await survey.next();
  await survey.use();
  await survey.next();
  await survey.satisfaction(5);
  await survey.next();
  await survey.next();
  await expect(page.getByRole('heading', { level: 1, name: survey.texts.review.title })).toBeVisible();
  return survey;
}

test('the browser works while the answers are looked over, and sends what it found', async ({ page }) => {
  const survey = await fillIn(page);
  await expect(page.locator(PROOF)).toHaveValue(/^[\w+/=]{100,}$/u);
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: survey.texts.review.send, exact: true }).click();
  const proof = new URLSearchParams((await sent).postData() ?? '').get('proof');
  expect(Buffer.from(proof ?? '', 'base64').toString()).toContain('"derivedKey"');
  await expect(page).toHaveURL(/\/receipts\//u);
});

test('whoever is faster than the browser waits a moment and is told why', async ({ page }) => {
  let answer = (): void => {};
  const isAsked = new Promise<void>((asked) => {
    answer = asked;
  });
  await page.route('**/proof', async (route) => {
    await isAsked;
    await route.continue();
  });
  const survey = await fillIn(page);
  await page.getByRole('button', { name: survey.texts.review.send, exact: true }).click();
  await expect(page.getByText('자동 입력이 아닌지 확인하고 있습니다')).toBeVisible();
  answer();
  await expect(page).toHaveURL(/\/receipts\//u);
});

test('a browser that gets no task sends all the same', async ({ page }) => {
  await page.route('**/proof', (route) => route.abort());
  const survey = await fillIn(page);
  await page.getByRole('button', { name: survey.texts.review.send, exact: true }).click();
  await expect(page).toHaveURL(/\/receipts\//u);
});
