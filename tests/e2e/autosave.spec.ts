import { SURVEY } from './support/seeds';
import { surveyPages } from './support/survey-pages';
import { expect, test } from './support/test';

test('what is typed is saved by itself, and says so when it cannot be', async ({ page, context }) => {
  const { texts, words, question, begin } = surveyPages(page, 'en');
  const beforeTime = (sentence: string): string => sentence.split('{time}')[0] ?? '';
  await page.goto(`/participate/en/surveys/${SURVEY}`);
  await begin();
  const official = question('respondent').getByLabel(words.choice('respondent', 'official'), { exact: true });
  const household = page.getByLabel(words.question('householdSize'));

  await official.check();
  await household.fill('three');
  await expect(page.getByText(beforeTime(texts.autosave.saved))).toBeVisible();
  await page.reload();
  await expect(official).toBeChecked();
  await expect(household).toHaveValue('three');

  await context.setOffline(true);
  await household.fill('3');
  await expect(page.getByRole('alert')).toHaveText(texts.autosave.failed);
  await context.setOffline(false);
  await expect(page.getByText(beforeTime(texts.autosave.saved))).toBeVisible();
  await page.reload();
  await expect(household).toHaveValue('3');
});

test('what is typed in a tab that was sent from another one is not lost in silence', async ({
  page,
  context,
}) => {
  const survey = surveyPages(page, 'en');
  await page.goto(`/participate/en/surveys/${SURVEY}`);
  await survey.begin();
  await survey.about('3');
  const address = page.url();
  await survey.next();
  await survey.use();
  await survey.next();
  await survey.satisfaction(4);
  await survey.next();
  const left = await context.newPage();
  await left.goto(address);
  await survey.next();
  await page.getByRole('button', { name: survey.texts.review.send }).click();
  await expect(page.getByRole('heading', { level: 1, name: survey.texts.receipt.title })).toBeVisible();
  await left.getByLabel(survey.words.question('householdSize')).fill('4');
  await expect(left.getByRole('alert')).toHaveText(survey.texts.autosave.ended);
});
