import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ADMIN_EMAIL, ADMIN_PASSWORD } from '../support/site';
import { sendAnswers } from './support/ended';
import { POLL, POLL_UID, pollTitle, SURVEY, SURVEY_UID, surveyWords } from './support/seeds';
import { documentId, expect, setting, test } from './support/test';

// One sign-in for all of them: Strapi takes five in five minutes.
test.describe.configure({ mode: 'serial' });

let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});
test.afterAll(() => page.close());

test('an administrator signs in and finds surveys and votes on the home page', async () => {
  await page.goto('/admin');
  await page.getByLabel('Email').fill(ADMIN_EMAIL);
  await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN_PASSWORD);
  await page.getByRole('button', { name: 'Login' }).click();
  const menu = page.getByRole('navigation').first();
  await expect(menu.getByRole('link', { name: 'Surveys' })).toBeVisible();
  await expect(menu.getByRole('link', { name: 'Votes' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Open surveys' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Open votes' })).toBeVisible();
});
