import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { residentSatisfaction } from '../../plugins/survey/domain/src/templates/satisfaction';
import { at, text, type AdminClient } from '../support/admin-client';
import { beginSurvey } from '../support/content';
import { comeSignedIn, speak } from './support/admin-session';
import { complete } from './support/any-survey';
import { editorPage } from './support/editor-page';
import { keys, mouse } from './support/hands';
import { QuestionnaireBuilder } from './support/questionnaire-builder';
import { dictionaryOf, meaningOf, readRecipe } from './support/questionnaire-recipe';
import { changeRunning, type RunningChanges } from './support/running-survey';
import { expect, test } from './support/test';
import { translate } from './support/translation';

const { questionnaire } = residentSatisfaction;

async function storedIn(admin: AdminClient, documentId: string): Promise<unknown> {
  const { body } = await admin.get(`/survey/surveys/${documentId}/questionnaire`);
  const stored: unknown = JSON.parse(text(at(body, 'data', 'text')));
  return stored;
}

/** What the checks call putting a plain word in place of an official one. */
const PLAIN_WORD = { ko: /^쉬운 말로 바꾸기/u, en: /^Use the plain word/u };

const CHANGES: RunningChanges = {
  narrowed: { question: 'channel', choice: 'post' },
  retyped: { question: 'compared', type: 'checkbox' },
  added: '다음에는 무엇을 여쭐까요?',
};

type Said = ReturnType<typeof editorPage>['said'];

const taskButton = (page: Page, said: Said, task: 'write' | 'checks'): Locator =>
  page
    .getByRole('navigation', { name: said('edit.tasks') })
    .getByRole('button', { name: new RegExp(`^${said(`edit.task.${task}`)}`, 'u') });

const people = [
  { who: 'with the mouse, in Korean', language: 'ko', hands: mouse, pastes: true },
  { who: 'with the keys alone, in English', language: 'en', hands: keys, pastes: false },
] as const;

for (const { who, language, hands: handsOf, pastes } of people) {
  test(`the seeded satisfaction survey is built from an empty page, checked, published and answered ${who}`, async ({
    page,
    context,
    admin,
  }) => {
    // A questionnaire of seventeen questions and 130 texts, as fast as a browser takes it.
    test.setTimeout(480_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await speak(context, language);
    await comeSignedIn(context);
    const slug = `built-${randomUUID().slice(0, 8)}`;
    const survey = await beginSurvey(admin, slug);
    const editor = editorPage(page, language);
    await editor.open(survey);
    const hands = handsOf(page);
    const { said } = editor;
    const recipe = readRecipe(questionnaire);
    await new QuestionnaireBuilder(page, hands, language, pastes).build(recipe);
    await translate(page, hands, language, dictionaryOf(questionnaire));
    await expect(async () => {
      expect(meaningOf(await storedIn(admin, survey))).toEqual(meaningOf(questionnaire));
    }).toPass();

    await test.step('it is seen as on a phone', async () => {
      await hands.press(taskButton(page, said, 'write'));
      await hands.press(page.getByRole('button', { name: said('edit.side.preview'), exact: true }));
      const phone = page.getByRole('button', { name: said('edit.preview.phone'), exact: true });
      if ((await phone.getAttribute('aria-pressed')) !== 'true') await hands.press(phone);
      const preview = page.frameLocator(`iframe[title="${said('edit.preview.title')}"]`);
      await expect(preview.getByRole('heading', { level: 1 })).toBeVisible();
    });

    await test.step('what the checks find is fixed', async () => {
      await hands.write(editor.quick, '금번 조사에 바라는 점을 적어 주십시오.');
      await page.keyboard.press('Enter');
      await expect(editor.row(/금번/u)).toBeVisible();
      await hands.press(taskButton(page, said, 'checks'));
      await hands.press(page.getByRole('button', { name: PLAIN_WORD[language] }));
      await hands.press(taskButton(page, said, 'write'));
      await expect(editor.row(/이번 조사에/u)).toBeVisible();
    });

    await editor.publish();
    await expect(page.getByText(said('edit.publish.done', { number: 1 }))).toBeVisible();
    await complete(page, slug, recipe, 'ko');

    // Once, with the mouse: by keys it would be the same again.
    if (language !== 'ko') return;
    await test.step('the running survey is changed, its warning is read, and it is published again', async () => {
      await editor.open(survey);
      await changeRunning(page, hands, editor, { recipe, changes: CHANGES, language });
      await editor.publish();
      await expect(page.getByText(said('edit.publish.done', { number: 2 }))).toBeVisible();
    });
  });
}
