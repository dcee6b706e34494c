import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { at, text, type AdminClient } from '../support/admin-client';
import { beginSurvey } from '../support/content';
import { expectAccessible } from './support/accessibility';
import { comeSignedIn, speak } from './support/admin-session';
import { editorPage } from './support/editor-page';
import { expect, test, type Language } from './support/test';

/** What is ours of the page; the frame around it is Strapi's. */
const expectOursAccessible = (page: Page): Promise<void> =>
  expectAccessible(page, { hasScript: true, within: 'main > *' });

/** Saving by itself takes a moment: waits until what is stored is this. */
async function expectStored(
  admin: AdminClient,
  documentId: string,
  expected: Readonly<Record<string, unknown>>,
): Promise<void> {
  await expect(async () => {
    const { body } = await admin.get(`/survey/surveys/${documentId}/questionnaire`);
    expect(JSON.parse(text(at(body, 'data', 'text')))).toMatchObject(expected);
  }).toPass();
}

const slugOf = (name: string): string => `${name}-${randomUUID().slice(0, 8)}`;

for (const language of ['ko', 'en'] as const) {
  test.describe(`an administrator who speaks ${language}`, () => {
    test.beforeEach(async ({ context }) => {
      await speak(context, language);
      await comeSignedIn(context);
    });

    test('writes a questionnaire from an empty page, with a condition, sees it as a citizen will, and publishes it', async ({
      page,
      admin,
    }) => {
      test.slow();
      const slug = slugOf('editor');
      const survey = await beginSurvey(admin, slug);
      const editor = editorPage(page, language);
      const { said } = editor;
      await editor.open(survey);
      await editor.quick.fill('행정복지센터를 이용하셨습니까?');
      await editor.quick.press('Enter');
      await editor.choice(1).fill('예');
      await editor.choice(2).fill('아니요');
      await editor.choice(3).press('End');
      await page.getByRole('button', { name: said('edit.item.remove', { name: '선택지 3' }) }).click();
      await editor.quick.fill('어떤 점이 좋으셨습니까?');
      await editor.quick.press('Enter');
      await expect(editor.row(/어떤 점이/u)).toHaveAttribute('aria-selected', 'true');

      await page.getByRole('button', { name: said('edit.group.when') }).click();
      await page
        .getByRole('group', { name: said('edit.property.visibleIf') })
        .getByRole('button', { name: said('edit.condition.begin') })
        .click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: said('edit.condition.add'), exact: true }).click();
      await expect(dialog.getByText(/1번.*‘예’/u)).toBeVisible();
      await dialog.getByRole('button', { name: said('edit.condition.done') }).click();
      await expectStored(admin, survey, {
        pages: [
          { elements: [{ title: '행정복지센터를 이용하셨습니까?' }, { visibleIf: "{question1} = 'item1'" }] },
        ],
      });
      await expectOursAccessible(page);

      await page.getByRole('button', { name: said('edit.side.preview') }).click();
      const preview = page.frameLocator(`iframe[title="${said('edit.preview.title')}"]`);
      await expect(preview.getByText('행정복지센터를 이용하셨습니까?')).toBeVisible();
      await expect(preview.getByText('어떤 점이 좋으셨습니까?')).toBeHidden();
      await preview.getByText('예', { exact: true }).click();
      await expect(preview.getByText('어떤 점이 좋으셨습니까?')).toBeVisible();

      await editor.publish();
      await expect(page.getByText(said('edit.publish.done', { number: 1 }))).toBeVisible();
      await page.goto(`/participate/ko/surveys/${slug}`);
      await expect(page.getByRole('heading', { level: 1, name: `${slug} 설문` })).toBeVisible();
    });

    test('works with the keys alone: adds, moves, undoes and duplicates', async ({ page, admin }) => {
      const survey = await beginSurvey(admin, slugOf('keys'));
      const editor = editorPage(page, language);
      const { said } = editor;
      await editor.open(survey);
      await editor.quick.focus();
      await page.keyboard.type('first');
      await page.keyboard.press('Enter');
      await page.keyboard.type('second');
      await page.keyboard.press('Enter');
      // Pictures of kinds, from the line where questions are written.
      await page.keyboard.press('/');
      await page.keyboard.type('comment');
      await page.keyboard.press('Enter');
      await expect(editor.title).toBeFocused();
      await page.keyboard.type('third');
      await expect(editor.outline.getByRole('treeitem')).toHaveText([/1/u, /first/u, /second/u, /third/u]);
      await page.keyboard.press('Alt+ArrowUp');
      await expect(editor.outline.getByRole('treeitem')).toHaveText([/1/u, /first/u, /third/u, /second/u]);
      await page.keyboard.press('ControlOrMeta+z');
      await expect(editor.outline.getByRole('treeitem')).toHaveText([/1/u, /first/u, /second/u, /third/u]);
      await page.keyboard.press('ControlOrMeta+Shift+z');
      await expect(editor.outline.getByRole('treeitem')).toHaveText([/1/u, /first/u, /third/u, /second/u]);
      await page.keyboard.press('ControlOrMeta+d');
      await expect(editor.outline.getByRole('treeitem')).toHaveCount(5);

      await editor.row(/first/u).focus();
      await page.keyboard.press('ArrowDown');
      await expect(editor.row(/third/u).first()).toBeFocused();
      await page.keyboard.press('Delete');
      await expect(editor.outline.getByRole('treeitem')).toHaveCount(4);
      await editor.row(/first/u).focus();
      await page.keyboard.press('Enter');
      await expect(editor.title).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(editor.choice(1)).toBeFocused();
      await page.keyboard.press('Alt+ArrowDown');
      await expect(editor.choice(2)).toBeFocused();
      await page.keyboard.press('Enter');
      await page.keyboard.type('new');
      await expectStored(admin, survey, {
        pages: [
          {
            elements: [
              { choices: [{ value: 'item2' }, { value: 'item1' }, { text: {} }, { value: 'item3' }] },
              {},
              {},
            ],
          },
        ],
      });
      expect(said('edit.undo')).not.toBe('');
    });

    test('sees what a change does to answers that are there, before it is published', async ({
      page,
      admin,
    }) => {
      test.slow();
      const slug = slugOf('running');
      const survey = await beginSurvey(
        admin,
        slug,
        JSON.stringify({
          locale: 'ko',
          pages: [
            {
              name: 'p',
              elements: [
                { type: 'radiogroup', name: 'q', title: { ko: '동네', en: 'Area' }, choices: ['a', 'b'] },
              ],
            },
          ],
        }),
      );
      const editor = editorPage(page, language);
      const { said } = editor;
      await editor.open(survey);
      await editor.publish();
      await expect(page.getByText(said('edit.publish.done', { number: 1 }))).toBeVisible();
      await page.getByRole('button', { name: said('edit.close'), exact: true }).click();
      await editor.row(/동네|Area/u).click();
      await editor.choice(2).click();
      await page.getByRole('button', { name: said('edit.item.remove', { name: 'b' }) }).click();
      await expectStored(admin, survey, { pages: [{ elements: [{ choices: ['a'] }] }] });
      await page.getByRole('button', { name: said('edit.publish'), exact: true }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(1);
      await expect(dialog.getByText(/b/u).first()).toBeVisible();
      await dialog.getByRole('button', { name: said('edit.cancel') }).click();
      await page.getByRole('button', { name: said('edit.task.versions'), exact: true }).click();
      await page.getByRole('button', { name: said('edit.versions.restore') }).click();
      await expectStored(admin, survey, { pages: [{ elements: [{ choices: ['a', 'b'] }] }] });
    });
  });
}

const QUESTIONNAIRE = JSON.stringify({
  locale: 'en',
  pages: [
    {
      name: 'p',
      elements: [
        { type: 'text', name: 'a', title: 'first' },
        { type: 'text', name: 'b', title: 'second' },
      ],
    },
  ],
});

const language: Language = 'en';

test.describe('nothing that was written is lost', () => {
  test.beforeEach(async ({ context }) => {
    await speak(context, language);
    await comeSignedIn(context);
  });

  test('when the connection drops and the tab is closed', async ({ page, context, admin }) => {
    const survey = await beginSurvey(admin, slugOf('offline'), QUESTIONNAIRE);
    const editor = editorPage(page, language);
    await editor.open(survey);
    await editor.row(/first/u).click();
    await context.setOffline(true);
    await editor.title.fill('written without a connection');
    await expect(page.getByText(editor.said('edit.saved.offline'))).toBeVisible();
    await editor.title.press('End');
    await page.keyboard.type(', to the last letter');
    // Closing asks; whoever closes all the same finds it again.
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const again = await context.newPage();
    const reopened = editorPage(again, language);
    await reopened.open(survey);
    await expect(reopened.row(/written without a connection, to the last letter/u)).toBeVisible();
    await expectStored(admin, survey, {
      pages: [{ elements: [{ title: 'written without a connection, to the last letter' }, {}] }],
    });
  });

  test('when two people write in one questionnaire', async ({ page, context, admin }) => {
    const survey = await beginSurvey(admin, slugOf('two'), QUESTIONNAIRE);
    const mine = editorPage(page, language);
    await mine.open(survey);
    const second = await context.newPage();
    const theirs = editorPage(second, language);
    await theirs.open(survey);
    await theirs.row(/second/u).click();
    await theirs.title.fill('second, by the other');
    await expectStored(admin, survey, { pages: [{ elements: [{}, { title: 'second, by the other' }] }] });

    await mine.row(/first/u).click();
    await mine.title.fill('first, by me');
    // Different questions: merged without a word.
    await expect(mine.row(/second, by the other/u)).toBeVisible();
    await expectStored(admin, survey, {
      pages: [{ elements: [{ title: 'first, by me' }, { title: 'second, by the other' }] }],
    });

    // The same place: both are shown.
    await theirs.row(/first/u).click();
    await theirs.title.fill('first, by the other');
    await expect(second.getByRole('dialog').getByText('first, by me')).toBeVisible();
    await second.getByRole('button', { name: theirs.said('edit.conflict.take.theirs') }).click();
    await expectStored(admin, survey, {
      pages: [{ elements: [{ title: 'first, by me' }, {}] }],
    });
  });

  test('when what is stored is broken', async ({ page, admin }) => {
    const survey = await beginSurvey(admin, slugOf('broken'), '{\n "pages": [\n');
    await page.goto(`/admin/plugins/survey/${survey}/questionnaire`);
    const { said } = editorPage(page, language);
    await expect(page.getByText(said('edit.unreadable.notJson', { line: 3 }))).toBeVisible();
    await expect(page.getByRole('link', { name: said('edit.unreadable.link') })).toBeVisible();
  });
});
