import { expect, type Locator, type Page } from '@playwright/test';
import { texts } from '../../../plugins/survey/server/src/texts';
import type { Element, Recipe } from './questionnaire-recipe';
import type { Language } from './test';

/** The group of a question, known by its words; there may be a number before them and a note behind. */
function questionOf(page: Page, { title }: Element, language: Language): Locator {
  return page.getByRole('group').filter({ hasText: title?.[language] ?? '' });
}

/** Answers a question if it is asked: the first thing that can be chosen, in every row. */
async function answer(page: Page, element: Element, language: Language): Promise<void> {
  const question = questionOf(page, element, language);
  switch (element.type) {
    case 'radiogroup':
    case 'rating':
      if (await question.isVisible()) await question.getByRole('radio').first().check();
      return;
    case 'checkbox':
      if (await question.isVisible()) await question.getByRole('checkbox').first().check();
      return;
    case 'matrix':
      for (const row of element.rows ?? []) {
        const line = question.first().getByRole('group', { name: row.text[language] });
        if (await line.isVisible()) await line.getByRole('radio').first().check();
      }
      return;
    case 'comment':
      await page.getByLabel(element.title?.[language] ?? '').fill('A library that opens in the evening.');
      return;
    case 'dropdown':
      await page.getByLabel(element.title?.[language] ?? '').selectOption({ index: 1 });
      return;
    default:
  }
}

/** Completes a survey as a citizen, as its recipe says, and comes to the receipt. */
export async function complete(page: Page, slug: string, recipe: Recipe, language: Language): Promise<void> {
  const words = texts[language];
  await page.goto(`/participate/${language}/surveys/${slug}`);
  await page.getByRole('button', { name: words.start.begin, exact: true }).click();
  for (const { elements } of recipe.pages) {
    for (const element of elements) await answer(page, element, language);
    await page.locator('html').evaluate((element) => element.setAttribute('data-left', ''));
    await page.getByRole('button', { name: words.next, exact: true }).click();
    await expect(page.locator('html[data-left]')).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { level: 1, name: words.review.title })).toBeVisible();
  await page.getByRole('button', { name: words.review.send }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.receipt.title })).toBeVisible();
}
