import fc from 'fast-check';
import { checkPollBallot } from '../ballot/check-poll-ballot';
import { canonicalJson } from '../manifest/canonical-json';
import { METHOD_KINDS } from '../methods/types';
import { arbitraryElection, keysOf } from '../testing/arbitrary-contest';
import { comparable, rename } from '../testing/comparable';
import { sampleManifest } from '../testing/sample-manifest';
import { type SampleContest, samplePoll } from '../testing/sample-poll';
import { createPollTally, type PollTally } from './poll-tally';

function count(contest: SampleContest, ballots: readonly unknown[]): PollTally {
  const tally = createPollTally(samplePoll([contest]));
  for (const ballot of ballots) tally.add({ g0: ballot }, 'code');
  return tally;
}

/** Each of these is tried with every method. */
const RUNS = { numRuns: 50 };

describe.each(METHOD_KINDS)('a tally of %s', (kind) => {
  const elections = arbitraryElection(kind);

  it('counts every valid ballot, once', () => {
    fc.assert(
      fc.property(elections, ({ contest, ballots }) => {
        const result = count(contest, ballots).result();
        expect([result.ballots, result.invalid]).toEqual([ballots.length, 0]);
        expect(result.contests[0]?.result).toMatchObject({ kind, ballots: ballots.length });
      }),
      RUNS,
    );
  });

  it('does not depend on the order of ballots', () => {
    fc.assert(
      fc.property(elections, fc.gen(), ({ contest, ballots }, gen) => {
        const mixed = gen(fc.shuffledSubarray<unknown>, [...ballots], { minLength: ballots.length });
        expect(count(contest, mixed).result()).toEqual(count(contest, ballots).result());
      }),
      RUNS,
    );
  });

  it('is the same in parts and in one pass', () => {
    fc.assert(
      fc.property(elections, fc.nat({ max: 12 }), ({ contest, ballots }, cut) => {
        const [first, second] = [count(contest, ballots.slice(0, cut)), count(contest, ballots.slice(cut))];
        const before = second.result();
        first.take(second);
        expect(first.result()).toEqual(count(contest, ballots).result());
        expect(second.result()).toEqual(before);
      }),
      RUNS,
    );
  });

  it('treats candidates alike, whatever their names and places on the ballot', () => {
    fc.assert(
      fc.property(elections, fc.gen(), ({ contest, ballots }, gen) => {
        const keys = [...keysOf(contest)];
        const names = gen(fc.shuffledSubarray<string>, keys, { minLength: keys.length });
        const naming = new Map(keys.map((key, index) => [key, names[index] ?? '']));
        const renamed = {
          ...contest,
          candidates: contest.candidates.map((candidate) => rename(candidate, naming)).reverse(),
        };
        const other = count(
          renamed,
          ballots.map((ballot) => rename(ballot, naming)),
        );
        expect(comparable(other)).toEqual(comparable(count(contest, ballots), naming));
      }),
      RUNS,
    );
  });

  it('counts a ballot as it is stored like the ballot it was made of', () => {
    fc.assert(
      fc.property(elections, ({ contest, ballots }) => {
        const manifest = samplePoll([contest]);
        const stored = ballots.map((g0) => {
          const checked = checkPollBallot(manifest, { g0 });
          if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
          expect(checkPollBallot(manifest, JSON.parse(canonicalJson(checked.ballot)))).toEqual(checked);
          return checked.ballot.g0;
        });
        expect(count(contest, stored).result()).toEqual(count(contest, ballots).result());
      }),
      RUNS,
    );
  });

  it('never throws on any JSON, counts what the check accepts, and nothing of what it refuses', () => {
    fc.assert(
      fc.property(elections, fc.array(fc.jsonValue()), ({ contest, ballots }, junk) => {
        const manifest = samplePoll([contest]);
        const refused = junk.filter((ballot) => !checkPollBallot(manifest, ballot).ok);
        const tally = count(contest, ballots);
        const before = tally.result();
        expect(refused.map((ballot) => tally.add(ballot, 'code'))).toEqual(refused.map(() => false));
        expect(tally.result()).toEqual({ ...before, invalid: refused.length });
      }),
      RUNS,
    );
  });
});

describe('a tally of several groups', () => {
  const poll = samplePoll([
    { method: { kind: 'choose', rule: 'exactly', choose: 1 }, candidates: ['a', 'b'] },
    { method: { kind: 'yesNo' }, candidates: ['c', 'd'] },
  ]);

  it('counts a ballot in all of them or in none', () => {
    const tally = createPollTally(poll);
    const before = tally.result();
    expect(tally.add({ g0: ['a'], g1: { c: 'perhaps' } }, 'code')).toBe(false);
    expect(tally.add({ g1: { c: 'yes' } }, 'code')).toBe(false);
    expect(tally.add({ g0: ['a'], g1: { c: 'yes' }, g2: [] }, 'code')).toBe(false);
    expect(tally.add({ g0: ['a'], g1: { c: 'yes' } }, 'nobody')).toBe(false);
    expect(tally.result()).toEqual({ ...before, invalid: 4 });
    expect(tally.add({ g0: ['a'], g1: { c: 'yes' } }, 'code')).toBe(true);
    expect(tally.result()).toMatchObject({
      ballots: 1,
      turnout: [{ tier: 'code', ballots: 1 }],
      contests: [
        { group: 'g0', result: { candidates: [{ candidate: 'a', votes: 1 }, { votes: 0 }] } },
        { group: 'g1', result: { candidates: [{ candidate: 'c', yes: 1 }, { abstained: 1 }] } },
      ],
    });
  });

  it('is not added to one of another manifest', () => {
    const other = samplePoll([{ method: { kind: 'yesNo' }, candidates: ['a', 'b'] }]);
    expect(() => createPollTally(poll).take(createPollTally(other))).toThrow(RangeError);
  });
});

type Ballot = Readonly<Record<string, readonly string[]>>;

const chosenIn = (ballot: Ballot, group: string): readonly string[] => ballot[group] ?? [];

describe('a poll from before there were other methods', () => {
  const shape = fc.record({
    candidates: fc.integer({ min: 1, max: 4 }),
    choose: fc.integer({ min: 1, max: 4 }),
    rule: fc.constantFrom('exactly', 'atMost'),
  });
  const key = fc.constantFrom('g0-0', 'g0-1', 'g0-2', 'g1-0', 'g1-1', 'x');
  const ballot: fc.Arbitrary<Ballot> = fc.record({
    g0: fc.array(key, { maxLength: 3 }),
    g1: fc.array(key, { maxLength: 3 }),
  });

  it('is counted by its own rules', () => {
    fc.assert(
      fc.property(fc.tuple(shape, shape), fc.array(ballot), (shapes, ballots) => {
        const manifest = sampleManifest(shapes);
        const isValid = (one: Ballot): boolean =>
          manifest.groups.every(({ key: group, rule, choose }) => {
            const chosen = chosenIn(one, group);
            const standing = manifest.candidates.filter((candidate) => candidate.group === group);
            return (
              new Set(chosen).size === chosen.length &&
              chosen.every((name) => standing.some((candidate) => candidate.key === name)) &&
              (rule === 'exactly' ? chosen.length === choose : chosen.length <= choose)
            );
          });
        const tally = createPollTally(manifest);
        for (const one of ballots) expect(tally.add(one, 'code')).toBe(isValid(one));
        const valid = ballots.filter(isValid);
        const result = tally.result();
        expect([result.ballots, result.invalid]).toEqual([valid.length, ballots.length - valid.length]);
        for (const { group, result: counted } of result.contests) {
          for (const line of counted.candidates) {
            const votes = valid.filter((one) => chosenIn(one, group).includes(line.candidate)).length;
            expect(line).toMatchObject({ votes });
          }
        }
      }),
    );
  });
});
