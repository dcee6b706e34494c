import { texts } from '../../plugins/survey/server/src/texts';
import questionnaire from '../fixtures/questionnaires/pages-that-live.json';
import { adminWithToken } from '../support/admin-client';
import { publishSurvey } from '../support/content';
import { expectAccessible } from './support/accessibility';
import { begin, LIVE_SURVEY, watchShifts } from './support/live-pages';
import { expect, setting, test } from './support/test';

const words = {
  ko: {
    often: '자주',
    never: '온 적 없음',
    why: '왜 오지 않으셨나요?',
    used: '무엇을 쓰시나요?',
    where: '사는 동',
  },
  en: {
    often: 'Often',
    never: 'Never',
    why: 'Why have you not come?',
    used: 'What do you use?',
    where: 'Where you live',
  },
} as const;

const live = texts.en.live;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  const admin = adminWithToken(setting('E2E_ORIGIN'), setting('E2E_ADMIN_TOKEN'));
  await publishSurvey(admin, { slug: LIVE_SURVEY, questionnaire });
});

for (const language of ['ko', 'en'] as const) {
  test(`questions come and go at once, and are announced, in ${language}`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await begin(page, LIVE_SURVEY, 1, language);
    const own = words[language];
    const why = page.getByLabel(own.why);
    const said = page.locator('#announcements');
    await expect(why).toHaveCount(0);

    const never = page.getByLabel(own.never, { exact: true });
    await never.check();
    await expect(why).toBeVisible();
    await expect(never).toBeFocused();
    await expect(said).toHaveText(texts[language].live.shownOne);

    await why.fill('멀어서');
    await page.getByLabel(own.often, { exact: true }).check();
    await expect(why).toHaveCount(0);
    await expect(page.getByRole('group', { name: own.used })).toBeVisible();
    await never.check();
    await expect(why).toHaveValue('멀어서');
    await expectAccessible(page, { hasScript: true });
    expect(await shifts()).toBeLessThanOrEqual(0.02);
  });
}

test('what follows from an answer is there at once: words, sums, values, choices, numbers', async ({
  page,
}) => {
  await begin(page, LIVE_SURVEY);
  const optional = (name: string) => page.locator('.q', { hasText: name }).locator('.optional');
  await page.getByLabel('What to call you').fill('Kim');
  await expect(page.getByText('Hello, Kim.')).toBeVisible();
  const children = page.getByLabel('Children of Kim');
  await expect(children).toBeVisible();

  const adults = page.getByLabel('Adults');
  await adults.fill('2');
  await expect(page.locator('output')).toHaveText('2');
  const car = page.getByLabel('Number of the car');
  await expect(car).toBeDisabled();
  await children.fill('4');
  await expect(page.locator('output')).toHaveText('6');
  await expect(car).toBeEnabled();
  await expect(page.getByLabel('Seats needed')).toHaveValue('12');
  await expect(optional('Anything else')).toHaveCount(0);
  await children.fill('1');
  await expect(optional('Anything else')).toHaveCount(1);

  await page.getByLabel('Often', { exact: true }).check();
  const used = page.getByRole('group', { name: 'What do you use?' });
  await expect(used.locator('.qn')).toHaveText('2');
  await expect(page.locator('.q', { hasText: 'What to call you' }).locator('.qn')).toHaveText('3');
  await used.getByLabel('Garden').check();
  await used.getByLabel('Library').check();
  const best = page.getByRole('group', { name: 'The best of them' });
  await expect(best.getByRole('radio')).toHaveCount(2);
  await best.getByLabel('Garden').check();
  await adults.fill('1');
  await expect(used.getByLabel('Garden')).toHaveCount(0);
  await expect(best).toHaveCount(0);

  // The server sees the same: everything is still there after it was sent and read again.
  await page.getByLabel('Seats needed').blur();
  await page.reload();
  await expect(used.getByLabel('Library')).toBeChecked();
  await expect(page.getByLabel('Children of Kim')).toHaveValue('1');
});

test('an answer that was taken back on a question that came up here is taken back', async ({ page }) => {
  await begin(page, LIVE_SURVEY);
  await page.getByLabel('Never', { exact: true }).check();
  await page.getByLabel('Why have you not come?').fill('Too far');
  await page.getByLabel('Often', { exact: true }).check();
  await page.getByRole('button', { name: texts.en.next, exact: true }).click();
  await page.waitForURL(/pages\/2/u);
  await page.getByRole('button', { name: texts.en.back, exact: true }).click();
  await page.waitForURL(/pages\/1/u);
  await page.getByLabel('Never', { exact: true }).check();
  await expect(page.getByLabel('Why have you not come?')).toHaveValue('Too far');
  await page.getByLabel('Why have you not come?').fill('');
  await page.getByRole('button', { name: texts.en.next, exact: true }).click();
  await expect(page.locator('.errors')).toBeFocused();
  await expect(page.getByLabel('Why have you not come?')).toHaveValue('');
});

test('errors are shown as fields are left, and go as soon as they are right', async ({ page }) => {
  await begin(page, LIVE_SURVEY);
  const children = page.getByLabel('Children of');
  const wrong = page.locator('.err');
  await page.getByLabel('Adults').focus();
  await page.keyboard.press('Tab');
  await expect(children).toBeFocused();
  await page.keyboard.type('99', { delay: 10 });
  await page.waitForResponse((reply) => reply.request().method() === 'POST');
  await expect(wrong).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(wrong).toHaveCount(1);
  await expect(children).toHaveAttribute('aria-invalid', 'true');
  await expect(children).toHaveAccessibleDescription(/9/u);
  await expectAccessible(page, { hasScript: true });
  await children.fill('3');
  await expect(wrong).toHaveCount(0);
  await expect(children).toBeFocused();
  await expect(children).not.toHaveAttribute('aria-invalid');
});

test('a ranking is made by buttons, by keys and by dragging', async ({ page }) => {
  const shifts = await watchShifts(page);
  await begin(page, LIVE_SURVEY, 2);
  const ranking = page.locator('.ranks');
  const order = (): Promise<string[]> => ranking.locator('label').allInnerTexts();
  const place = (name: string) => ranking.getByLabel(name, { exact: true });
  await ranking.getByRole('button', { name: 'Move Water up' }).click();
  await expect.poll(order).toEqual(['Trees', 'Water', 'Benches']);
  await expect(place('Water')).toHaveValue('2');
  await expect(ranking.getByRole('button', { name: 'Move Water up' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(order).toEqual(['Water', 'Trees', 'Benches']);
  await expect(page.locator('#announcements')).toHaveText('Water: place 1');
  await expect(page.getByLabel('Where the water')).toBeVisible();

  const handle = ranking.locator('> div', { hasText: 'Benches' }).locator('.handle');
  const top = await ranking.locator('> div').first().boundingBox();
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move((top?.x ?? 0) + 40, (top?.y ?? 0) + 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(order).toEqual(['Benches', 'Water', 'Trees']);
  await expect(place('Benches')).toHaveValue('1');
  await expect(page.getByLabel('Where the water')).toHaveCount(0);

  await place('Trees').selectOption('1');
  await expect(place('Trees')).toHaveValue('1');
  await expectAccessible(page, { hasScript: true });
  expect(await shifts()).toBeLessThanOrEqual(0.02);
});

for (const [language, typed, wanted, name] of [
  ['ko', 'ㅂㄹㄷ', 'baram', '바람동'],
  ['ko', '까ㅊ', 'kkachi', '까치동'],
  ['en', 'bit', 'dalbit', 'Dalbit-dong'],
] as const) {
  test(`a long list is searched by typing ${typed} in ${language}`, async ({ page }) => {
    const shifts = await watchShifts(page);
    await begin(page, LIVE_SURVEY, 2, language);
    const box = page.getByRole('combobox', { name: words[language].where });
    await box.focus();
    await page.keyboard.insertText(typed);
    await expect(page.getByRole('option', { name })).toBeVisible();
    await expectAccessible(page, { hasScript: true });
    await page.keyboard.press('ArrowDown');
    if (language === 'en') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue(name);
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('select[name="q.place"]')).toHaveValue(wanted);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(box).toHaveValue(name);
    expect(await shifts()).toBeLessThanOrEqual(0.02);
  });
}

test('several are found by typing, and ticked in the list below', async ({ page }) => {
  await begin(page, LIVE_SURVEY, 2);
  const tags = page.getByRole('group', { name: 'Where you have been' });
  const box = tags.getByRole('combobox');
  for (const name of ['Maru', 'Mirae']) {
    await box.fill(name);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(tags.getByRole('checkbox', { name })).toBeChecked();
  }
  await expect(page.getByLabel('Where you went first')).toBeVisible();
});

test('a slider has a scale to pull at, which says its number', async ({ page }) => {
  await begin(page, LIVE_SURVEY, 2);
  const scale = page.getByRole('slider');
  await scale.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('textbox', { name: 'Budget' })).toHaveValue('55');
  await page.getByRole('textbox', { name: 'Budget' }).fill('20');
  await expect(scale).toHaveValue('20');
});

test('rows of a matrix follow the answers', async ({ page }) => {
  await begin(page, LIVE_SURVEY, 2);
  const slide = page.getByRole('group', { name: 'Slide' });
  await expect(slide).toHaveCount(0);
  await page.getByRole('group', { name: 'Will you come again?' }).getByLabel('Yes').check();
  await slide.getByLabel('Good').check();
  await page.getByRole('group', { name: 'Will you come again?' }).getByLabel('No').check();
  await expect(slide).toHaveCount(0);
});

test('rows and panels are added and taken away on the page, and a loss can be undone', async ({ page }) => {
  await begin(page, LIVE_SURVEY, 3);
  const address = page.url();
  const costs = page.getByRole('group', { name: 'Costs' });
  const row = (number: number) => costs.getByRole('group', { name: `No. ${String(number)}`, exact: true });
  await row(1).getByLabel('Item').fill('Bus');
  await row(1).getByLabel('Price').fill('1500');
  await expect(costs.locator('.totals')).toContainText('1,500');
  await costs.getByRole('button', { name: 'Add another' }).click();
  await expect(row(2)).toBeFocused();
  await row(2).getByLabel('Item').fill('Tram');
  await row(2).getByLabel('Price').fill('700');
  await expect(row(2).locator('output')).toHaveText('1400');
  await expect(costs.locator('.totals')).toContainText('2,200');

  await row(1).getByRole('button', { name: 'Remove' }).click();
  await expect(row(2)).toHaveCount(0);
  await expect(row(1).getByLabel('Item')).toHaveValue('Tram');
  await expect(costs.locator('.totals')).toContainText('700');
  const undo = page.getByRole('button', { name: live.undo });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(1).getByLabel('Item')).toHaveValue('Bus');
  await expect(row(2).getByLabel('Item')).toHaveValue('Tram');
  await expect(row(1)).toBeFocused();

  const kids = page.getByRole('group', { name: 'Children who come' });
  await kids.getByRole('button', { name: 'Add' }).click();
  await page.getByLabel('Called').fill('Bom');
  const bom = kids.getByRole('group', { name: 'Child: Bom' });
  await bom.getByLabel('Age').fill('8');
  await bom.getByRole('group', { name: 'School of Bom' }).getByLabel('Near').check();
  await kids.getByRole('button', { name: 'Add another' }).click();
  await kids.getByLabel('Called').nth(1).fill('Sol');
  await expect(page.getByLabel('Presents for the children')).toBeVisible();
  await expectAccessible(page, { hasScript: true });
  expect(page.url()).toBe(address);

  await page.getByLabel('Presents for the children').fill('Books');
  await page.getByRole('button', { name: texts.en.later.button }).click();
  await expect(page.getByRole('heading', { level: 1, name: texts.en.later.title })).toBeVisible();
  await page.goto(address);
  await expect(row(2).getByLabel('Price')).toHaveValue('700');
  await expect(bom.getByRole('group', { name: 'School of Bom' }).getByLabel('Near')).toBeChecked();
  await expect(page.getByLabel('Presents for the children')).toHaveValue('Books');
});
