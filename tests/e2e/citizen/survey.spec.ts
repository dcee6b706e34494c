import { expectAccessible } from '../support/accessibility';
import { SURVEY } from '../support/seeds';
import { surveyPages } from '../support/survey-pages';
import { expect, setting, test } from '../support/test';

const DISSATISFIED = 2;
const SATISFIED = 4;

test('a dissatisfied citizen mends what was missing, is asked why, changes an answer and gets a receipt', async ({
  page,
  language,
  hasScript,
  at,
}) => {
  test.slow();
  const survey = surveyPages(page, language);
  const { texts, words } = survey;

  await page.goto(at(`/surveys/${SURVEY}`));
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expectAccessible(page, { hasScript });
  await survey.begin();
  await expectAccessible(page, { hasScript });

  await test.step('what is missing is named, and each line leads to its field', async () => {
    await survey.next();
    const summary = page.getByRole('alert');
    await expect(summary.getByRole('link')).toHaveCount(4);
    if (hasScript) await expect(summary).toBeFocused();
    await expectAccessible(page, { hasScript });
    await summary.getByRole('link').last().click();
    await expect(page.getByLabel(words.question('householdSize'))).toBeFocused();
    await summary.getByRole('link').first().click();
    await expect(survey.question('respondent').getByRole('radio').first()).toBeFocused();
  });

  await test.step('what was right is kept while the rest is mended', async () => {
    await survey.about('셋');
    await survey.next();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
    await expect(page.getByRole('alert')).toContainText('셋');
    await expect(page.getByLabel(words.question('householdSize'))).toHaveValue('셋');
    await page.getByLabel(words.question('householdSize')).fill('3');
    await survey.next();
  });

  await survey.use();
  await survey.next();
  await expectAccessible(page, { hasScript });
  await survey.satisfaction(DISSATISFIED);
  await survey.next();

  await test.step('the dissatisfied are asked why', async () => {
    await expect(survey.question('dissatisfiedWith')).toBeVisible();
    await expectAccessible(page, { hasScript });
    await survey.dissatisfied();
    await page.getByLabel(words.question('improvement')).fill('Longer opening hours\n<b>please</b>');
    await survey.next();
  });

  await test.step('an answer can be changed from the review, and the others stay', async () => {
    await expect(page.getByRole('heading', { level: 1, name: texts.review.title })).toBeVisible();
    await expect(page.getByText('<b>please</b>')).toBeVisible();
    await expectAccessible(page, { hasScript });
    await page.getByRole('link', { name: texts.review.change }).first().click();
    await expect(page.getByLabel(words.question('householdSize'))).toHaveValue('3');
    await page.getByLabel(words.question('householdSize')).fill('5');
    for (let step = 0; step < 4; step += 1) await survey.next();
    await expect(page.getByRole('definition').getByText('5', { exact: true })).toBeVisible();
    await expect(page.getByText(words.choice('dissatisfiedWith', 'long-wait'))).toBeVisible();
  });

  await page.getByRole('button', { name: texts.review.send }).click();
  await expect(page.getByRole('heading', { level: 1, name: texts.receipt.title })).toBeVisible();
  // The receipt number, and the code with which the response is found again.
  await expect(page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/u)).toBeVisible();
  await expect(page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/u)).toBeVisible();
  await expect(page).toHaveURL(/\/receipts\//u);
  await expectAccessible(page, { hasScript });
});

test('a satisfied citizen is not asked what was wrong', async ({ page, language, at }) => {
  const survey = surveyPages(page, language);
  await page.goto(at(`/surveys/${SURVEY}`));
  await survey.begin();
  await survey.about('1');
  await survey.next();
  await survey.use();
  await survey.next();
  await survey.satisfaction(SATISFIED);
  await survey.next();
  await expect(page.getByLabel(survey.words.question('improvement'))).toBeVisible();
  await expect(survey.question('dissatisfiedWith')).toHaveCount(0);
});

test('whoever never went there is not asked how it was', async ({ page, language, at }) => {
  const survey = surveyPages(page, language);
  await page.goto(at(`/surveys/${SURVEY}`));
  await survey.begin();
  await survey.about('1');
  await survey.next();
  await survey.use();
  await survey.question('frequency').getByLabel(survey.words.choice('frequency', 'never')).check();
  await survey.next();
  await expect(page.getByLabel(survey.words.question('improvement'))).toBeVisible();
  await expect(survey.question('overall')).toHaveCount(0);
});

test('a survey that has closed says so and shows its results', async ({ page, language, hasScript, at }) => {
  const { texts, words } = surveyPages(page, language);
  const slug = setting('E2E_CLOSED_SURVEY');
  await page.goto(at(`/surveys/${slug}`));
  await expect(page.getByText(texts.start.closedText)).toBeVisible();
  await expect(page.getByRole('button', { name: texts.start.begin })).toHaveCount(0);
  await expectAccessible(page, { hasScript });
  await page.getByRole('link', { name: texts.results.title }).click();
  const table = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: words.question('respondent') }) });
  await expect(
    table.getByRole('row', { name: `${words.choice('respondent', 'resident')} 20` }),
  ).toBeVisible();
  // Few officials answered: their number is hidden, and with it the next smallest.
  await expect(table.getByText(texts.results.hidden)).toHaveCount(2);
  await expectAccessible(page, { hasScript });
});

test('a citizen stops in the middle and goes on with the code on another device', async ({
  page,
  browser,
  baseURL,
  language,
  hasScript,
  at,
}) => {
  const survey = surveyPages(page, language);
  const { texts, words } = survey;
  await page.goto(at(`/surveys/${SURVEY}`));
  await survey.begin();
  await survey.about('3');
  await survey.next();
  await survey
    .question('frequency')
    .getByLabel(words.choice('frequency', 'quarterly'), { exact: true })
    .check();
  await page.getByRole('button', { name: texts.later.button }).click();
  await expect(page.getByRole('heading', { level: 1, name: texts.later.title })).toBeVisible();
  await expectAccessible(page, { hasScript });
  const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}/u.exec(await page.getByRole('main').innerText())?.[0] ?? '';
  await page.getByLabel(texts.mail.label).fill('kim@');
  await page.getByRole('button', { name: texts.mail.button }).click();
  await expect(page.getByRole('link', { name: texts.mail.problems.wrong })).toBeVisible();
  await expect(page.getByLabel(texts.mail.label)).toHaveValue('kim@');
  await expectAccessible(page, { hasScript });

  const elsewhere = await browser.newContext({
    javaScriptEnabled: hasScript,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const other = await elsewhere.newPage();
  const there = surveyPages(other, language);
  await other.goto(at(`/surveys/${SURVEY}`));
  await other.getByText(texts.later.resume).click();
  const field = other.getByLabel(texts.later.code);
  const goOn = other.getByRole('button', { name: texts.later.goOn });
  await field.fill('0000-0000-0000-0000');
  await goOn.click();
  await expect(other.getByText(texts.later.unknown)).toBeVisible();
  await expect(field).toHaveValue('0000-0000-0000-0000');
  await expectAccessible(other, { hasScript });
  await field.fill(code.toLowerCase());
  await goOn.click();
  await expect(
    there.question('frequency').getByLabel(words.choice('frequency', 'quarterly'), { exact: true }),
  ).toBeChecked();
  await elsewhere.close();
});

test('an unknown survey, an unknown draft and an unknown receipt say what to do', async ({
  page,
  language,
  hasScript,
  at,
}) => {
  const { texts } = surveyPages(page, language);
  for (const [path, heading] of [
    ['/surveys/no-such-survey', texts.gone.notFoundTitle],
    [`/surveys/${SURVEY}/drafts/${'x'.repeat(43)}/pages/1`, texts.gone.goneTitle],
    [`/surveys/${SURVEY}/receipts/0000-0000-0000`, texts.gone.receiptTitle],
  ] as const) {
    await page.goto(at(path));
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page, { hasScript });
  }
});
