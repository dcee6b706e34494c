import { buildManifest } from '../manifest/build-manifest';
import type { Manifest } from '../manifest/types';
import { fundGreedily } from '../methods/greedy';
import type { BudgetCount } from '../methods/types';
import { formatFraction } from '../shared/fraction';
import { countContest } from '../testing/count';
import { costsOf, type Election, readElection, readElectionFile, selectedIn } from '../testing/pabulib';
import { sampleManifest } from '../testing/sample-manifest';
import { beatsBySchulze } from '../testing/schulze';
import { createPollTally } from './poll-tally';

/** The vote as a poll with one group, in the rule its file states. */
function open({ meta, projects }: Election): Manifest {
  const isChooseOne = meta.get('vote_type') === 'choose-1';
  const most = Number(meta.get('max_length') ?? projects.length);
  const built = buildManifest({
    ...sampleManifest([{ candidates: 1, choose: 1, rule: 'exactly' }]),
    groups: [
      { key: 'all', label: {}, rule: isChooseOne ? 'exactly' : 'atMost', choose: isChooseOne ? 1 : most },
    ],
    candidates: projects.map(({ project_id: key = '', name = '' }) => ({
      key,
      group: 'all',
      title: { en: name },
    })),
    tiers: ['paper'],
  });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

const keysOf = ({ projects }: Election): string[] => projects.map(({ project_id: key = '' }) => key);

function official({ projects }: Election, column: 'votes' | 'score'): ReadonlyMap<string, number> {
  return new Map(projects.map((project) => [project.project_id ?? '', Number(project[column])]));
}

const chosenIn = ({ votes }: Election): string[][] => votes.map(({ vote = '' }) => vote.split(','));

describe('votes of candidates agree with the official ones', () => {
  it.each(['Poland_Zabrze_2021_Zandka.pb', 'Poland_Warszawa_2024_Wesola.pb', 'Poland_Swiecie_2023.pb'])(
    'of %s',
    (file) => {
      const election = readElection(file);
      const manifest = open(election);
      const tally = createPollTally(manifest);
      for (const all of chosenIn(election)) tally.add({ all }, 'paper');
      const result = tally.result();
      const counted = result.contests[0]?.result;
      if (counted?.kind !== 'choose') throw new Error('The poll has one group that chooses');
      expect(new Map(counted.candidates.map(({ candidate, votes }) => [candidate, votes]))).toEqual(
        official(election, 'votes'),
      );
      expect([result.ballots, result.invalid]).toEqual([Number(election.meta.get('num_votes')), 0]);
    },
  );
});

describe('points of Gdańsk, Brzeźno 2020', () => {
  it('agree with the official ones, and so do the ballots behind them', () => {
    const election = readElection('Poland_Gdansk_2020_Brzezno.pb');
    const ballots = election.votes.map(({ vote = '', points = '' }) => {
      const given = points.split(',').map(Number);
      return Object.fromEntries(vote.split(',').map((key, index) => [key, given[index]]));
    });
    const method = {
      kind: 'points',
      rule: 'atMost',
      points: Number(election.meta.get('max_sum_points')),
    } as const;
    const { candidates, ballots: count } = countContest({ method, candidates: keysOf(election) }, ballots);
    expect(count).toBe(Number(election.meta.get('num_votes')));
    expect(new Map(candidates.map(({ candidate, points }) => [candidate, points]))).toEqual(
      official(election, 'score'),
    );
    expect(new Map(candidates.map(({ candidate, supporters }) => [candidate, supporters]))).toEqual(
      official(election, 'votes'),
    );
  });
});

describe('ranks of Kraków, Stare Miasto 2022', () => {
  const election = readElection('Poland_Krakow_2022_Stare_Miasto.pb');
  const method = { kind: 'borda', rule: 'exactly', ranks: 3, partial: 'zero', equalRanks: false } as const;
  const ballots = chosenIn(election).map((vote) => vote.map((key) => [key]));
  const { candidates } = countContest({ method, candidates: keysOf(election) }, ballots);

  it('give the official scores of 3, 2 and 1', () => {
    expect(
      new Map(candidates.map(({ candidate, points }) => [candidate, Number(formatFraction(points, 0))])),
    ).toEqual(official(election, 'score'));
  });

  it('fund what the city funded, greedily by score', () => {
    const keys = keysOf(election);
    const { funded, tied } = fundGreedily({
      costs: costsOf(election).map(([, cost]) => cost),
      votes: keys.map((key) => official(election, 'score').get(key) ?? 0),
      budget: Number(election.meta.get('budget')),
      priority: keys.map(() => 0),
    });
    expect(tied).toEqual([]);
    expect(funded.map((index) => keys[index]).sort()).toEqual([...selectedIn(election)].sort());
  });
});

describe('budgets', () => {
  function fund(file: string, count: BudgetCount): readonly string[] {
    const election = readElection(file);
    const budget = Number(election.meta.get('budget'));
    const result = countContest(
      { method: { kind: 'budget', budget, count }, candidates: costsOf(election) },
      chosenIn(election),
    );
    expect(result.spent).toBeLessThanOrEqual(budget);
    expect(result.tied).toEqual([]);
    return [...result.funded].sort();
  }
  const selected = (file: string): readonly string[] => [...selectedIn(readElection(file))].sort();

  it('fund by equal shares what Świecie funded in 2023', () => {
    const file = 'Poland_Swiecie_2023.pb';
    const completion = { kind: 'raise', step: 1, thenGreedy: false } as const;
    expect(fund(file, { by: 'equalShares', satisfaction: 'cost', completion })).toEqual(selected(file));
  });

  it('fund greedily what Warszawa, Wesoła funded in 2024', () => {
    const file = 'Poland_Warszawa_2024_Wesola.pb';
    expect(fund(file, { by: 'greedy' })).toEqual(selected(file));
  });
});

/** Options with their names, and ballots as ranks; unranked options are named by none. */
function readDebian(file: string): {
  readonly options: readonly string[];
  readonly ballots: readonly string[][][];
} {
  const text = readElectionFile(file);
  const options = [...text.matchAll(/Option (\d+)-+>: (.+)$/gmu)].map(([, , name = '']) => name.trim());
  const ballots = [...text.matchAll(/^V: ([\d-]+)/gmu)].map(([, marks = '']) => {
    const ranks = [...new Set(marks.replaceAll('-', ''))].sort();
    return ranks.map((rank) =>
      options.flatMap((_, index) => (marks[index] === rank ? [`o${String(index)}`] : [])),
    );
  });
  return { options, ballots };
}

describe('leaders of Debian', () => {
  it.each([
    ['debian-leader2006_tally.txt', 'Anthony Towns'],
    ['debian-leader2007_tally.txt', 'Sam Hocevar'],
    ['debian-leader2020_tally.txt', 'Jonathan Carter'],
  ])('of %s is %s', (file, leader) => {
    const { options, ballots } = readDebian(file);
    const method = { kind: 'schulze', rule: 'atMost', ranks: options.length, equalRanks: true } as const;
    const candidates = options.map((_, index) => `o${String(index)}`);
    const { elected } = countContest({ method, candidates, places: 1 }, ballots);
    expect(ballots.length).toBeGreaterThan(300);
    expect(elected).toEqual({ certain: [`o${String(options.indexOf(leader))}`], tied: [], openPlaces: 0 });
  });

  it('of 2006 would be another if a ballot said nothing of the options it leaves out', () => {
    const { options, ballots } = readDebian('debian-leader2006_tally.txt');
    const keys = options.map((_, index) => `o${String(index)}`);
    const namesOfWinners = (isLast: boolean): (string | undefined)[] => {
      const beats = beatsBySchulze(keys, ballots, { unrankedAreLast: isLast });
      return keys.flatMap((key, index) => (keys.some((other) => beats(other, key)) ? [] : [options[index]]));
    };
    expect(namesOfWinners(true)).toEqual(['Anthony Towns']);
    expect(namesOfWinners(false)).not.toEqual(['Anthony Towns']);
  });
});
