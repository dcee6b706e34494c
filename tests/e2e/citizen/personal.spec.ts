import type { Page } from '@playwright/test';
import { privacyWords } from '../../../plugins/survey/server/src/texts';
import { publishSurvey } from '../../support/content';
import { expectAccessible } from '../support/accessibility';
import { surveyPages } from '../support/survey-pages';
import { expect, test } from '../support/test';

const TITLES = {
  idea: { ko: '어떤 나무를 심을까요?', en: 'Which trees shall we plant?' },
  phone: { ko: '전화번호', en: 'Telephone number' },
};
const PHONE = '010-1234-5678';

const questionnaire = (isRequired: boolean) => ({
  pages: [
    { name: 'ideas', elements: [{ type: 'text', name: 'idea', title: TITLES.idea, isRequired: true }] },
    {
      name: 'you',
      title: { ko: '연락처', en: 'How to reach you' },
      elements: [{ type: 'text', name: 'phone', title: TITLES.phone, personal: true, isRequired }],
    },
  ],
});

const kept = { retentionDays: 90, retentionFrom: 'close', retentionAct: 'anonymise' };

/** One survey a project and kind: projects run side by side on one site. */
async function publish(
  admin: Parameters<typeof publishSurvey>[0],
  project: string,
  isRequired: boolean,
): Promise<string> {
  const slug = `personal-${isRequired ? 'required' : 'optional'}-${project}`;
  await publishSurvey(admin, {
    slug,
    questionnaire: questionnaire(isRequired),
    hasConsent: true,
    shared: kept,
  });
  return slug;
}

/** Presses a button whose form leads to another page, and waits until it is there. */
async function press(page: Page, name: string): Promise<void> {
  await page.locator('html').evaluate((element) => element.setAttribute('data-left', ''));
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('html[data-left]')).toHaveCount(0);
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

test('a citizen agrees, answers, sees, downloads and withdraws what they sent', async ({
  page,
  admin,
  language,
  hasScript,
  at,
}, { project }) => {
  test.slow();
  const slug = await publish(admin, project.name, false);
  const { texts } = surveyPages(page, language);
  const words = privacyWords[language];

  await test.step('consent comes before the first question, and needs its own tick', async () => {
    await page.goto(at(`/surveys/${slug}`));
    await expect(page.getByText(words.anonymity.confidential)).toBeVisible();
    await expectAccessible(page, { hasScript });
    await press(page, texts.start.begin);
    await expect(heading(page, words.consent.title)).toBeVisible();
    const tick = page.getByRole('checkbox', { name: words.consent.tick });
    await expect(tick).not.toBeChecked();
    await expectAccessible(page, { hasScript });
    await press(page, words.consent.agree);
    await expect(page.getByRole('alert')).toContainText(words.consent.notTicked);
    await expectAccessible(page, { hasScript });
    await page.getByRole('alert').getByRole('link').click();
    await expect(tick).toBeFocused();
    await tick.check();
    await press(page, words.consent.agree);
  });

  await page.getByLabel(TITLES.idea[language]).fill('느티나무');
  await press(page, texts.next);
  await page.getByLabel(TITLES.phone[language]).fill(PHONE);
  await press(page, texts.next);
  await press(page, texts.review.send);
  await expect(heading(page, texts.receipt.title)).toBeVisible();
  await expect(page.getByText(words.receipt.code, { exact: true })).toBeVisible();
  await expectAccessible(page, { hasScript });
  await page.reload();
  const [number = '', code = ''] =
    (await page.getByRole('main').innerText()).match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2,3}/gu) ?? [];
  expect(code).toHaveLength(19);

  await test.step('a wrong code opens nothing, the right one shows everything', async () => {
    await page.getByRole('link', { name: words.receipt.mine }).click();
    await expectAccessible(page, { hasScript });
    await page.getByLabel(words.mine.number, { exact: true }).fill(number);
    await page.getByLabel(words.mine.code, { exact: true }).fill('0000-0000-0000-0000');
    await press(page, words.mine.open);
    await expect(page.getByRole('alert')).toContainText(words.mine.unknown);
    await expectAccessible(page, { hasScript });
    await page.getByLabel(words.mine.code, { exact: true }).fill(code.toLowerCase());
    await press(page, words.mine.open);
    await expect(heading(page, words.mine.shownTitle)).toBeVisible();
    await expect(page.getByText(PHONE)).toBeVisible();
    await expectAccessible(page, { hasScript });
  });

  await test.step('it can be taken home', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.mine.download }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`${slug}-${number}.json`);
  });

  await test.step('it is withdrawn after one more question, and is gone', async () => {
    await press(page, words.mine.withdraw);
    await expect(heading(page, words.mine.confirmTitle)).toBeVisible();
    await expectAccessible(page, { hasScript });
    await press(page, words.mine.confirm);
    await expect(heading(page, words.mine.withdrawnTitle)).toBeVisible();
    await expectAccessible(page, { hasScript });
    await page.goto(at(`/surveys/${slug}/my-response`));
    await page.getByLabel(words.mine.number, { exact: true }).fill(number);
    await page.getByLabel(words.mine.code, { exact: true }).fill(code);
    await press(page, words.mine.open);
    await expect(heading(page, words.mine.removedTitle)).toBeVisible();
    await expectAccessible(page, { hasScript });
  });
});

test('whoever refuses answers without the personal questions', async ({ page, admin, language, at }, {
  project,
}) => {
  const slug = await publish(admin, `${project.name}-without`, false);
  const { texts } = surveyPages(page, language);
  const words = privacyWords[language].consent;
  await page.goto(at(`/surveys/${slug}`));
  await press(page, texts.start.begin);
  await press(page, words.refuse);
  await page.getByLabel(TITLES.idea[language]).fill('느티나무');
  await press(page, texts.next);
  await expect(heading(page, texts.review.title)).toBeVisible();
  await expect(page.getByText(TITLES.phone[language])).toHaveCount(0);
  await press(page, texts.review.send);
  await expect(heading(page, texts.receipt.title)).toBeVisible();
});

test('whoever refuses where it is needed reads a kind word and whom to ask', async ({
  page,
  admin,
  language,
  hasScript,
  at,
}, { project }) => {
  const slug = await publish(admin, project.name, true);
  const { texts } = surveyPages(page, language);
  const words = privacyWords[language].consent;
  await page.goto(at(`/surveys/${slug}`));
  await press(page, texts.start.begin);
  await expect(page.getByText(words.leadRequired)).toBeVisible();
  await press(page, words.refuse);
  await expect(heading(page, words.refusedTitle)).toBeVisible();
  await expect(page.getByText('privacy@modu.example')).toBeVisible();
  await expectAccessible(page, { hasScript });
});
