import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { at, text, type AdminClient } from '../support/admin-client';
import { beginSurvey } from '../support/content';
import { comeSignedIn, speak } from './support/admin-session';
import { editorPage } from './support/editor-page';
import { expect, test } from './support/test';

const QUESTIONNAIRE = JSON.stringify({
  locale: 'ko',
  pages: [
    {
      name: 'p',
      elements: [
        {
          type: 'radiogroup',
          name: 'district',
          title: { ko: '사시는 동', en: 'Your district' },
          choices: [
            { value: 'north', text: { ko: '북동', en: 'North' } },
            { value: 'south', text: { ko: '남동', en: 'South' } },
          ],
        },
      ],
    },
  ],
});

async function storedIn(admin: AdminClient, survey: string): Promise<unknown> {
  const { body } = await admin.get(`/survey/surveys/${survey}/questionnaire`);
  const written = text(at(body, 'data', 'text'));
  // Nothing was saved yet.
  const stored: unknown = written === '' ? null : JSON.parse(written);
  return stored;
}

for (const language of ['ko', 'en'] as const)
  test(`what an administrator who speaks ${language} keeps of one survey is used in others: a template, a block, a list of choices`, async ({
    page,
    context,
    admin,
  }) => {
    test.slow();
    await speak(context, language);
    await comeSignedIn(context);
    const tag = randomUUID().slice(0, 8);
    const editor = editorPage(page, language);
    const { said } = editor;
    const keep = async (name: string): Promise<void> => {
      const dialog = page.getByRole('dialog');
      for (const title of ['titleKo', 'titleEn'] as const)
        await dialog.getByRole('textbox', { name: said(`edit.exchange.share.${title}`) }).fill(name);
      await dialog.getByRole('button', { name: said('edit.library.save'), exact: true }).click();
      await expect(dialog).toBeHidden();
    };
    const begin = async (what: string, questionnaire?: string): Promise<string> => {
      const survey = await beginSurvey(admin, `${what}-${tag}`, questionnaire);
      await editor.open(survey);
      return survey;
    };

    await begin('kept', QUESTIONNAIRE);
    await editor.row(/1/u).last().click();
    await page.getByRole('button', { name: said('edit.library.save.block'), exact: true }).click();
    await keep(`블록 ${tag}`);
    await page.getByRole('button', { name: said('edit.templates.sets') }).click();
    await page.getByRole('button', { name: said('edit.library.save.choices') }).click();
    await keep(`목록 ${tag}`);
    await page.getByRole('button', { name: said('edit.exchange.menu') }).click();
    await page.getByRole('menuitem', { name: said('edit.library.save.template') }).click();
    await keep(`서식 ${tag}`);

    const fromTemplate = await begin('template');
    await page
      .getByRole('button', { name: new RegExp(`서식 ${tag}`, 'u') })
      .first()
      .click();
    await expect
      .poll(() => storedIn(admin, fromTemplate))
      .toMatchObject({ pages: [{ elements: [{ name: 'district', choices: [{ value: 'north' }, {}] }] }] });

    const withBlock = await begin('block', QUESTIONNAIRE);
    await page.getByRole('button', { name: said('edit.kinds'), exact: true }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^블록 ${tag}`, 'u') })
      .click();
    // A name that is taken gets another one.
    await expect
      .poll(() => storedIn(admin, withBlock))
      .toMatchObject({ pages: [{ elements: [{ name: 'district' }, { name: 'district2' }] }] });

    const withChoices = await begin('choices');
    await editor.quick.fill('어느 동에 사십니까?');
    await editor.quick.press('Enter');
    await page.getByRole('button', { name: said('edit.templates.sets') }).click();
    const replace = said('edit.templates.sets.replace.what', { what: `목록 ${tag}`, count: 3 });
    await page.getByRole('button', { name: replace, exact: true }).click();
    await expect
      .poll(() => storedIn(admin, withChoices))
      .toMatchObject({ pages: [{ elements: [{ choices: [{ value: 'north' }, { value: 'south' }] }] }] });

    await removed(page, editor, tag);
  });

/** A list of one's own goes from everybody's list once that is confirmed. */
async function removed(page: Page, { said }: ReturnType<typeof editorPage>, tag: string): Promise<void> {
  await page.getByRole('button', { name: said('edit.templates.sets') }).click();
  const dialog = page.getByRole('dialog');
  const name = `목록 ${tag}`;
  await dialog.getByRole('button', { name: said('edit.library.remove.what', { what: name }) }).click();
  const sure = dialog.getByRole('group', { name: said('edit.library.remove.sure', { what: name }) });
  await sure.getByRole('button', { name: said('edit.remove'), exact: true }).click();
  await expect(dialog.getByText(name)).toHaveCount(0);
}
