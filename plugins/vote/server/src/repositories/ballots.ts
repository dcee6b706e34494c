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

export const createBallotRepository = (connection: () => Knex, storage: Storage): BallotRepository => ({
  async cast({ id, pollId, voterHash, tier, choices }) {
    try {
      await storage.transaction(async (transaction) => {
        // The voter first: the key that makes a second ballot impossible is taken before a ballot exists.
        await transaction(PARTICIPATIONS).insert({ poll_id: pollId, voter_hash: voterHash, tier });
        await transaction(BALLOTS).insert({ id, poll_id: pollId, tier, choices });
      });
      return true;
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
});
