import type { TierKey } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { z } from 'zod';

const TABLE = 'vote_participations';

/** Somebody who used the right to one ballot. */
export interface Participation {
  readonly pollId: string;
  /** Keyed hash of the voter, which never stands beside a ballot. */
  readonly voterHash: string;
  readonly tier: TierKey;
  /** Hash of what was asked to be signed; `null` where the server itself cast the ballot. */
  readonly request: string | null;
}

type Voter = Pick<Participation, 'pollId' | 'voterHash'>;

const rowSchema = z.object({ poll_id: z.string(), voter_hash: z.string(), request: z.string().nullable() });

export const voterKey = ({ pollId, voterHash }: Voter): string => `${pollId} ${voterHash}`;

/** What each of these voters asked to have signed, of those who used their right. */
export async function requestsOf(
  connection: Knex,
  voters: readonly Voter[],
): Promise<ReadonlyMap<string, string | null>> {
  if (voters.length === 0) return new Map();
  const rows: unknown[] = await connection(TABLE)
    .whereIn(
      ['poll_id', 'voter_hash'],
      voters.map(({ pollId, voterHash }) => [pollId, voterHash]),
    )
    .select('poll_id', 'voter_hash', 'request');
  return new Map(
    rows
      .map((row) => rowSchema.parse(row))
      .map((row) => [voterKey({ pollId: row.poll_id, voterHash: row.voter_hash }), row.request]),
  );
}

/** In the order of their hashes, which says nothing about who came first. */
export async function addParticipations(
  transaction: Knex,
  participations: readonly Participation[],
): Promise<void> {
  if (participations.length === 0) return;
  const sorted = [...participations].sort((a, b) => (voterKey(a) < voterKey(b) ? -1 : 1));
  await transaction(TABLE).insert(
    sorted.map(({ pollId, voterHash, tier, request }) => ({
      poll_id: pollId,
      voter_hash: voterHash,
      tier,
      request,
    })),
  );
}
