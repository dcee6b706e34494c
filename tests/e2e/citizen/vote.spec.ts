import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { texts as siteTexts } from '../../../plugins/participation/server/src/texts';
import { recordTexts } from '../../../plugins/vote/server/src/texts';
import { makeCodes } from '../../support/content';
import { expectAccessible } from '../support/accessibility';
import { ballotPages, type BallotPages } from '../support/ballot-pages';
import { shownText } from '../support/shown-text';
import { GROUPS, POLL, POLL_UID, pollTitle } from '../support/seeds';
import { documentId, expect, setting, test, type Language } from '../support/test';

const CODE = /^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/u;
const TOO_MANY = 3;

async function expectReceipt(page: Page, { texts }: BallotPages): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: texts.receipt.title })).toBeVisible();
  await expect(page.locator('.stub').getByText(CODE)).toBeVisible();
}

/**
 * Who voted by token is a stranger to the site, which says what it knows: the right was handed out. Without a script it knows
 * more.
 */
async function expectRefusedPolitely(
  page: Page,
  { texts }: BallotPages,
  { hasScript, language }: { readonly hasScript: boolean; readonly language: Language },
): Promise<void> {
  if (hasScript) {
    await expect(page.getByText(recordTexts[language].token.issued)).toBeVisible();
    return;
  }
  await expect(page.getByRole('heading', { level: 1, name: texts.refusedCast.alreadyTitle })).toBeVisible();
  await expect(page.getByText(texts.refusedCast.alreadyText)).toBeVisible();
}

/** An account of its own for each voter, made as a citizen makes it. */
async function register(page: Page, language: Language): Promise<void> {
  const words = siteTexts[language];
  await page.getByLabel(words.account.email).fill(`voter-${randomBytes(6).toString('hex')}@example.com`);
  await page.getByLabel(words.account.password).fill('a long password');
  await page.getByRole('button', { name: words.register, exact: true }).click();
}

test('a code holder chooses too many, mends it, looks again, and votes once', async ({
  page,
  language,
  hasScript,
  at,
  admin,
}) => {
  test.slow();
  const ballot = ballotPages(page, language);
  const { texts } = ballot;
  const [code = ''] = await makeCodes(admin, await documentId(admin, POLL_UID, POLL), 1);

  await page.goto(at(`/polls/${POLL}`));
  await expect(page.getByRole('heading', { level: 1, name: pollTitle(language) })).toBeVisible();
  await expectAccessible(page, { hasScript });

  await test.step('a code that is wrong is kept to be mended', async () => {
    await ballot.enterCode('0000-0000-0000-0000');
    await expect(
      page.getByRole('alert').getByRole('link', { name: texts.refusals.codeUnknown }),
    ).toBeVisible();
    await expect(page.getByLabel(texts.poll.code)).toHaveValue('0000-0000-0000-0000');
    await expectAccessible(page, { hasScript });
  });

  await ballot.enterCode(` ${code.toLowerCase().replaceAll('-', ' ')} `);
  await expect(page.getByText(texts.ballot.confirmed.code)).toBeVisible();
  await expect(page.locator('.cand')).toHaveCount(48);
  await expectAccessible(page, { hasScript });

  await test.step('too many is refused in words, and every choice is still there', async () => {
    await ballot.choose('city', TOO_MANY);
    await ballot.choose('district', 1);
    await ballot.check();
    const summary = page.getByRole('alert');
    await expect(summary.getByRole('link')).toHaveCount(GROUPS.length);
    await expect(ballot.chosen('city')).toHaveCount(TOO_MANY);
    await expect(ballot.chosen('district')).toHaveCount(1);
    await expectAccessible(page, { hasScript });
    const label = GROUPS.find(({ key }) => key === 'city')?.label[language] ?? '';
    await summary.getByRole('link', { name: texts.problems.tooMany(label, '2', '1') }).click();
    await expect(ballot.group('city')).toBeFocused();
    await expect(ballot.group('city')).toBeInViewport();
  });

  await test.step('reading about a candidate loses no choice', async () => {
    const more = ballot.group('city').locator('details').first();
    await more.locator('summary').click();
    await expect(more.locator('dd')).toBeVisible();
    await expect(ballot.chosen('city')).toHaveCount(TOO_MANY);
    await expectAccessible(page, { hasScript });
  });

  await test.step('the review leads back and forth without a loss', async () => {
    await ballot.chosen('city').first().uncheck();
    await ballot.choose('metropolitan', 1);
    await ballot.choose('county', 2);
    await ballot.choose('district', 2);
    await ballot.check();
    await expect(page.getByRole('heading', { level: 1, name: texts.review.title })).toBeVisible();
    await expect(page.locator('main .bullets li')).toHaveCount(7);
    await expectAccessible(page, { hasScript });
    await page.getByRole('button', { name: texts.review.change }).nth(1).click();
    for (const { key, choose } of GROUPS) await expect(ballot.chosen(key)).toHaveCount(choose);
    await ballot.check();
  });

  await test.step('the receipt leads to the place in the record, and to its proof', async () => {
    await ballot.cast();
    await expectReceipt(page, ballot);
    await expectAccessible(page, { hasScript });
    await page.getByRole('main').getByRole('link', { name: recordTexts[language].link }).first().click();
    await expect(page.getByRole('status').getByText(/\d/u)).toBeVisible();
    await expect(page.getByRole('link', { name: recordTexts[language].foundProof })).toBeVisible();
    await expectAccessible(page, { hasScript });
  });

  await page.goto(at(`/polls/${POLL}`));
  await ballot.enterCode(code);
  await expectRefusedPolitely(page, ballot, { hasScript, language });
  await expectAccessible(page, { hasScript });
});

test('an account holder registers on the way and votes once', async ({ page, language, hasScript, at }) => {
  test.slow();
  const ballot = ballotPages(page, language);
  const words = siteTexts[language];
  await page.goto(at(`/polls/${POLL}`));
  await page.getByRole('main').getByRole('link', { name: ballot.texts.poll.signIn, exact: true }).click();
  await expectAccessible(page, { hasScript });
  await page.getByRole('main').getByRole('link', { name: words.register, exact: true }).click();
  await expectAccessible(page, { hasScript });

  await page.getByRole('button', { name: words.register, exact: true }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await expectAccessible(page, { hasScript });
  await register(page, language);

  await expect(page.getByText(ballot.texts.ballot.confirmed.account)).toBeVisible();
  await ballot.chooseAll();
  await ballot.check();
  await ballot.cast();
  await expectReceipt(page, ballot);

  await page.goto(at(`/polls/${POLL}/ballot`));
  await expectRefusedPolitely(page, ballot, { hasScript, language });

  await page.getByRole('button', { name: words.signOut }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.account.signedOutTitle })).toBeVisible();
  await expectAccessible(page, { hasScript });
});

test('the ballot counts down what is left to choose', async ({ page, language, hasScript, at, admin }) => {
  const ballot = ballotPages(page, language);
  const [code = ''] = await makeCodes(admin, await documentId(admin, POLL_UID, POLL), 1);
  await page.goto(at(`/polls/${POLL}`));
  await ballot.enterCode(code);
  const { choosing } = ballot.texts;
  for (const [count, words] of [
    [0, choosing.left.replace('{n}', '2')],
    [1, choosing.left.replace('{n}', '1')],
    [2, choosing.done],
    [3, choosing.over.replace('{n}', '1')],
  ] as const) {
    await ballot.choose('city', count);
    await expect.poll(() => shownText(page, '#g-city .left b')).toBe(words);
    await expect.poll(() => shownText(page, '.tally a[href="#g-city"] b')).toBe(words);
  }
  // With a script it is said as well, to those who do not see it.
  if (hasScript)
    await expect(page.locator('form.ballot > [role="status"]')).toContainText(
      choosing.over.replace('{n}', '1'),
    );
});

test('a vote that has ended shows ranks and takes nothing more', async ({
  page,
  language,
  hasScript,
  at,
}) => {
  const ballot = ballotPages(page, language);
  const slug = setting('E2E_CLOSED_POLL');
  await page.goto(at(`/polls/${slug}`));
  await expect(page.getByText(ballot.texts.poll.over)).toBeVisible();
  await expect(page.getByLabel(ballot.texts.poll.code)).toHaveCount(0);
  await expectAccessible(page, { hasScript });
  await page.getByRole('link', { name: ballot.texts.poll.toResults }).click();
  const first = page.locator('#g-metropolitan').getByRole('row').nth(1);
  await expect(first).toContainText(ballot.texts.results.rankValue('1'));
  await expect(page.getByText(ballot.texts.results.tied).first()).toBeVisible();
  await page.getByRole('main').locator('summary').first().click();
  await expectAccessible(page, { hasScript });
});

test('a sealed vote shows no counts while it runs', async ({ page, language, hasScript, at }) => {
  const ballot = ballotPages(page, language);
  await page.goto(at(`/polls/${POLL}/results`));
  await expect(page.getByText(ballot.texts.results.sealedTitle)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expectAccessible(page, { hasScript });
});

test('lists and dead ends say what to do', async ({ page, language, hasScript, at }) => {
  const { unknown } = ballotPages(page, language).texts;
  for (const [path, heading] of [
    ['', siteTexts[language].listTitle],
    ['/polls/no-such-poll', unknown.pollTitle],
    [`/polls/${POLL}/receipts/0000-0000`, unknown.receiptTitle],
    ['/nowhere', siteTexts[language].errors.notFound.title],
  ] as const) {
    await page.goto(at(path));
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page, { hasScript });
  }
});
