import fc from 'fast-check';
import type { Manifest } from '../manifest/types';
import { sampleManifest } from '../testing/sample-manifest';
import { checkBallot } from './check-ballot';
import { remaining } from './remaining';
import { type Selection, selectionFromJson } from './selection';

const manifest = sampleManifest([
  { candidates: 3, choose: 1, rule: 'exactly' },
  { candidates: 15, choose: 2, rule: 'exactly' },
  { candidates: 4, choose: 2, rule: 'atMost' },
]);

const shapes = fc.array(
  fc.record({
    candidates: fc.integer({ min: 1, max: 3 }),
    choose: fc.integer({ min: 1, max: 3 }),
    rule: fc.constantFrom('exactly', 'atMost'),
  }),
  { minLength: 1, maxLength: 3 },
);
/** Candidates and groups of small manifests, and some that are in none of them. */
const candidate = fc.constantFrom('g0-0', 'g0-1', 'g0-2', 'g1-0', 'g1-1', 'g1-2', 'g2-0', 'x', '__proto__');
const selections = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('g0', 'g1', 'g2', 'x', '__proto__'), fc.array(candidate, { maxLength: 4 })),
    {
      selector: ([group]) => group,
    },
  )
  .map((pairs): Selection => new Map(pairs));

/** All ways to choose from a list, each sorted as the list is. */
function subsets(list: readonly string[]): string[][] {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without, ...without.map((chosen) => [first, ...chosen])];
}

const anyOf = (list: string[][]): fc.Arbitrary<string[]> => fc.constantFrom(...list);
const shuffled = (list: string[]): fc.Arbitrary<string[]> =>
  fc.shuffledSubarray(list, { minLength: list.length });

/** Every valid ballot of a group, found by writing them all down. */
function validChoices({ candidates }: Manifest, group: Manifest['groups'][number]): string[][] {
  const standing = candidates.filter((one) => one.group === group.key).map(({ key }) => key);
  return subsets(standing).filter(({ length }) =>
    group.rule === 'exactly' ? length === group.choose : length <= group.choose,
  );
}

function oracleAccepts(poll: Manifest, selection: Selection): boolean {
  const isKnown = [...selection.keys()].every((key) => poll.groups.some((group) => group.key === key));
  return (
    isKnown &&
    poll.groups.every((group) => {
      const chosen = JSON.stringify([...(selection.get(group.key) ?? [])].sort());
      return validChoices(poll, group).some((valid) => JSON.stringify([...valid].sort()) === chosen);
    })
  );
}

const check = (json: object): ReturnType<typeof checkBallot> =>
  checkBallot(manifest, selectionFromJson(json) ?? new Map());

describe('checkBallot', () => {
  it('accepts a ballot and puts its candidates in the order of the manifest', () => {
    expect(check({ g2: ['g2-3', 'g2-0'], g1: ['g1-10', 'g1-9'], g0: ['g0-1'] })).toEqual({
      ok: true,
      ballot: { g0: ['g0-1'], g1: ['g1-9', 'g1-10'], g2: ['g2-0', 'g2-3'] },
    });
  });

  it('writes a group that may stay empty as empty', () => {
    expect(check({ g0: ['g0-1'], g1: ['g1-0', 'g1-1'] })).toMatchObject({ ok: true, ballot: { g2: [] } });
  });

  it.each([
    [
      'too many',
      { g2: ['g2-0', 'g2-1', 'g2-2'] },
      { code: 'tooMany', group: 'g2', params: { chosen: 3, choose: 2, over: 1 } },
    ],
    [
      'too few',
      { g1: ['g1-0'] },
      { code: 'tooFew', group: 'g1', params: { chosen: 1, choose: 2, missing: 1 } },
    ],
    ['none', { g1: [] }, { code: 'tooFew', group: 'g1', params: { chosen: 0, choose: 2, missing: 2 } }],
    [
      'a stranger',
      { g2: ['nobody'] },
      { code: 'unknownCandidate', group: 'g2', params: { candidate: 'nobody' } },
    ],
    [
      'somebody from another group',
      { g2: ['g0-0'] },
      { code: 'wrongGroup', group: 'g2', params: { candidate: 'g0-0', belongsTo: 'g0' } },
    ],
    [
      'one candidate twice',
      { g2: ['g2-0', 'g2-0'] },
      { code: 'duplicateCandidate', group: 'g2', params: { candidate: 'g2-0' } },
    ],
    ['a group that is none', { g9: [] }, { code: 'unknownGroup', group: 'g9', params: {} }],
  ])('refuses %s', (_, choices, problem) => {
    expect(check({ g0: ['g0-0'], g1: ['g1-0', 'g1-1'], ...choices })).toEqual({
      ok: false,
      problems: [problem],
    });
  });

  it('names every problem at once', () => {
    const checked = check({ g0: ['g0-0', 'g0-1'], g1: ['g1-0', 'g1-0', 'x'] });
    expect(checked.ok ? [] : checked.problems.map(({ group, code }) => `${group} ${code}`)).toEqual([
      'g0 tooMany',
      'g1 duplicateCandidate',
      'g1 unknownCandidate',
      'g1 tooFew',
    ]);
  });

  it('accepts exactly the ballots that are found by writing all of them down', () => {
    fc.assert(
      fc.property(shapes, selections, (given, selection) => {
        const poll = sampleManifest(given);
        expect(checkBallot(poll, selection).ok).toBe(oracleAccepts(poll, selection));
      }),
      { numRuns: 500 },
    );
  });

  it('accepts every one of them, in any order', () => {
    fc.assert(
      fc.property(shapes, fc.gen(), (given, gen) => {
        const poll = sampleManifest(given);
        const ballot = poll.groups.map((group): [string, string[]] => [
          group.key,
          gen(anyOf, validChoices(poll, group)),
        ]);
        const mixed = ballot.map(([key, chosen]): [string, string[]] => [key, gen(shuffled, chosen)]);
        expect(checkBallot(poll, new Map(mixed.reverse()))).toEqual({
          ok: true,
          ballot: Object.fromEntries(ballot),
        });
      }),
    );
  });

  it('accepts again what it has accepted, unchanged', () => {
    fc.assert(
      fc.property(shapes, selections, (given, selection) => {
        const poll = sampleManifest(given);
        const first = checkBallot(poll, selection);
        const again = first.ok ? selectionFromJson(first.ballot) : null;
        fc.pre(again !== null);
        expect(checkBallot(poll, again)).toEqual(first);
      }),
    );
  });

  it('checks a form with ten thousand fields quickly enough to be no weapon', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `x${String(index)}`);
    const checked = check({ g2: [...many, ...many] });
    expect(
      checked.ok ? 0 : checked.problems.filter(({ code }) => code === 'duplicateCandidate'),
    ).toHaveLength(10_000);
  });
});

describe('remaining', () => {
  it('says how many are still to be chosen in each group', () => {
    const selection = new Map([
      ['g0', ['g0-0', 'g0-1']],
      ['g1', ['g1-4', 'g1-4', 'nobody', 'g0-0']],
    ]);
    expect(remaining(manifest, selection)).toEqual([
      { group: 'g0', rule: 'exactly', choose: 1, chosen: 2, remaining: 0, over: 1, isDone: false },
      { group: 'g1', rule: 'exactly', choose: 2, chosen: 1, remaining: 1, over: 0, isDone: false },
      { group: 'g2', rule: 'atMost', choose: 2, chosen: 0, remaining: 2, over: 0, isDone: true },
    ]);
  });

  it('is done everywhere for a ballot that is accepted', () => {
    fc.assert(
      fc.property(shapes, selections, (given, selection) => {
        const poll = sampleManifest(given);
        const isDone = remaining(poll, selection).every((group) => group.isDone);
        expect(isDone || !checkBallot(poll, selection).ok).toBe(true);
      }),
    );
  });
});
