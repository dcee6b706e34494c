import type { Locale } from '@modu/participation/contracts';
import {
  checkPollBallot,
  createPollTally,
  type ContestManifest,
  type VotingMethod,
} from '../../../domain/src';
import { samplePoll } from '../../../domain/src/testing/sample-poll';
import { ballotPage, type BallotView } from '../pages/ballot';
import { alreadyVotedPage, notTimelyPage } from '../pages/notices';
import { pollPage } from '../pages/poll';
import { receiptPage } from '../pages/receipt';
import { noResultsPage, resultsPage } from '../pages/results';
import { reviewPage } from '../pages/review';
import { fakeEligibility } from './memory';
import { citizenRequest } from './request';
import { openedPoll } from './voting';

export const CANDIDATES = 48;
const HOSTILE = '<script>alert("x")</script>';
const AFTER = new Date('2026-03-17T00:00:00Z');
const ACT = 'a'.repeat(32);

/** With as much on the ballot as the method can ask for. */
const METHODS: Readonly<Record<VotingMethod['kind'], VotingMethod>> = {
  choose: { kind: 'choose', rule: 'atMost', choose: 7 },
  score: { kind: 'score', most: 10, by: 'mean', everyone: false },
  points: { kind: 'points', rule: 'exactly', points: 100, cap: 10 },
  borda: { kind: 'borda', rule: 'atMost', ranks: CANDIDATES, partial: 'average', equalRanks: true },
  instantRunoff: { kind: 'instantRunoff', rule: 'atMost', ranks: CANDIDATES },
  schulze: { kind: 'schulze', rule: 'atMost', ranks: CANDIDATES, equalRanks: true },
  yesNo: { kind: 'yesNo' },
  budget: { kind: 'budget', budget: 1_000, spend: 500, count: { by: 'greedy' } },
};

/** Words that are each other’s neighbour by chance alone, so that they compress as badly as real ones. */
function wordsOf(length: number, seed: number): string {
  let state = seed;
  return Array.from({ length }, (_, index) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    const syllable = String.fromCharCode(0xac00 + (state % 11_172));
    return index % 4 === 3 ? `${syllable} ` : syllable;
  }).join('');
}

/** A poll of 48 candidates with what real ones have, and some markup that has to stay text. */
export function pollOf(kind: VotingMethod['kind'], size = CANDIDATES): ContestManifest {
  const keys = Array.from({ length: size }, (_, index) => `candidate-${String(index)}`);
  const method = METHODS[kind];
  const manifest = samplePoll([
    { method, candidates: method.kind === 'budget' ? keys.map((key) => [key, 10] as const) : keys },
  ]);
  return {
    ...manifest,
    order: 'perVoter',
    candidates: manifest.candidates.map((candidate, index) => ({
      ...candidate,
      title: { ko: index === 0 ? HOSTILE : wordsOf(20, index + 1), en: `Title ${String(index)}` },
      owner: { ko: wordsOf(5, index + 100), en: 'Paju' },
      summary: { ko: wordsOf(30, index + 200) },
      details: [{ term: { ko: '기간', en: 'Period' }, text: { ko: wordsOf(12, index + 300) } }],
    })),
  };
}

/** A valid ballot that names the first candidates. */
export const BALLOTS: Readonly<Record<VotingMethod['kind'], unknown>> = {
  choose: ['candidate-0', 'candidate-1'],
  score: { 'candidate-0': 10, 'candidate-1': 0 },
  points: Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`candidate-${String(index)}`, 10])),
  borda: [['candidate-0'], ['candidate-1', 'candidate-2']],
  instantRunoff: [['candidate-0'], ['candidate-1']],
  schulze: [['candidate-0'], ['candidate-1', 'candidate-2']],
  yesNo: { 'candidate-0': 'yes', 'candidate-1': 'no' },
  budget: ['candidate-0', 'candidate-1'],
};

/** Breaks a rule of every method, at candidates and in the group. */
const WRONG: Readonly<Record<VotingMethod['kind'], unknown>> = {
  choose: Array.from({ length: 8 }, (_, index) => `candidate-${String(index)}`),
  score: { 'candidate-0': HOSTILE, 'candidate-1': 11, stranger: 1 },
  points: { 'candidate-0': HOSTILE, 'candidate-1': 11 },
  borda: { 'candidate-0': HOSTILE },
  instantRunoff: [['candidate-0', 'candidate-1'], ['stranger']],
  schulze: { 'candidate-0': HOSTILE },
  yesNo: { 'candidate-0': HOSTILE },
  budget: Array.from({ length: CANDIDATES + 3 }, (_, index) => `candidate-${String(index)}`),
};

export function viewOf(manifest: ContestManifest, g0: unknown, act = ACT): BallotView {
  const choices = { g0 };
  const checked = checkPollBallot(manifest, choices);
  return {
    poll: openedPoll(manifest),
    turnout: 1,
    right: { ok: true, pass: 'p'.repeat(250), tier: 'code' },
    act,
    choices,
    problems: checked.ok ? [] : checked.problems,
  };
}

/** Every page of a poll by one method, filled in as much as the method allows; `errors` breaks its rules. */
export function pagesOf(kind: VotingMethod['kind'], locale: Locale) {
  const manifest = pollOf(kind);
  const poll = openedPoll(manifest);
  const request = citizenRequest({ locale });
  const late = citizenRequest({ locale, now: AFTER });
  const choices = { g0: BALLOTS[kind] };
  const tally = createPollTally(manifest);
  if (!tally.add(choices, 'code')) throw new Error(`The ballot of ${kind} is not valid`);
  return {
    poll: pollPage(request, {
      poll,
      introduction: {},
      turnout: 1,
      tierNames: fakeEligibility().tierNames(),
      attempt: { code: '', reason: null },
      offers: { available: ['code', 'account'], providers: [], identified: null },
    }),
    ballot: ballotPage(request, viewOf(manifest, BALLOTS[kind])),
    errors: ballotPage(request, viewOf(manifest, WRONG[kind])),
    review: reviewPage(request, {
      poll,
      right: { ok: true, pass: 'x', tier: 'code' },
      act: ACT,
      choices,
      ballot: {},
    }),
    receipt: receiptPage(request, poll, { number: 'T4WX-81KN-6R7P-0DZE', position: 41 }),
    results: resultsPage(late, { poll, result: tally.result(), turnoutByTier: [] }),
    'no results': noResultsPage(request, poll),
    'already voted': alreadyVotedPage(request, poll),
    'too late': notTimelyPage(
      late,
      poll,
      { code: 'closed', closesAt: manifest.closesAt },
      { choices, act: ACT },
    ),
  };
}
