import type { AuditTrail, Sealing } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';
import { seedProblem } from '../../../domain/src';
import { databaseNow } from '../repositories/clock';
import type { ManifestRepository } from '../repositories/manifests';
import type { RecordRepository } from '../repositories/records';
import type { Door } from './admission';
import { createBallots, type Ballots } from './ballots';
import { createClosing, type Closing } from './closing';
import { createCounting, type CountRecord } from './counting';
import type { OpenedPolls } from './opened-polls';
import { createPollActs, type PollActs } from './poll-acts';
import { createPollKeys, type PollKeys } from './poll-keys';
import { createRecordSigning } from './record-signing';
import { createRecords, type Records } from './records';
import { createRecent } from './recent';
import { createTokens, type Tokens } from './tokens';

/** Everything about records, wired together. */
export interface RecordParts {
  readonly keys: PollKeys;
  readonly ballots: Ballots;
  readonly tokens: Tokens;
  readonly records: Records;
  readonly closing: Closing;
  readonly acts: PollActs;
  readonly count: CountRecord;
  /** Gives polls that were opened before there were records theirs. */
  readonly adoptEarlierPolls: () => Promise<void>;
  /** How far a record has come, a few seconds ago at most. */
  readonly recordSize: (pollId: string) => Promise<{ readonly leaves: number; readonly ballots: number }>;
}

interface Given {
  readonly repository: RecordRepository;
  readonly manifests: Pick<ManifestRepository, 'withoutRecord'>;
  readonly opened: OpenedPolls;
  readonly door: Pick<Door, 'readPass'>;
  readonly sealing: Pick<Sealing, 'seal' | 'unseal'>;
  readonly audit: Pick<AuditTrail, 'record'>;
  readonly forgetVoters: (pollId: string) => Promise<void>;
  readonly objectionMs: number;
  readonly connection: () => Knex;
  readonly recordName: (slug: string) => string;
  readonly now: () => Date;
}

/** All that is needed of a manifest to begin its record. */
const closingTime = z.object({ closesAt: z.iso.datetime().transform((text) => Date.parse(text)) });

const SHOWN = { maxAgeMs: 5_000, maxEntries: 64 };

const createAdoption =
  ({ manifests, repository, recordName }: Given, keys: PollKeys) =>
  async (): Promise<void> => {
    for (const manifest of await manifests.withoutRecord()) {
      const { hash: manifestHash, slug } = manifest;
      const { leaf, stored } = await keys.generate({ manifestHash, name: recordName(slug), tiers: [] });
      const { closesAt } = closingTime.parse(JSON.parse(manifest.text));
      await repository.adopt(manifest, { closesAt, keysLeaf: leaf, keys: stored });
    }
  };

export function createRecordParts(given: Given): RecordParts {
  const { repository, opened, door, sealing, audit, forgetVoters, objectionMs, connection, now } = given;
  const keys = createPollKeys({ sealing, find: (pollId, purpose) => repository.key(pollId, purpose) });
  const signing = createRecordSigning({ records: repository, keys, tick: () => performance.now() });
  const count = createCounting(repository);
  const clock = (): Promise<number> => databaseNow(connection(), now);
  return {
    keys,
    count,
    ballots: createBallots({ records: repository, keys, door }),
    tokens: createTokens({ records: repository, keys, door }),
    records: createRecords(repository, signing),
    closing: createClosing({
      opened,
      records: repository,
      signing,
      keys,
      // A lot is drawn with a seed that somebody has to bring.
      finalCount: async (poll) =>
        seedProblem(poll.manifest, undefined) === null ? (await count(poll)).written : null,
      forgetVoters,
      objectionMs,
      now: clock,
    }),
    acts: createPollActs({ opened, records: repository, keys, count, audit, now: clock }),
    adoptEarlierPolls: createAdoption(given, keys),
    recordSize: createRecent(
      async (pollId) => {
        const head = await repository.head(pollId);
        const ballots = [...(head?.turnout.values() ?? [])].reduce((sum, tier) => sum + tier, 0);
        return { leaves: head?.frontier.size ?? 0, ballots };
      },
      { ...SHOWN, now },
    ),
  };
}
