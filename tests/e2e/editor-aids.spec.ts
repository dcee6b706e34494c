import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { at, text, type AdminClient } from '../support/admin-client';
import { beginSurvey } from '../support/content';
import { comeSignedIn, speak } from './support/admin-session';
import { editorPage } from './support/editor-page';
import { expect, setting, test, type Language } from './support/test';

const both = (ko: string, en: string) => ({ ko, en });

/** Two pages, the second for some; one question that nobody gets to see, and one that asks for too much. */
const QUESTIONNAIRE = JSON.stringify({
  locale: 'ko',
  pages: [
    {
      name: 'first',
      elements: [
        {
          type: 'radiogroup',
          name: 'came',
          title: both('오신 적이 있습니까?', 'Have you been here?'),
          isRequired: true,
          choices: [
            { value: 'yes', text: both('예', 'Yes') },
            { value: 'no', text: both('아니요', 'No') },
          ],
        },
      ],
    },
    {
      name: 'second',
      elements: [
        {
          type: 'text',
          name: 'why',
          title: both('오신 까닭을 적어 주십시오.', 'Why did you come?'),
          visibleIf: "{came} = 'yes'",
        },
        {
          type: 'text',
          name: 'number',
          title: both('주민등록번호를 적어 주십시오.', 'Please write your resident number.'),
        },
        {
          type: 'text',
          name: 'nobody',
          title: both('아무도 보지 못하는 질문입니다.', 'Nobody sees this.'),
          visibleIf: "{came} = 'yes' and {came} = 'no'",
        },
      ],
    },
  ],
});

async function storedIn(admin: AdminClient, survey: string): Promise<unknown> {
  const { body } = await admin.get(`/survey/surveys/${survey}/questionnaire`);
  const stored: unknown = JSON.parse(text(at(body, 'data', 'text')));
  return stored;
}

const begin = (admin: AdminClient, questionnaire = QUESTIONNAIRE): Promise<string> =>
  beginSurvey(admin, `aids-${randomUUID().slice(0, 8)}`, questionnaire);

/** A picture in Strapi's media library. */
async function upload(name: string): Promise<void> {
  const create = { width: 40, height: 40, channels: 3, background: '#336699' } as const;
  const picture = await sharp({ create }).png().toBuffer();
  const body = new FormData();
  body.append('files', new File([new Uint8Array(picture)], name, { type: 'image/png' }));
  body.append('fileInfo', JSON.stringify({ name, alternativeText: '파란 네모' }));
  const reply = await fetch(`${setting('E2E_ORIGIN')}/upload`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${setting('E2E_ADMIN_TOKEN')}` },
    body,
  });
  expect([reply.status, name]).toEqual([201, name]);
}

for (const language of ['ko', 'en'] as const)
  test.describe(`an administrator who speaks ${language}`, () => {
    test.beforeEach(async ({ context }) => {
      await speak(context, language);
      await comeSignedIn(context);
    });

    test('previews the second page with made-up earlier answers, and in high contrast', async ({
      page,
      admin,
    }) => {
      const editor = editorPage(page, language);
      const { said } = editor;
      await editor.open(await begin(admin));
      await editor.row(/2/u).first().click();
      await page.getByRole('button', { name: said('edit.side.preview'), exact: true }).click();
      const frame = page.frameLocator(`iframe[title="${said('edit.preview.title')}"]`);
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await press(said('edit.preview.madeUp'));
      await page
        .getByText(said('edit.preview.madeUp.list', { count: 1 }))
        .first()
        .click();
      const answer = page.getByRole('definition').filter({ hasText: /^(?:예|아니요|Yes|No)$/u });
      await expect(answer).toBeVisible();
      // What is asked here follows from the answer that was made up.
      const why = frame.getByText(/오신 까닭|Why did you come/u);
      await expect(why).toBeVisible({ visible: /^(?:예|Yes)$/u.test(await answer.innerText()) });
      await press(said('edit.preview.contrast.more'));
      await expect(frame.locator('html')).toHaveClass(/more-contrast/u);
      await press(said('edit.preview.contrast.plain'));
      await expect(frame.locator('html')).not.toHaveClass(/more-contrast/u);
    });

    test('sends simulated respondents through the questionnaire in a worker, and reads what they met with', async ({
      page,
      admin,
    }) => {
      const editor = editorPage(page, language);
      const { said } = editor;
      await editor.open(await begin(admin));
      await page.getByRole('button', { name: new RegExp(`^${said('edit.task.checks')}`, 'u') }).click();
      const worker = page.waitForEvent('worker');
      await page.getByRole('button', { name: said('edit.checks.walk.start', { count: 1_000 }) }).click();
      expect((await worker).url()).toContain('rehearsal');
      await expect(page.getByText(said('edit.checks.walk.through', { count: 1_000 }))).toBeVisible();
      await expect(
        page.getByRole('heading', { name: said('edit.checks.walk.unseen', { count: 1 }) }),
      ).toBeVisible();
      await page
        .getByRole('button', { name: /아무도 보지|Nobody sees/u })
        .first()
        .click();
      await expect(editor.title).toBeFocused();
    });

    test('goes from finding to finding with F8, and reads the keys with Ctrl+/', async ({ page, admin }) => {
      const editor = editorPage(page, language);
      const { said } = editor;
      await editor.open(await begin(admin));
      await editor.row(/1/u).first().click();
      const places = [];
      for (const key of ['F8', 'F8', 'Shift+F8']) {
        await page.keyboard.press(key);
        await expect(editor.title).toBeFocused();
        places.push(await editor.title.inputValue());
      }
      expect(places[1]).not.toBe(places[0]);
      expect(places[2]).toBe(places[0]);
      await page.keyboard.press('ControlOrMeta+/');
      const dialog = page.getByRole('dialog', { name: said('edit.keys') });
      await expect(dialog.getByText(said('edit.keys.finding'))).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(editor.title).toBeFocused();
    });

    test('says that a choice rules out the others, and sees it in the calm card', async ({ page, admin }) => {
      const editor = editorPage(page, language);
      const { said } = editor;
      const survey = await begin(
        admin,
        JSON.stringify({
          pages: [
            { name: 'p', elements: [{ type: 'checkbox', name: 'q', title: 'q', choices: ['a', 'b'] }] },
          ],
        }),
      );
      await editor.open(survey);
      await editor.row(/q/u).last().click();
      await page.getByRole('button', { name: said('edit.item.details', { name: 'b' }) }).click();
      await page.getByRole('checkbox', { name: said('edit.property.isExclusive') }).click();
      await expect
        .poll(() => storedIn(admin, survey))
        .toMatchObject({ pages: [{ elements: [{ choices: ['a', { value: 'b', isExclusive: true }] }] }] });
      await editor.row(/1/u).first().click();
      await expect(page.getByRole('article').getByText(said('edit.exclusive.short'))).toBeVisible();
    });
  });

test('choices get their pictures from the media library', async ({ page, context, admin }) => {
  const language: Language = 'en';
  await speak(context, language);
  await comeSignedIn(context);
  const name = `square-${randomUUID().slice(0, 8)}.png`;
  await upload(name);
  const survey = await begin(
    admin,
    JSON.stringify({
      pages: [{ name: 'p', elements: [{ type: 'imagepicker', name: 'q', title: 'q', choices: ['a', 'b'] }] }],
    }),
  );
  const editor = editorPage(page, language);
  const { said } = editor;
  await editor.open(survey);
  await editor.row(/q/u).last().click();
  await page.getByRole('button', { name: said('edit.item.details', { name: 'a' }) }).click();
  await page
    .getByRole('button', { name: said('edit.address.library') })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: new RegExp(name.replace('.png', ''), 'u') }).check();
  await dialog.getByRole('button', { name: /^Finish/u }).click();
  await expect
    .poll(() => storedIn(admin, survey))
    .toMatchObject({
      pages: [
        { elements: [{ choices: [{ value: 'a', imageLink: expect.stringMatching(/^\/uploads\//u) }, 'b'] }] },
      ],
    });
});
