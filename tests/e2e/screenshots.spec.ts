import type { Locator, Page } from '@playwright/test';
import { makeCodes } from '../support/content';
import { comeSignedIn, speak } from './support/admin-session';
import { ballotPages } from './support/ballot-pages';
import { editorPage } from './support/editor-page';
import { sendAnswers } from './support/ended';
import { POLL, POLL_UID, SURVEY, SURVEY_UID, surveyWords } from './support/seeds';
import { surveyPages } from './support/survey-pages';
import { documentId, expect, setting, test } from './support/test';

const FOLDER = 'docs/images';
const RESPONSES = 24;

const picture = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
};

const toTop = (target: Locator): Promise<void> => target.evaluate((element) => element.scrollIntoView());

// The pictures of the README are made on request; a run that only tests has nothing to do with them.
if (process.env.MODU_SCREENSHOTS === '1') {
  test.use({ viewport: { width: 1280, height: 860 } });

  test('the citizen site is pictured', async ({ page, admin }) => {
    await page.goto('/participate/en');
    await picture(page, 'home');

    const survey = surveyPages(page, 'en');
    await page.goto(`/participate/en/surveys/${SURVEY}`);
    await survey.begin();
    await survey.about('3');
    await page.evaluate(() => window.scrollTo(0, 0));
    await picture(page, 'survey');

    const ballot = ballotPages(page, 'en');
    const [code = ''] = await makeCodes(admin, await documentId(admin, POLL_UID, POLL), 1);
    await page.goto(`/participate/en/polls/${POLL}`);
    await ballot.enterCode(code);
    await ballot.choose('city', 1);
    await toTop(ballot.group('city'));
    await picture(page, 'ballot');

    await page.goto(`/participate/en/polls/${setting('E2E_CLOSED_POLL')}/results`);
    await toTop(page.locator('#g-city'));
    await picture(page, 'results');
  });

  test('the administration is pictured', async ({ page, context, admin }) => {
    await context.addCookies([
      { name: 'jwtToken', value: setting('E2E_ADMIN_TOKEN'), url: setting('E2E_ORIGIN') },
    ]);
    for (let index = 0; index < RESPONSES; index += 1)
      await sendAnswers(setting('E2E_ORIGIN'), SURVEY, index % 4 === 0 ? 'recipient' : 'resident', index);
    const survey = await documentId(admin, SURVEY_UID, SURVEY);
    await page.goto(`/admin/plugins/survey/${survey}`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await toTop(page.getByRole('heading', { name: surveyWords('en').question('overall') }));
    await picture(page, 'admin-results');
    await page.goto(`/admin/content-manager/collection-types/${SURVEY_UID}/${survey}`);
    await page.getByText('Nothing to mend').scrollIntoViewIfNeeded();
    await picture(page, 'questionnaire-editor');
  });

  for (const language of ['ko', 'en'] as const) {
    test(`the questionnaire editor is pictured in ${language}`, async ({ page, context, admin }) => {
      await speak(context, language);
      await comeSignedIn(context);
      const editor = editorPage(page, language);
      const { said } = editor;
      await editor.open(await documentId(admin, SURVEY_UID, SURVEY));
      await editor.row(/^1/u).nth(1).click();
      await picture(page, `editor-${language}`);
      await page.getByRole('button', { name: said('edit.task.logic'), exact: true }).click();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await picture(page, `editor-logic-${language}`);
    });
  }
}
