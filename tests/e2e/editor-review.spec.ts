import { randomUUID } from 'node:crypto';
import { at, type AdminClient } from '../support/admin-client';
import { contentEditor } from '../support/admin-roles';
import { beginSurvey } from '../support/content';
import { comeSignedIn, speak } from './support/admin-session';
import { editorPage } from './support/editor-page';
import { expect, setting, test } from './support/test';

const SURVEY = 'plugin::survey.survey';

const QUESTIONNAIRE = JSON.stringify({
  locale: 'ko',
  pages: [{ name: 'p', elements: [{ type: 'text', name: 'a', title: { ko: '생각', en: 'Idea' } }] }],
});

async function surveyToReview(admin: AdminClient): Promise<string> {
  const survey = await beginSurvey(admin, `review-${randomUUID().slice(0, 8)}`, QUESTIONNAIRE);
  const entry = `/content-manager/collection-types/${SURVEY}/${survey}`;
  for (const locale of ['ko', 'en'])
    expect((await admin.put(`${entry}?locale=${locale}`, { reviewRequired: true })).status).toBe(200);
  return survey;
}

for (const language of ['ko', 'en'] as const)
  test(`an author who speaks ${language} asks for a review, another administrator sends back and approves, and the trail is kept`, async ({
    browser,
    page,
    context,
    admin,
  }) => {
    test.slow();
    const survey = await surveyToReview(admin);
    await speak(context, language);
    await comeSignedIn(context);
    const chief = editorPage(page, language);
    const { said } = chief;
    const button = (name: string) => ({ name, exact: true });

    const wishes = { subject: SURVEY, acts: ['read', 'update'], fields: ['title', 'slug', 'questionnaire'] };
    const token = await contentEditor(setting('E2E_ORIGIN'), admin, wishes);
    const own = await browser.newContext({ baseURL: setting('E2E_ORIGIN') });
    try {
      await speak(own, language);
      await comeSignedIn(own, token);
      const authors = await own.newPage();
      const author = editorPage(authors, language);
      await author.open(survey);
      // Whoever may only write cannot publish.
      await expect(authors.getByRole('button', button(said('edit.publish')))).toHaveCount(0);
      const ask = async (note: string): Promise<void> => {
        await authors.getByRole('button', button(said('edit.review.open'))).click();
        const dialog = authors.getByRole('dialog');
        await dialog.getByRole('textbox', { name: said('edit.review.note') }).fill(note);
        await dialog.getByRole('button', button(said('edit.review.ask'))).click();
        await expect(dialog.getByText(said('edit.review.done.asked'))).toBeVisible();
        await dialog.getByRole('button', button(said('edit.close'))).click();
        await expect(authors.getByText(said('edit.review.line.waiting'))).toBeVisible();
      };
      const decide = async (comment: string, verdict: 'approve' | 'sendBack'): Promise<void> => {
        await page.getByRole('button', button(said('edit.publish'))).click();
        const dialog = page.getByRole('dialog');
        await expect(dialog.getByRole('button', button(said('edit.review.sendBack')))).toBeDisabled();
        await dialog.getByRole('textbox', { name: said('edit.review.comment') }).fill(comment);
        await dialog.getByRole('button', button(said(`edit.review.${verdict}`))).click();
        const done = verdict === 'approve' ? 'edit.review.done.approved' : 'edit.review.done.sentBack';
        await expect(dialog.getByText(said(done))).toBeVisible();
        await dialog.getByRole('button', button(said('edit.close'))).click();
      };

      await ask('봐 주세요');
      await chief.open(survey);
      await decide('둘째 질문을 더해 주세요', 'sendBack');

      await author.open(survey);
      await authors.getByRole('button', button(said('edit.review.open'))).click();
      await expect(authors.getByRole('dialog').getByText('둘째 질문을 더해 주세요')).toBeVisible();
      await authors
        .getByRole('dialog')
        .getByRole('button', button(said('edit.cancel')))
        .click();
      await author.row(/1/u).last().click();
      await author.title.fill(language === 'ko' ? '고친 생각' : 'A better idea');
      await expect(authors.getByText(said('edit.review.line.outdated'))).toBeVisible();
      await ask('고쳤습니다');

      await chief.open(survey);
      await decide('', 'approve');
      await expect(page.getByText(said('edit.review.line.approved'))).toBeVisible();
      await chief.publish();
      await expect(page.getByText(said('edit.publish.done', { number: 1 }))).toBeVisible();
    } finally {
      await own.close();
    }

    const { body } = await admin.get(`/survey/surveys/${survey}/questionnaire/review`);
    expect(at(body, 'data', 'requests')).toMatchObject([
      { note: '고쳤습니다', decision: { verdict: 'approved' } },
      { note: '봐 주세요', decision: { verdict: 'sentBack', comment: '둘째 질문을 더해 주세요' } },
    ]);
  });
