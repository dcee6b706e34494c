import type { Storage } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import type { StoredManifest } from './manifests';
import { createActWriter, type WriteAct } from './record/acts';
import { openRecord, type NewRecord } from './record/beginning';
import { createCasting, type CastBallot } from './record/casting';
import {
  addCheckpoint,
  checkpointOf,
  checkpointsBetween,
  latestCheckpoint,
  type StoredCheckpoint,
} from './record/checkpoints';
import { adoptEarlierPoll } from './record/earlier-ballots';
import { findHead, type RecordHead } from './record/heads';
import { createIssuing, type IssueToken } from './record/issuing';
import { findKey } from './record/keys';
import {
  ballotStartingWith,
  ballotsWith,
  leavesBetween,
  nodesAt,
  type NodePlace,
  type StoredBallot,
  type StoredLeaf,
} from './record/leaves';
import { requestsOf, voterKey } from './record/participations';

/** How somebody used the right to one ballot, or `null` while it is unused. */
export type UsedRight = 'ballot' | 'token' | null;

/** The records of polls: what was voted, and who used a right, never together. */
export interface RecordRepository {
  readonly cast: CastBallot;
  readonly issue: IssueToken;
  readonly act: WriteAct;
  open(record: NewRecord): Promise<boolean>;
  adopt(manifest: StoredManifest, record: Pick<NewRecord, 'closesAt' | 'keysLeaf' | 'keys'>): Promise<void>;
  head(pollId: string): Promise<RecordHead | null>;
  key(pollId: string, purpose: string): Promise<string | null>;
  rightOf(pollId: string, voterHash: string): Promise<UsedRight>;
  /** By the whole nullifier, or by the hex digits it begins with. */
  ballot(pollId: string, by: { nullifier: string } | { digits: string }): Promise<StoredBallot | null>;
  leaves(pollId: string, from: number, to: number): Promise<readonly StoredLeaf[]>;
  nodes(
    pollId: string,
    places: readonly NodePlace[],
  ): Promise<readonly (NodePlace & { readonly hash: Uint8Array })[]>;
  readonly checkpoints: {
    add(pollId: string, checkpoint: StoredCheckpoint): Promise<void>;
    latest(pollId: string): Promise<StoredCheckpoint | null>;
    /** The first of so many leaves or more. */
    atLeast(pollId: string, size: number): Promise<StoredCheckpoint | null>;
    /** Of more leaves than `from`, up to `to`. */
    between(pollId: string, from: number, to: number): Promise<readonly StoredCheckpoint[]>;
  };
}

/** @param current the transaction that Strapi is in, or else its connection; see `currentConnectionOf` */
export function createRecordRepository(
  connection: () => Knex,
  current: () => Promise<Knex>,
  storage: Storage,
): RecordRepository {
  return {
    cast: createCasting(storage),
    issue: createIssuing(storage),
    act: createActWriter(storage),
    open: (record) => openRecord(storage, record),
    adopt: (manifest, record) => adoptEarlierPoll(storage, manifest, record),
    // Whether a poll is open is asked while the content manager saves it.
    head: async (pollId) => findHead(await current(), pollId),
    key: (pollId, purpose) => findKey(connection(), pollId, purpose),

    async rightOf(pollId, voterHash) {
      const voter = { pollId, voterHash };
      const request = (await requestsOf(connection(), [voter])).get(voterKey(voter));
      if (request === undefined) return null;
      return request === null ? 'ballot' : 'token';
    },

    async ballot(pollId, by) {
      if ('digits' in by) return ballotStartingWith(connection(), pollId, by.digits);
      const [found] = await ballotsWith(connection(), pollId, [by.nullifier]);
      return found ?? null;
    },

    leaves: (pollId, from, to) => leavesBetween(connection(), pollId, from, to),
    nodes: (pollId, places) => nodesAt(connection(), pollId, places),

    checkpoints: {
      add: (pollId, checkpoint) => addCheckpoint(connection(), pollId, checkpoint),
      latest: (pollId) => latestCheckpoint(connection(), pollId),
      atLeast: (pollId, size) => checkpointOf(connection(), pollId, size),
      between: (pollId, from, to) => checkpointsBetween(connection(), pollId, from, to),
    },
  };
}
