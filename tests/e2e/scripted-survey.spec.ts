import { publishSurvey } from '../support/content';
import { expectAccessible } from './support/accessibility';
import { SURVEY } from './support/seeds';
import { surveyPages } from './support/survey-pages';
import { expect, test } from './support/test';

/** A picture of another host is more than a plain page can show; the follow-up depends on the ranking. */
const questionnaire = {
  elements: [
    { type: 'image', name: 'plan', visible: false, imageLink: 'https://example.org/plan.png' },
    {
      type: 'ranking',
      name: 'order',
      title: { ko: '먼저 할 일의 순서', en: 'What to do first' },
      choices: [
        { value: 'trees', text: { ko: '나무', en: 'Trees' } },
        { value: 'benches', text: { ko: '의자', en: 'Benches' } },
        { value: 'water', text: { ko: '물길', en: 'Water' } },
      ],
    },
    {
      type: 'text',
      name: 'note',
      title: { ko: '까닭', en: 'Why' },
      visibleIf: "{order[0]} = 'water'",
      isRequired: true,
    },
  ],
};

const words = {
  ko: { water: '물길', why: '까닭' },
  en: { water: 'Water', why: 'Why' },
} as const;

for (const language of ['ko', 'en'] as const) {
  test(`a survey that plain pages cannot show is answered in ${language}`, async ({ page, admin }) => {
    const slug = `park-design-${language}`;
    await publishSurvey(admin, { slug, questionnaire });
    const survey = surveyPages(page, language);
    await page.goto(`/participate/${language}/surveys/${slug}`);
    // survey-react-ui gives the things it ranks no role to find them by.
    const water = page.locator('[data-sv-drop-target-ranking-item]', { hasText: words[language].water });
    await expect(water).toBeVisible();
    await water.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const why = page.getByRole('textbox', { name: words[language].why });
    await expect(why).toBeVisible();

    await expectAccessible(page, { hasScript: true });

    const send = page.getByRole('button', { name: survey.texts.review.send });
    await send.click();
    await expect(why).toBeFocused();
    await why.fill('여름에 덥습니다.');
    await send.click();
    await expect(page.getByRole('heading', { level: 1, name: survey.texts.receipt.title })).toBeVisible();
  });
}

test('the script of such surveys is loaded only with them', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto(`/participate/en/surveys/${SURVEY}`);
  await surveyPages(page, 'en').begin();
  expect(scripts.filter((path) => path.includes('surveyjs'))).toEqual([]);
});

test('without a script such a survey says what it needs', async ({ browser, admin, baseURL }) => {
  await publishSurvey(admin, { slug: 'park-design-plain', questionnaire });
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/participate/en/surveys/park-design-plain');
  await expect(page.getByText(/JavaScript/u).first()).toBeVisible();
  await context.close();
});
