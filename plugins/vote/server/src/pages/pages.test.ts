import type { Locale } from '@modu/participation/contracts';
import { createPollTally, type Choices, type Manifest } from '../../../domain/src';
import { sampleManifest } from '../../../domain/src/testing/sample-manifest';
import { count, expectSound } from '../testing/markup';
import { fakeEligibility } from '../testing/memory';
import { citizenRequest } from '../testing/request';
import { openedPoll } from '../testing/voting';
import { texts } from '../texts';
import { offersOf } from '../services/admission';
import { ballotPage, type BallotView } from './ballot';
import { alreadyVotedPage, notTimelyPage, unknownPage } from './notices';
import { pollPage, type PollView } from './poll';
import { receiptPage } from './receipt';
import { noResultsPage, resultsPage } from './results';
import { reviewPage } from './review';

const LOCALES: readonly Locale[] = ['ko', 'en'];
const HOSTILE = '<script>alert("x")</script>';
const AFTER = new Date('2026-03-17T00:00:00Z');

const plain = sampleManifest([
  { candidates: 3, choose: 1, rule: 'exactly' },
  { candidates: 15, choose: 2, rule: 'exactly' },
  { candidates: 16, choose: 2, rule: 'atMost' },
  { candidates: 14, choose: 2, rule: 'exactly' },
]);

/** The sample with everything that a candidate may have, some of it meant to break the page. */
const manifest: Manifest = {
  ...plain,
  candidates: plain.candidates.map((candidate) => ({
    ...candidate,
    owner: { ko: '파주시', en: 'Paju' },
    summary: { ko: `요약 ${HOSTILE}` },
    details: [{ term: { ko: '기간', en: 'Period' }, text: { ko: `한 해\n\n${HOSTILE}`, en: HOSTILE } }],
    imageUrl: candidate.key === 'g0-0' ? '/uploads/a.webp' : 'https://elsewhere.example/a.png',
  })),
};
const poll = openedPoll(manifest);
const chosen: Choices = { g0: ['g0-1'], g1: ['g1-2', 'g1-3'] };

const ballotView = (changes: Partial<BallotView> = {}): BallotView => ({
  poll,
  turnout: 18_204,
  right: { ok: true, pass: 'sealed"pass', tier: 'code' },
  act: 'a'.repeat(32),
  choices: chosen,
  problems: [],
  ...changes,
});

const pollView = (changes: Partial<PollView> = {}): PollView => ({
  poll,
  introduction: { ko: `첫 문단\n\n${HOSTILE}` },
  turnout: 7,
  tierNames: fakeEligibility().tierNames(),
  attempt: { code: '', reason: null },
  offers: offersOf(fakeEligibility())(null),
  ...changes,
});

describe.each(LOCALES)('in %s', (locale) => {
  const request = citizenRequest({ locale });
  const late = citizenRequest({ locale, now: AFTER });
  const words = texts[locale];
  const tally = createPollTally(manifest);
  tally.add({ g0: ['g0-1'], g1: ['g1-2', 'g1-3'], g2: [], g3: ['g3-0', 'g3-1'] }, 'code');

  const pages = {
    poll: pollPage(request, pollView()),
    'poll after a wrong code': pollPage(
      request,
      pollView({ attempt: { code: HOSTILE, reason: 'codeUnknown' } }),
    ),
    'poll after its close': pollPage(late, pollView()),
    ballot: ballotPage(request, ballotView()),
    'ballot with problems': ballotPage(
      request,
      ballotView({
        problems: [
          { code: 'tooMany', group: 'g1', params: { chosen: 3, choose: 2, over: 1 } },
          { code: 'wrongGroup', group: 'g1', params: { candidate: HOSTILE, belongsTo: 'g0' } },
          { code: 'tooFew', group: 'g3', params: { chosen: 0, choose: 2, missing: 2 } },
          { code: 'unknownGroup', group: HOSTILE, params: {} },
        ],
      }),
    ),
    'ballot without a right': ballotPage(
      request,
      ballotView({ right: { ok: false, reason: 'passExpired', code: HOSTILE } }),
    ),
    review: reviewPage(request, {
      poll,
      right: { ok: true, pass: 'x', tier: 'code' },
      act: 'y',
      choices: chosen,
      ballot: {},
    }),
    receipt: receiptPage(request, poll, { number: 'T4WX-81KN-6R7P-0DZE', position: 41 }),
    results: resultsPage(late, {
      poll,
      result: tally.result(),
      turnoutByTier: [
        { name: { ko: '코드', en: 'Code' }, count: 1 },
        { name: { ko: '계정', en: 'Account' }, count: 40 },
      ],
    }),
    'no results': noResultsPage(request, poll),
    'already voted': alreadyVotedPage(request, poll),
    'too late': notTimelyPage(
      late,
      poll,
      { code: 'closed', closesAt: manifest.closesAt },
      { choices: chosen, act: '' },
    ),
    unknown: unknownPage(request, 'poll'),
  };

  it.each(Object.entries(pages))(
    'the page "%s" has one heading, sound ids and no foreign markup',
    (_, page) => {
      expectSound(page.body.toString());
    },
  );

  it('shows every candidate of every group on the ballot, with what was chosen', () => {
    const body = pages.ballot.body.toString();
    expect(count(body, /class="cand"/gu)).toBe(48);
    expect(count(body, /<fieldset class="group g\d"/gu)).toBe(4);
    for (const { key } of manifest.candidates) expect(body).toContain(`value="${key}"`);
    expect([...body.matchAll(/value="([^"]+)" checked/gu)].map((match) => match[1])).toEqual([
      'g0-1',
      'g1-2',
      'g1-3',
    ]);
    expect(body).toContain('value="sealed&quot;pass"');
  });

  it('lets one be chosen by radio button and several by check boxes', () => {
    const body = pages.ballot.body.toString();
    expect(count(body, /type="radio" name="g\.g0"/gu)).toBe(3);
    expect(count(body, /type="checkbox" name="g\.g2"/gu)).toBe(16);
    expect(count(body, /type="radio"/gu)).toBe(3);
  });

  it('gives script and stylesheet what they count with', () => {
    const body = pages.ballot.body.toString();
    expect(body).toContain('data-choose="2" data-rule="atMost"');
    expect(body).toContain(`data-text-left="${words.choosing.left}"`);
    expect(count(body, /<p class="left"><span>[^<]+<\/span><b><\/b><\/p>/gu)).toBe(4);
    expect(count(body, /<b class="l\d"><\/b>/gu)).toBe(4);
  });

  it('keeps the details of candidates in the page, and pictures only from this site', () => {
    const body = pages.ballot.body.toString();
    expect(count(body, /<details>/gu)).toBe(48);
    expect(body).toContain('src="/uploads/a.webp"');
    expect(body).not.toContain('elsewhere.example');
  });

  it('says the same in the summary and at the group', () => {
    const page = pages['ballot with problems'];
    const body = page.body.toString();
    expect(page.title).toMatch(/^(?:오류|Error): /u);
    const label = locale === 'ko' ? '모둠 1' : 'Group 1';
    const message = words.problems.tooMany(label, '2', '1');
    expect(body.split(message)).toHaveLength(3);
    expect(body).toContain('<a href="#g-g1">');
    expect(body).toContain('aria-describedby="g-g1-error-1 g-g1-error-2"');
  });

  it('carries every choice through the review, and offers to change each group', () => {
    const body = pages.review.body.toString();
    for (const key of ['g0-1', 'g1-2', 'g1-3']) expect(body).toContain(`value="${key}"`);
    expect(count(body, /formaction="[^"]*\/ballot#g-g\d"/gu)).toBe(4);
    expect(body).toContain(words.review.nothing);
  });

  it('tells neither choice nor time on the receipt', () => {
    const body = pages.receipt.body.toString();
    expect(body).toContain('T4WX-81KN-6R7P-0DZE');
    for (const { title } of manifest.candidates) expect(body).not.toContain(`${title[locale] ?? ''}<`);
    expect(body).not.toMatch(/3월 10일|10 March/u);
  });

  it('shows votes and ranks, and hides how few came by one way', () => {
    const body = pages.results.body.toString();
    expect(count(body, /class="win"/gu)).toBe(1 + 2 + 0 + 2);
    expect(body).toContain(words.results.tied);
    expect(count(body, new RegExp(`<td class="r">${words.results.hidden}</td>`, 'gu'))).toBe(2);
  });

  it('leads a signed-in person straight to the ballot, others to sign in and back', () => {
    const next = 'next=%2Fpolls%2Fcases%2Fballot';
    expect(pages.poll.body.toString()).toContain(`/account/sign-in?${next}`);
    const account = { id: 1, name: 'a@example.com' };
    const body = pollPage(citizenRequest({ locale, account }), pollView()).body.toString();
    expect(body).toContain(words.poll.signedInAs('a@example.com'));
    expect(body).not.toContain('sign-in');
  });

  it('leaves another site’s frame to sign in, where cookies work', () => {
    const body = pollPage(citizenRequest({ locale, embedded: true }), pollView()).body.toString();
    const links = [...body.matchAll(/<a [^>]*href="([^"]*\/account\/[^"]*)"([^>]*)>/gu)];
    expect(links).toHaveLength(2);
    for (const [, href = '', more = ''] of links) {
      expect(href).not.toContain('embed=1');
      expect(more).toContain('target="_blank"');
    }
    expect(body).toMatch(/action="[^"]*\/admission\?embed=1"/u);
  });

  it('says before the opening when it opens, and takes nobody in', () => {
    const early = citizenRequest({ locale, now: new Date('2026-03-01T00:00:00Z') });
    const body = pollPage(early, pollView()).body.toString();
    expect(body).not.toContain('<form');
    expect(body).toContain(locale === 'ko' ? '3월 2일(월) 09:00' : 'Mon 2 March, 09:00');
  });
});

describe('a poll that was extended', () => {
  const times = { ...manifest, closesAt: '2026-03-20T09:00:00.000Z' };
  const extended = { ...poll, times };
  // After the close that its manifest names.
  const request = citizenRequest({ now: AFTER });

  it('is open until its new end, on every page', () => {
    const start = pollPage(request, pollView({ poll: extended })).body.toString();
    expect(start).toContain('3월 20일(금) 18:00');
    expect(start).toContain('<form');
    expect(ballotPage(request, ballotView({ poll: extended })).body.toString()).toContain(
      '3월 20일(금) 18:00 마감',
    );
    expect(noResultsPage(request, extended).body.toString()).toContain('3월 20일(금) 18:00');
    const late = citizenRequest({ now: new Date('2026-03-21T00:00:00Z') });
    const refusal = { code: 'closed', closesAt: times.closesAt } as const;
    const refused = notTimelyPage(late, extended, refusal, { choices: {}, act: '' }).body.toString();
    expect(refused).toContain('3월 20일(금) 18:00에 마감해서');
    for (const body of [start, refused]) expect(body).not.toContain('3월 16일');
  });
});

describe('the other language', () => {
  it('is marked where a text stands in for one that is missing', () => {
    const body = ballotPage(citizenRequest({ locale: 'en' }), ballotView()).body.toString();
    expect(body).toContain('<span lang="ko">요약 ');
    expect(ballotPage(citizenRequest(), ballotView()).body.toString()).not.toContain('lang="ko"');
  });
});

describe('a poll with a single group', () => {
  it('needs no name for it', () => {
    const single = sampleManifest([{ candidates: 3, choose: 2, rule: 'atMost' }]);
    const unnamed = openedPoll({
      ...single,
      groups: single.groups.map((group) => ({ ...group, label: {} })),
    });
    const problems = [{ code: 'tooMany', group: 'g0', params: { chosen: 3, choose: 2, over: 1 } }] as const;
    const body = ballotPage(citizenRequest(), ballotView({ poll: unnamed, problems })).body.toString();
    expect(body).toContain('후보 3건 가운데 2건까지 고를 수 있습니다.');
    expect(body).toContain('<legend>후보 ');
    expect(body).toContain('>2건까지 고를 수 있습니다. 1건을 빼 주세요.<');
  });
});
