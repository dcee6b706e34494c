import type { Storage, TierKey } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { type BallotLeaf, writeBallotLeaf } from '../../../../domain/src';
import { lockHead, saveHead, type RecordHead } from './heads';
import { appendLeaves, ballotsWith, groupLeaves } from './leaves';
import { addParticipations, requestsOf, voterKey } from './participations';

/** A ballot that kept the rules, with a token that was checked, or of a voter whose right the server saw. */
export interface BallotToCast {
  readonly pollId: string;
  readonly ballot: BallotLeaf;
  /** Whose right is used up in the same transaction; `null` where a token shows it. */
  readonly voter: { readonly hash: string; readonly tier: TierKey } | null;
}

export type CastOutcome =
  | { readonly kind: 'cast' }
  /** A ballot with this nullifier is in the record; whether it is the same one, its text tells. */
  | { readonly kind: 'known'; readonly text: string }
  /** The voter's right is used up; `blind` where a token was issued for it. */
  | { readonly kind: 'used'; readonly by: 'ballot' | 'token' }
  /** The record takes no more ballots, whatever somebody's clock says. */
  | { readonly kind: 'over' };

/** Online ballots of any polls; settles when the ballot is durable and in the record. */
export type CastBallot = (ballot: BallotToCast) => Promise<CastOutcome>;

const nullifierOf = ({ ballot }: BallotToCast): string => Buffer.from(ballot.nullifier).toString('hex');

const voterOf = ({ pollId, voter }: BallotToCast): string | null =>
  voter === null ? null : voterKey({ pollId, voterHash: voter.hash });

interface Known {
  /** The text of a ballot by its nullifier; of one in this very group it is written only when somebody asks. */
  readonly ballots: Map<string, () => string>;
  readonly voters: Map<string, string | null>;
}

/** What is there already of what these ballots would add. */
async function whatIsThere(
  transaction: Knex,
  pollId: string,
  wanted: readonly BallotToCast[],
): Promise<Known> {
  const stored = await ballotsWith(transaction, pollId, wanted.map(nullifierOf));
  const voters = wanted.flatMap(({ voter }) => (voter === null ? [] : [{ pollId, voterHash: voter.hash }]));
  return {
    ballots: new Map(stored.map(({ nullifier, text }) => [nullifier, () => text])),
    voters: new Map(await requestsOf(transaction, voters)),
  };
}

/** Takes the first ballot of each nullifier and voter, and says what stands in the way of the others. */
function sift(wanted: readonly BallotToCast[], { ballots, voters }: Known): readonly CastOutcome[] {
  return wanted.map((one) => {
    const nullifier = nullifierOf(one);
    const earlier = ballots.get(nullifier);
    if (earlier !== undefined) return { kind: 'known', text: earlier() };
    const voter = voterOf(one);
    const request = voter === null ? undefined : voters.get(voter);
    if (request !== undefined) return { kind: 'used', by: request === null ? 'ballot' : 'token' };
    ballots.set(nullifier, () => writeBallotLeaf(one.ballot));
    if (voter !== null) voters.set(voter, null);
    return { kind: 'cast' };
  });
}

function countedWith(head: RecordHead, cast: readonly BallotToCast[]): RecordHead['turnout'] {
  const turnout = new Map(head.turnout);
  for (const { ballot } of cast) turnout.set(ballot.tier, (turnout.get(ballot.tier) ?? 0) + 1);
  return turnout;
}

/** Appends one group to the record of one poll. */
async function castInPoll(
  transaction: Knex,
  pollId: string,
  wanted: readonly BallotToCast[],
): Promise<readonly CastOutcome[]> {
  const head = await lockHead(transaction, pollId);
  if (head === null) throw new Error(`Poll ${pollId} has no record`);
  const outcomes = sift(wanted, await whatIsThere(transaction, pollId, wanted));
  const cast = wanted.filter((_, index) => outcomes[index]?.kind === 'cast');
  if (cast.length === 0) return outcomes;
  if (head.state !== 'open')
    return outcomes.map((outcome) => (outcome.kind === 'cast' ? { kind: 'over' } : outcome));
  // The voters first: the key that makes a second ballot impossible is taken before a ballot exists.
  await addParticipations(
    transaction,
    cast.flatMap(({ voter }) =>
      voter === null ? [] : [{ pollId, voterHash: voter.hash, tier: voter.tier, request: null }],
    ),
  );
  const leaves = groupLeaves(cast.map(({ ballot }) => ballot));
  const frontier = await appendLeaves(transaction, head, leaves);
  await saveHead(transaction, { ...head, frontier, turnout: countedWith(head, cast) });
  return outcomes;
}

async function castAll(transaction: Knex, wanted: readonly BallotToCast[]): Promise<readonly CastOutcome[]> {
  const outcomes = new Map<BallotToCast, CastOutcome>();
  // In one order on every node, so that no two transactions wait for each other.
  for (const pollId of [...new Set(wanted.map((one) => one.pollId))].sort()) {
    const ofPoll = wanted.filter((one) => one.pollId === pollId);
    const results = await castInPoll(transaction, pollId, ofPoll);
    for (const [index, one] of ofPoll.entries()) {
      const outcome = results[index];
      if (outcome !== undefined) outcomes.set(one, outcome);
    }
  }
  return wanted.map((one) => {
    const outcome = outcomes.get(one);
    if (outcome === undefined) throw new Error('A ballot was left out of its group');
    return outcome;
  });
}

export function createCasting(storage: Storage): CastBallot {
  const castInGroup = storage.grouped(castAll);
  return async (ballot) => {
    try {
      return await castInGroup(ballot);
    } catch (error) {
      // Another node issued a token to this voter between the look and the insert: the second look finds it.
      if (!storage.isUniqueViolation(error)) throw error;
      return castInGroup({ ...ballot });
    }
  };
}
