import { readFile } from 'node:fs/promises';
import { ADMIN_EMAIL, ADMIN_PASSWORD } from '../support/site';
import { comeSignedIn, speak, untilEntryIsReady } from './support/admin-session';
import { adminWords, fieldLabel, strapiWords } from './support/admin-words';
import { sendAnswers } from './support/ended';
import { POLL, POLL_UID, pollTitle, SURVEY, SURVEY_UID, surveyWords } from './support/seeds';
import { documentId, expect, setting, test } from './support/test';

for (const language of ['en', 'ko'] as const) {
  test.describe(`an administrator who speaks ${language}`, () => {
    const seeded = surveyWords(language);
    const said = adminWords(language);
    const strapi = strapiWords[language];

    test.beforeEach(({ context }) => speak(context, language));

    test('signs in and finds surveys and votes', async ({ page }) => {
      await page.goto('/admin');
      await page.getByLabel(strapi.email).fill(ADMIN_EMAIL);
      await page.getByRole('textbox', { name: strapi.password }).fill(ADMIN_PASSWORD);
      await page.getByRole('button', { name: strapi.login }).click();
      await expect(page.getByRole('heading', { name: said.survey('widget.title') })).toBeVisible();
      await expect(page.getByRole('heading', { name: said.vote('widget.title') })).toBeVisible();
      await page.getByRole('link', { name: said.survey('plugin.name'), exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: said.survey('surveys.title') })).toBeVisible();
      await expect(page.getByRole('link', { name: seeded.title, exact: true })).toBeVisible();
      await page.getByRole('link', { name: said.vote('plugin.name'), exact: true }).click();
      await expect(page.getByRole('link', { name: pollTitle('ko'), exact: true })).toBeVisible();
    });

    test('writes a survey, mends what the editor complains about, and publishes it', async ({
      page,
      context,
    }) => {
      test.slow();
      const slug = `street-lights-${language}`;
      await comeSignedIn(context);
      await page.goto('/admin/plugins/survey');
      await page.getByRole('link', { name: said.survey('surveys.create') }).click();
      await untilEntryIsReady(page);
      await page.getByLabel(fieldLabel(language, SURVEY_UID, 'title')).fill('골목 조명 설문');
      await page.getByLabel(fieldLabel(language, SURVEY_UID, 'slug')).fill(slug);
      await page.getByRole('button', { name: said.survey('editor.useTemplate') }).click();
      await expect(page.getByText(said.survey('problems.none'))).toBeVisible();

      const editor = page.getByRole('textbox', { name: said.survey('field.label') });
      await editor.press('ControlOrMeta+End');
      await editor.press('Backspace');
      await expect(page.getByText(said.survey('problem.notJson'))).toBeVisible();
      await editor.press('ControlOrMeta+End');
      await page.keyboard.insertText('}');
      await expect(page.getByText(said.survey('problems.none'))).toBeVisible();
      await page.getByRole('tab', { name: said.survey('editor.preview') }).click();
      await expect(page.getByText(said.survey('preview.note'))).toBeVisible();

      await page.getByRole('button', { name: strapi.publish }).click();
      await expect(page.getByText(said.survey('version.number', { number: 1 }))).toBeVisible();
      await page.goto(`/participate/ko/surveys/${slug}`);
      await expect(page.getByRole('heading', { level: 1, name: '골목 조명 설문' })).toBeVisible();
      await expect(page.getByRole('button')).not.toHaveCount(0);
    });

    test('ticks who may vote', async ({ page, context }) => {
      await comeSignedIn(context);
      await page.goto(`/admin/content-manager/collection-types/${POLL_UID}/create`);
      await untilEntryIsReady(page);
      const group = page.getByRole('group', { name: fieldLabel(language, POLL_UID, 'tiers') });
      const code = group.getByRole('checkbox', { name: said.vote('tier.code') });
      await expect(code).toBeChecked();
      await code.uncheck();
      await expect(group.getByText(said.vote('tiers.none'))).toBeVisible();
      await group.getByRole('checkbox', { name: said.vote('tier.account') }).check();
      await expect(group.getByText(said.vote('tiers.none'))).toBeHidden();
    });

    test('reads the results of a survey and takes them away as a table', async ({ page, context, admin }) => {
      await comeSignedIn(context);
      await sendAnswers(setting('E2E_ORIGIN'), SURVEY, 'resident', 1);
      const survey = await documentId(admin, SURVEY_UID, SURVEY);
      await page.goto(`/admin/plugins/survey/${survey}`);
      await expect(page.getByRole('heading', { level: 1, name: seeded.title })).toBeVisible();
      await expect(page.getByRole('heading', { name: said.survey('perDay.title') })).toBeVisible();
      const respondents = page.getByRole('table', { name: seeded.question('respondent') });
      const residents = respondents.getByRole('row', { name: seeded.choice('respondent', 'resident') });
      await expect(residents.getByRole('cell').first()).toHaveText(/^[1-9]/u);

      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: said.survey('export.start') }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toMatch(new RegExp(`^${SURVEY}-.*\\.csv$`, 'u'));
      const [head = '', ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
      expect(head).toContain(seeded.question('respondent'));
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).toContain(seeded.choice('neighbourhood', 'saeteo'));

      await page.getByRole('tab', { name: said.survey('tabs.responses') }).click();
      await page
        .getByRole('link', { name: /^[0-9A-Z]{4}-/u })
        .first()
        .click();
      await expect(page.getByText(seeded.question('neighbourhood'))).toBeVisible();
    });

    test('sees the turnout of a sealed vote and no counts', async ({ page, context, admin }) => {
      await comeSignedIn(context);
      const poll = await documentId(admin, POLL_UID, POLL);
      await page.goto(`/admin/plugins/vote/${poll}`);
      await expect(page.getByRole('heading', { level: 1, name: pollTitle('ko') })).toBeVisible();
      await expect(page.getByRole('heading', { name: said.vote('turnout.title') })).toBeVisible();
      await expect(
        page.getByRole('row', { name: new RegExp(`^${said.vote('turnout.total')}`, 'u') }),
      ).toHaveText(/\d/u);
      await expect(page.getByText(said.vote('tally.sealedTitle'))).toBeVisible();
      await expect(page.getByRole('columnheader', { name: said.vote('tally.votes') })).toHaveCount(0);
    });

    test('sees the result of a vote that has ended', async ({ page, context, admin }) => {
      await comeSignedIn(context);
      const poll = await documentId(admin, POLL_UID, setting('E2E_CLOSED_POLL'));
      await page.goto(`/admin/plugins/vote/${poll}`);
      await expect(page.getByText(said.vote('tally.ballots', { ballots: 12 })).first()).toBeVisible();
      await expect(page.getByText(said.vote('tally.ties')).first()).toBeVisible();
    });

    test('reads in the audit trail who did what', async ({ page, context }) => {
      await comeSignedIn(context);
      await page.goto('/admin/settings/participation/audit');
      await expect(
        page.getByRole('heading', { level: 1, name: said.participation('audit.title') }),
      ).toBeVisible();
      // Newest first, and other tests act too: what is sought is asked for.
      for (const act of ['survey.publish', 'codes.create'] as const) {
        const words = said.participation(`audit.action.${act}`);
        await page.getByRole('combobox', { name: said.participation('audit.filter') }).click();
        await page.getByRole('option', { name: words, exact: true }).click();
        const rows = page.getByRole('row');
        await expect(rows.filter({ hasText: words }).first()).toBeVisible();
        await expect(rows.filter({ hasNotText: words })).toHaveCount(1);
      }
    });
  });
}
