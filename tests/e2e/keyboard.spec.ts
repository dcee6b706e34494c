import { makeCodes } from '../support/content';
import { ballotPages } from './support/ballot-pages';
import { tabTo } from './support/by-keyboard';
import { GROUPS, POLL, POLL_UID } from './support/seeds';
import { documentId, expect, test } from './support/test';

const HOME = '/participate/en';
test('the first stop leads past the navigation', async ({ page }) => {
  await page.goto(HOME);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('a whole ballot is cast with the keyboard alone', async ({ page, admin }) => {
  test.slow();
  const ballot = ballotPages(page, 'en');
  const { texts } = ballot;
  const [code = ''] = await makeCodes(admin, await documentId(admin, POLL_UID, POLL), 1);
  await page.goto(`${HOME}/polls/${POLL}`);
  await tabTo(page, page.getByLabel(texts.poll.code));
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');

  await expect(page.locator('.cand')).toHaveCount(48);
  for (const { key, choose } of GROUPS) {
    const boxes = ballot.group(key).getByRole('checkbox').or(ballot.group(key).getByRole('radio'));
    for (let index = 0; index < choose; index += 1) {
      // One too few in the last group: it shall be refused first.
      if (key === 'district' && index > 0) continue;
      await tabTo(page, boxes.nth(index));
      await page.keyboard.press('Space');
      await expect(boxes.nth(index)).toBeChecked();
    }
  }
  await tabTo(page, page.getByRole('button', { name: texts.ballot.check }));
  await page.keyboard.press('Enter');

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await tabTo(page, summary.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(ballot.group('district')).toBeFocused();
  await tabTo(page, ballot.group('district').getByRole('checkbox').nth(1));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: texts.ballot.check }));
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: texts.review.title })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: texts.review.cast }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: texts.receipt.title })).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stub')).toBeVisible();
  for (const hidden of [page.getByRole('navigation'), page.locator('.skip'), page.locator('.acts')])
    await expect(hidden).toBeHidden();
});
