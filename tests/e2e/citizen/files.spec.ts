import { texts } from '../../../plugins/survey/server/src/texts';
import { adminWithToken } from '../../support/admin-client';
import { publishSurvey } from '../../support/content';
import { expectAccessible } from '../support/accessibility';
import { expect, setting, test } from '../support/test';

const questionnaire = {
  pages: [
    {
      elements: [
        {
          type: 'file',
          name: 'papers',
          title: { ko: '관련 서류', en: 'Papers' },
          allowMultiple: true,
          maxFiles: 2,
          acceptedTypes: '.pdf,.txt',
        },
        { type: 'text', name: 'why', title: { ko: '까닭', en: 'Why' }, isRequired: true },
      ],
    },
  ],
};

const text = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});

test('files are uploaded, refused by name, taken away, reviewed and sent', async ({
  page,
  at,
  language,
  hasScript,
}) => {
  const admin = adminWithToken(setting('E2E_ORIGIN'), setting('E2E_ADMIN_TOKEN'));
  const slug = `files-${language}-${hasScript ? 'script' : 'plain'}`;
  await publishSurvey(admin, { slug, questionnaire });
  const words = texts[language];
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await page.goto(at(`/surveys/${slug}`));
  await press(words.start.begin);
  const input = page.locator('input[type="file"]');
  await expectAccessible(page, { hasScript });

  await input.setInputFiles([
    text('가나다.txt', 'one'),
    { ...text('lies.pdf', 'no PDF'), mimeType: 'application/pdf' },
  ]);
  await press(words.next);
  await expect(page.getByRole('alert')).toContainText('lies.pdf');
  await expect(page.getByRole('link', { name: '가나다.txt' })).toBeVisible();
  await expectAccessible(page, { hasScript });
  await page.setViewportSize({ width: 320, height: 900 });
  await page.screenshot({ path: `test-results/files-${slug}-320.png`, fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await input.setInputFiles([text('second.txt', 'two')]);
  await page.locator('#q2').fill('because');
  await press(words.next);
  await expect(page.getByRole('heading', { level: 1, name: words.review.title })).toBeVisible();
  await expect(page.getByRole('link', { name: 'second.txt' })).toBeVisible();
  await expectAccessible(page, { hasScript });
  await page.screenshot({ path: `test-results/files-${slug}-review-320.png`, fullPage: true });
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: '가나다.txt' }).click();
  expect((await download).suggestedFilename()).toBe('가나다.txt');

  await page.getByRole('link', { name: words.back, exact: true }).click();
  await expect(page.getByText(words.files.full)).toBeVisible();
  await page.getByRole('button', { name: /second\.txt/u }).click();
  await expect(page.getByRole('link', { name: 'second.txt' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '가나다.txt' })).toBeVisible();
  await page.screenshot({ path: `test-results/files-${slug}-removed-320.png`, fullPage: true });
  await press(words.next);
  await press(words.review.send);
  await expect(page.getByRole('heading', { level: 1, name: words.receipt.title })).toBeVisible();
});
