import { readFile } from 'node:fs/promises';
import type { BrowserContext } from '@playwright/test';
import { ADMIN_EMAIL, ADMIN_PASSWORD } from '../support/site';
import { sendAnswers } from './support/ended';
import { pollTitle, SURVEY, SURVEY_UID, surveyWords } from './support/seeds';
import { documentId, expect, setting, test } from './support/test';

const words = surveyWords('en');

/** Strapi takes five sign-ins in five minutes; one test signs in, the others come with the setup's token. */
const comeSignedIn = (context: BrowserContext): Promise<void> =>
  context.addCookies([{ name: 'jwtToken', value: setting('E2E_ADMIN_TOKEN'), url: setting('E2E_ORIGIN') }]);

test('an administrator signs in and finds surveys and votes', async ({ page }) => {
  await page.goto('/admin');
  await page.getByLabel('Email').fill(ADMIN_EMAIL);
  await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN_PASSWORD);
  await page.getByRole('button', { name: 'Login' }).click();
  await expect(page.getByRole('heading', { name: 'Open surveys' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Open votes' })).toBeVisible();
  await page.getByRole('link', { name: 'Surveys', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Surveys' })).toBeVisible();
  await expect(page.getByRole('link', { name: words.title, exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Votes', exact: true }).click();
  await expect(page.getByRole('link', { name: pollTitle('ko'), exact: true })).toBeVisible();
});

test('an administrator reads the results of a survey and takes them away as a table', async ({
  page,
  context,
  admin,
}) => {
  await comeSignedIn(context);
  await sendAnswers(setting('E2E_ORIGIN'), SURVEY, 'resident', 1);
  const survey = await documentId(admin, SURVEY_UID, SURVEY);
  await page.goto(`/admin/plugins/survey/${survey}`);
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Responses by day' })).toBeVisible();
  const respondents = page.getByRole('table', { name: words.question('respondent') });
  const residents = respondents.getByRole('row', { name: words.choice('respondent', 'resident') });
  await expect(residents.getByRole('cell').first()).toHaveText(/^[1-9]/u);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(new RegExp(`^${SURVEY}-.*\\.csv$`, 'u'));
  const [head = '', ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(head).toContain(words.question('respondent'));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toContain(words.choice('neighbourhood', 'saeteo'));

  await page.getByRole('tab', { name: 'Responses' }).click();
  await page
    .getByRole('link', { name: /^[0-9A-Z]{4}-/u })
    .first()
    .click();
  await expect(page.getByText(words.question('neighbourhood'))).toBeVisible();
});
