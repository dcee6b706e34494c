import type { Page } from '@playwright/test';
import { makeCodes } from '../support/content';
import { ballotPages } from './support/ballot-pages';
import { POLL, POLL_UID, SURVEY, SURVEY_UID } from './support/seeds';
import { surveyPages } from './support/survey-pages';
import { documentId, expect, setting, test } from './support/test';

const FOLDER = 'docs/images';

const picture = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
};

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
    await ballot.group('city').scrollIntoViewIfNeeded();
    await picture(page, 'ballot');

    await page.goto(`/participate/en/polls/${setting('E2E_CLOSED_POLL')}/results`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await picture(page, 'results');
  });

  test('the administration is pictured', async ({ page, context, admin }) => {
    await context.addCookies([
      { name: 'jwtToken', value: setting('E2E_ADMIN_TOKEN'), url: setting('E2E_ORIGIN') },
    ]);
    const closed = await documentId(admin, SURVEY_UID, setting('E2E_CLOSED_SURVEY'));
    await page.goto(`/admin/plugins/survey/${closed}`);
    await expect(page.getByRole('table').first()).toBeVisible();
    await picture(page, 'admin-results');
    const edited = await documentId(admin, SURVEY_UID, SURVEY);
    await page.goto(`/admin/content-manager/collection-types/${SURVEY_UID}/${edited}`);
    await page.getByText('Nothing to mend').scrollIntoViewIfNeeded();
    await picture(page, 'questionnaire-editor');
  });
}
