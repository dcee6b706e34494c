import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildManifest } from '../manifest/build-manifest';
import { tallyResult } from './result';
import { createTally } from './tally';

const FOLDER = join(__dirname, '../../../../../tests/fixtures/elections');

type Row = Readonly<Record<string, string>>;

interface Election {
  readonly meta: ReadonlyMap<string, string>;
  readonly projects: readonly Row[];
  readonly votes: readonly Row[];
}

/** Splits a line of Pabulib's format; inside quotes a semicolon is text and a quote is doubled. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}

function rows(section: string): Row[] {
  const [head = '', ...lines] = section.trim().split(/\r?\n/u);
  const names = cells(head);
  return lines.map((line) =>
    Object.fromEntries(cells(line).map((cell, index) => [names[index] ?? '', cell])),
  );
}

function readElection(file: string): Election {
  const [, meta = '', projects = '', votes = ''] = readFileSync(join(FOLDER, file), 'utf8').split(
    /^(?:META|PROJECTS|VOTES)\r?\n/mu,
  );
  return {
    meta: new Map(rows(meta).map(({ key = '', value = '' }) => [key, value])),
    projects: rows(projects),
    votes: rows(votes),
  };
}

/** The vote as a poll with one group, in the rule its file states. */
function open({ meta, projects }: Election): Parameters<typeof createTally>[0] {
  const isChooseOne = meta.get('vote_type') === 'choose-1';
  const most = Number(meta.get('max_length') ?? projects.length);
  const built = buildManifest({
    poll: { id: 'pb', slug: 'pb', title: { en: meta.get('description') ?? '' } },
    groups: [
      { key: 'all', label: {}, rule: isChooseOne ? 'exactly' : 'atMost', choose: isChooseOne ? 1 : most },
    ],
    candidates: projects.map(({ project_id: key = '', name = '' }) => ({
      key,
      group: 'all',
      title: { en: name },
    })),
    opensAt: '2020-01-01T00:00:00Z',
    closesAt: '2020-02-01T00:00:00Z',
    tiers: ['paper'],
    sealed: false,
  });
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  return built.value;
}

describe('counts agree with the official ones', () => {
  it.each(['Poland_Zabrze_2021_Zandka.pb', 'Poland_Warszawa_2024_Wesola.pb', 'Poland_Swiecie_2023.pb'])(
    'of %s',
    (file) => {
      const election = readElection(file);
      const tally = createTally(open(election));
      for (const { vote = '' } of election.votes) tally.add({ all: vote.split(',') }, 'paper');
      const result = tallyResult(tally);
      const counted = result.groups[0]?.candidates.map(({ candidate, votes }) => [candidate, votes]) ?? [];
      const official = election.projects.map(({ project_id: key = '', votes }) => [key, Number(votes)]);
      expect(new Map(counted as [string, number][])).toEqual(new Map(official as [string, number][]));
      expect([result.ballots, result.invalid]).toEqual([Number(election.meta.get('num_votes')), 0]);
    },
  );
});
