import type { CitizenRequest, Locale } from '@modu/participation/contracts';
import { canonicalJson, type VotingMethod } from '../../../../domain/src';
import { samplePoll, type SampleContest } from '../../../../domain/src/testing/sample-poll';
import { ballotFor, CLOSED, pollSite, send } from '../../testing/poll-site';
import { citizenRequest, pageOf } from '../../testing/request';
import { choicesIn } from '../../services/stored-choices';
import { ballotsIn } from '../../testing/voting';
import { texts } from '../../texts';

type Fields = readonly (readonly [string, string])[];

interface Course {
  readonly contest: SampleContest;
  /** A ballot that breaks the rules, what is said of it, and where that leads. */
  readonly wrong: Fields;
  readonly problem: (locale: Locale) => string;
  readonly place: string;
  /** What of it no control could show. */
  readonly isLost?: true;
  readonly ballots: readonly Fields[];
  /** Each stands on the review of the first ballot. */
  readonly reviewed: (locale: Locale) => readonly string[];
  /** What the first ballot is stored as. */
  readonly stored: unknown;
  /** Each stands on the results. */
  readonly results: (locale: Locale) => readonly string[];
}

const words = (locale: Locale) => texts[locale].methods;
const counting = (locale: Locale) => texts[locale].counting;
const group = { ko: '모둠 0', en: 'Group 0' };
const candidates = ['a', 'b', 'c'];
const said = (values: Readonly<Record<string, string>>): Fields =>
  Object.entries(values).map(([key, value]) => [`g.g0.${key}`, value]);
const ranked = (method: VotingMethod): Pick<Course, 'contest' | 'ballots' | 'reviewed' | 'stored'> => ({
  contest: { method, candidates },
  ballots: [said({ b: '1', a: '4' }), said({ b: '2' }), said({ a: '1', c: '2' })],
  reviewed: (locale) => [
    `<b>${words(locale).rank('1')}</b> <b>b</b>`,
    `<b>${words(locale).rank('2')}</b> <b>a</b>`,
  ],
  stored: [['b'], ['a']],
});

const courses: Readonly<Record<string, Course>> = {
  'a scale of scores': {
    contest: {
      method: { kind: 'score', most: 5, by: 'mean', everyone: true },
      candidates,
      places: 1,
      ties: [{ kind: 'ballotOrder' }],
    },
    wrong: said({ a: '5', b: '0' }),
    problem: (locale) => words(locale).problems.notScored('c'),
    place: 'c-c',
    ballots: [
      said({ a: '5', b: '0', c: '2' }),
      said({ a: '4', b: '1', c: '2' }),
      said({ a: '4', b: '3', c: '0' }),
    ],
    reviewed: (locale) => [words(locale).points('5'), words(locale).points('0')],
    stored: { a: 5, b: 0, c: 2 },
    results: (locale) => [
      '4.33',
      counting(locale).sumOf('13'),
      counting(locale).elected,
      counting(locale).byTieRule,
    ],
  },
  'typed scores': {
    contest: { method: { kind: 'score', most: 100, by: 'sum', everyone: false }, candidates },
    wrong: said({ a: '101', b: '7' }),
    problem: (locale) => words(locale).problems.badScore('a', '100'),
    place: 'c-a',
    ballots: [said({ a: ' 100', b: '' }), said({ a: '50', b: '7' })],
    reviewed: (locale) => [words(locale).points('100')],
    stored: { a: 100 },
    results: (locale) => ['>150<', counting(locale).meanOf('75.00'), counting(locale).people('0')],
  },
  points: {
    contest: { method: { kind: 'points', rule: 'exactly', points: 5, cap: 4 }, candidates },
    wrong: said({ a: '3' }),
    problem: (locale) => words(locale).problems.tooFewPoints(group[locale], '3', '2'),
    place: 'g-g0',
    ballots: [said({ a: '4', b: '1' }), said({ a: '3', c: '2' })],
    reviewed: (locale) => [words(locale).points('4'), words(locale).totals.points('5', '0')],
    stored: { a: 4, b: 1 },
    results: (locale) => ['>7<', counting(locale).people('2')],
  },
  'points for ranks': {
    ...ranked({ kind: 'borda', rule: 'atMost', ranks: 2, partial: 'zero', equalRanks: true }),
    wrong: said({ a: '1', b: '1', c: '2' }),
    problem: (locale) => words(locale).problems.tooManyRanks(group[locale], '2', '1'),
    place: 'g-g0',
    results: (locale) => ['>4<', '>3<', counting(locale).caption.borda.zero('2')],
  },
  'instant runoff': {
    ...ranked({ kind: 'instantRunoff', rule: 'atMost', ranks: 3 }),
    wrong: said({ a: '1', b: '1' }),
    problem: (locale) => words(locale).problems.equalRanks(group[locale], '1'),
    place: 'g-g0',
    results: (locale) => [
      counting(locale).rounds.heading('1'),
      counting(locale).rounds.caption('3', '2'),
      counting(locale).rounds.exhausted,
      counting(locale).elected,
    ],
  },
  'Schulze’s method': {
    ...ranked({ kind: 'schulze', rule: 'atMost', ranks: 3, equalRanks: true }),
    wrong: said({ a: 'first' }),
    isLost: true,
    problem: (locale) => words(locale).problems.wrongShape(group[locale]),
    place: 'g-g0',
    results: (locale) => [counting(locale).pairs.heading, counting(locale).pairs.caption('a')],
  },
  'yes or no': {
    contest: {
      method: { kind: 'yesNo', threshold: { than: 'moreThan', num: 1, den: 2, of: 'decided' } },
      candidates,
    },
    wrong: said({ a: 'perhaps' }),
    isLost: true,
    problem: (locale) => words(locale).problems.badAnswer('a'),
    place: 'c-a',
    ballots: [said({ a: 'yes', b: 'no', c: 'abstain' }), said({ b: 'yes' })],
    reviewed: (locale) => Object.values(words(locale).answers),
    stored: { a: 'yes', b: 'no' },
    results: (locale) => [counting(locale).passed, counting(locale).others('1', '0'), '50.0%'],
  },
  'a budget': {
    contest: {
      method: { kind: 'budget', budget: 100, spend: 90, count: { by: 'greedy' } },
      candidates: [
        ['a', 60],
        ['b', 40],
        ['c', 30],
      ],
    },
    wrong: [
      ['g.g0', 'a'],
      ['g.g0', 'b'],
    ],
    problem: (locale) => {
      const { money, problems } = words(locale);
      return problems.overSpend(group[locale], money('100'), money('90'), money('10'));
    },
    place: 'g-g0',
    ballots: [
      [
        ['g.g0', 'a'],
        ['g.g0', 'c'],
      ],
      [['g.g0', 'a']],
    ],
    reviewed: (locale) => [
      words(locale).money('60'),
      words(locale).totals.costOf(words(locale).money('90'), words(locale).money('90')),
    ],
    stored: ['a', 'c'],
    results: (locale) => [
      counting(locale).elected,
      counting(locale).budget.left,
      `<dd>${words(locale).money('10')}</dd>`,
    ],
  },
};

/** What is said on a page: names and values of the fields that are filled in, ticked or selected. */
function saidOn(body: string): Fields {
  const inputs = [...body.matchAll(/<input([^>]*)>/gu)].flatMap(([, tag = '']): Fields => {
    const name = /name="(g\.[^"]*)"/u.exec(tag)?.[1];
    const value = /value="([^"]*)"/u.exec(tag)?.[1] ?? '';
    const isShown = /type="(?:text|hidden)"/u.test(tag) || tag.includes(' checked');
    return name === undefined || value === '' || !isShown ? [] : [[name, value]];
  });
  const selects = [...body.matchAll(/<select[^>]*name="(g\.[^"]*)".*?<\/select>/gsu)].flatMap(
    ([select, name = '']): Fields => {
      const value = /value="([^"]*)" selected/u.exec(select)?.[1];
      return value === undefined ? [] : [[name, value]];
    },
  );
  return [...inputs, ...selects];
}

const sorted = (fields: Fields): readonly string[] => fields.map((field) => field.join('=')).sort();

const filled = (fields: Fields): Fields =>
  fields
    .map(([name, value]): readonly [string, string] => [name, value.trim()])
    .filter(([, value]) => value !== '');

describe.each(['ko', 'en'] as const)('in %s, from the ballot to the result', (locale) => {
  const spoken: Partial<CitizenRequest> = { locale };

  it.each(Object.entries(courses))('%s', async (_, course) => {
    const { call, repository } = await pollSite(samplePoll([course.contest]));
    const fields = await ballotFor(call, 'CODE-1');

    const refused = pageOf(await call('/review', send(fields, course.wrong, spoken)));
    expect(refused.status).toBe(422);
    const message = course.problem(locale);
    expect(refused.body.split(message)).toHaveLength(3);
    expect(refused.body).toContain(`<a href="#${course.place}">`);
    expect(refused.body).toContain(`id="${course.place}"`);
    expect(sorted(saidOn(refused.body))).toEqual(course.isLost === true ? [] : sorted(filled(course.wrong)));

    const [first = [], ...others] = course.ballots;
    const review = pageOf(await call('/review', send(fields, first, spoken)));
    expect(review.status).toBe(200);
    for (const part of course.reviewed(locale)) expect(review.body).toContain(part);
    const carried = saidOn(review.body);

    const back = pageOf(await call('/ballot', send(fields, carried, spoken)));
    expect(sorted(saidOn(back.body))).toEqual(sorted(carried));

    expect((await call('/ballots', send(fields, carried, spoken))).kind).toBe('redirect');
    for (const [index, ballot] of others.entries()) {
      const voter = await ballotFor(call, `CODE-${String(index + 2)}`);
      expect((await call('/ballots', send(voter, ballot, spoken))).kind).toBe('redirect');
    }
    const [stored = ''] = await ballotsIn(repository);
    expect(choicesIn(stored)).toBe(canonicalJson({ g0: course.stored }));

    const results = pageOf(await call('/results', citizenRequest({ ...spoken, now: CLOSED })));
    for (const part of course.results(locale)) expect(results.body).toContain(part);
  });
});
