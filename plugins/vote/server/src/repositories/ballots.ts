import type { Storage, TierKey } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';

const PARTICIPATIONS = 'vote_participations';
const BALLOTS = 'vote_ballots';
const BALLOTS_A_PAGE = 5_000;

const ballotSchema = z.object({ id: z.string(), tier: z.string(), choices: z.string() });
const countSchema = z.array(z.object({ tier: z.string(), count: z.coerce.number() }));

export interface NewBallot {
  /** Hex digits that say nothing about the voter. */
  readonly id: string;
  readonly pollId: string;
  /** Keyed hash of the voter, which never stands beside a ballot. */
  readonly voterHash: string;
  readonly tier: TierKey;
  /** Canonical JSON. */
  readonly choices: string;
}

export interface BallotRepository {
  /** Both rows or none, in one durable transaction. `false` when the voter or the ballot is there already. */
  cast(ballot: NewBallot): Promise<boolean>;
  hasVoted(pollId: string, voterHash: string): Promise<boolean>;
  /** Choices of one ballot, or `null`. */
  choicesOf(pollId: string, id: string): Promise<string | null>;
  /** Whether a ballot's id begins with these hex digits. */
  hasIdStartingWith(pollId: string, digits: string): Promise<boolean>;
  countByTier(pollId: string): Promise<ReadonlyMap<string, number>>;
  /** Every ballot, page by page, in the order of their random ids. */
  forEach(pollId: string, visit: (ballot: { tier: string; choices: string }) => void): Promise<void>;
}

/** In the order of random hashes: not even the order of rows tells which voter and which ballot came together. */
const sorted = <Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] =>
  [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

const voterRow = z.object({ poll_id: z.string(), voter_hash: z.string() });
const idRow = z.object({ id: z.string() });

const voterKey = ({ pollId, voterHash }: Pick<NewBallot, 'pollId' | 'voterHash'>): string =>
  `${pollId} ${voterHash}`;

/** Voters who have voted and ballots that are there, of those that these would add. */
async function alreadyThere(
  transaction: Knex,
  ballots: readonly NewBallot[],
): Promise<{ readonly voters: Set<string>; readonly ids: Set<string> }> {
  const voters: unknown[] = await transaction(PARTICIPATIONS)
    .whereIn(
      ['poll_id', 'voter_hash'],
      ballots.map(({ pollId, voterHash }) => [pollId, voterHash]),
    )
    .select('poll_id', 'voter_hash');
  const ids: unknown[] = await transaction(BALLOTS)
    .whereIn(
      'id',
      ballots.map(({ id }) => id),
    )
    .select('id');
  return {
    voters: new Set(
      voters
        .map((row) => voterRow.parse(row))
        .map((row) => voterKey({ pollId: row.poll_id, voterHash: row.voter_hash })),
    ),
    ids: new Set(ids.map((row) => idRow.parse(row).id)),
  };
}

/** Stores the first ballot of each voter who has not voted. The keys of the tables have the last word. */
async function castAll(transaction: Knex, ballots: readonly NewBallot[]): Promise<readonly boolean[]> {
  const { voters, ids } = await alreadyThere(transaction, ballots);
  const isCast = ballots.map((ballot) => {
    if (voters.has(voterKey(ballot)) || ids.has(ballot.id)) return false;
    voters.add(voterKey(ballot));
    ids.add(ballot.id);
    return true;
  });
  const cast = ballots.filter((_, index) => isCast[index]);
  if (cast.length === 0) return isCast;
  // The voters first: the key that makes a second ballot impossible is taken before a ballot exists.
  await transaction(PARTICIPATIONS).insert(
    sorted(cast, ({ voterHash }) => voterHash).map(({ pollId, voterHash, tier }) => ({
      poll_id: pollId,
      voter_hash: voterHash,
      tier,
    })),
  );
  await transaction(BALLOTS).insert(
    sorted(cast, ({ id }) => id).map(({ id, pollId, tier, choices }) => ({
      id,
      poll_id: pollId,
      tier,
      choices,
    })),
  );
  return isCast;
}

export function createBallotRepository(connection: () => Knex, storage: Storage): BallotRepository {
  const castInGroup = storage.grouped(castAll);
  return {
    async cast(ballot) {
      try {
        return await castInGroup(ballot);
      } catch (error) {
        // PostgreSQL ends the transaction here, so what was there first is looked up outside it.
        if (!storage.isUniqueViolation(error)) throw error;
        return false;
      }
    },

    async hasVoted(pollId, voterHash) {
      const where = { poll_id: pollId, voter_hash: voterHash };
      const row: unknown = await connection()(PARTICIPATIONS).where(where).first('tier');
      return row !== undefined;
    },

    async choicesOf(pollId, id) {
      const row: unknown = await connection()(BALLOTS).where({ id, poll_id: pollId }).first('choices');
      return row === undefined ? null : z.object({ choices: z.string() }).parse(row).choices;
    },

    async hasIdStartingWith(pollId, digits) {
      const row: unknown = await connection()(BALLOTS)
        .where({ poll_id: pollId })
        .andWhere('id', '>=', digits)
        // After every hex digit, whichever way the database sorts letters.
        .andWhere('id', '<', `${digits}g`)
        .first('id');
      return row !== undefined;
    },

    async countByTier(pollId) {
      const rows: unknown = await connection()(PARTICIPATIONS)
        .where({ poll_id: pollId })
        .groupBy('tier')
        .select('tier')
        .count({ count: '*' });
      return new Map(countSchema.parse(rows).map(({ tier, count }) => [tier, count]));
    },

    async forEach(pollId, visit) {
      let last = '';
      for (;;) {
        const rows: unknown = await connection()(BALLOTS)
          .where({ poll_id: pollId })
          .andWhere('id', '>', last)
          .orderBy('id')
          .limit(BALLOTS_A_PAGE)
          .select('id', 'tier', 'choices');
        const page = z.array(ballotSchema).parse(rows);
        page.forEach(visit);
        const end = page.at(-1);
        if (end === undefined || page.length < BALLOTS_A_PAGE) return;
        last = end.id;
      }
    },
  };
}
