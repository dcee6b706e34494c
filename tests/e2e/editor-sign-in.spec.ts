import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from '@playwright/test';
import { adminWithToken, at, text, type AdminClient } from '../support/admin-client';
import { superAdministrator, type Person } from '../support/admin-roles';
import { beginSurvey } from '../support/content';
import { speak } from './support/admin-session';
import { strapiWords } from './support/admin-words';
import { editorPage } from './support/editor-page';
import { expect, setting, test, type Language } from './support/test';

const QUESTIONNAIRE = JSON.stringify({
  locale: 'ko',
  pages: [{ name: 'p', elements: [{ type: 'text', name: 'a', title: { ko: '첫째', en: 'first' } }] }],
});

/** On the page to sign in that Strapi shows. */
async function signIn(page: Page, { email, password }: Person, language: Language): Promise<void> {
  const words = strapiWords[language];
  await page.getByLabel(words.email).fill(email);
  await page.getByRole('textbox', { name: words.password }).fill(password);
  await page.getByRole('button', { name: words.login }).click();
  await expect(page.getByRole('button', { name: words.login })).toBeHidden();
}

/** Ends the session on the server; the browser does not know. */
async function endSession(context: BrowserContext, origin: string): Promise<void> {
  const token = (await context.cookies()).find(({ name }) => name === 'jwtToken')?.value;
  const { status } = await adminWithToken(origin, text(token)).post('/admin/logout');
  expect(status).toBe(200);
}

async function titleOf(admin: AdminClient, survey: string, language: Language): Promise<unknown> {
  const { body } = await admin.get(`/survey/surveys/${survey}/questionnaire`);
  const stored: unknown = JSON.parse(text(at(body, 'data', 'text')));
  return at(stored, 'pages', 0, 'elements', 0, 'title', language);
}

for (const language of ['ko', 'en'] as const)
  test.describe(`while somebody who speaks ${language} writes, their sign-in ends on the server`, () => {
    test('it is said, nothing that was typed is lost, and it is saved once they have signed in in another tab', async ({
      page,
      context,
      admin,
    }) => {
      const origin = setting('E2E_ORIGIN');
      const person = await superAdministrator(origin, admin);
      await speak(context, language);
      await page.goto('/admin');
      await signIn(page, person, language);
      const survey = await beginSurvey(admin, `sign-in-${randomUUID().slice(0, 8)}`, QUESTIONNAIRE);
      const editor = editorPage(page, language);
      await editor.open(survey);
      await editor.row(/1/u).last().click();
      await editor.title.fill('one');
      await expect.poll(() => titleOf(admin, survey, language)).toBe('one');

      await endSession(context, origin);
      await editor.title.press('End');
      await page.keyboard.type(' and two');
      await expect(page.getByText(editor.said('edit.saved.signedOut'))).toBeVisible();
      await page.keyboard.type(', to the last letter');
      await expect(editor.title).toHaveValue('one and two, to the last letter');
      expect(await titleOf(admin, survey, language)).toBe('one');

      // Closing asks; whoever closes all the same finds it again.
      await page.close({ runBeforeUnload: false });
      const other = await context.newPage();
      await other.goto('/admin');
      await signIn(other, person, language);
      await editorPage(other, language).open(survey);
      await expect.poll(() => titleOf(admin, survey, language)).toBe('one and two, to the last letter');
    });
  });
