import { createHash } from 'node:crypto';
import {
  type KeysLeaf,
  mayShowCounts,
  type NoteKey,
  parseLeaf,
  parseNoteKey,
  parsePollManifest,
  type PollManifest,
  type PollTimes,
  type RecordState,
} from '../../../domain/src';
import { sha256 } from '../adapters/node-crypto';
import type { ManifestRepository, StoredOpening } from '../repositories/manifests';
import type { RecordRepository } from '../repositories/records';
import { createRecent } from './recent';
import type { RecordOf } from './record-signing';

/** Where a poll stands, by the acts in its record. */
export interface PollStatus {
  readonly state: RecordState;
  /** Milliseconds since 1970: as in the manifest, or as it was extended. */
  readonly closesAt: number;
}

/** A poll that was opened: nothing of it ever changes again but its status. */
export interface OpenedPoll {
  readonly manifest: PollManifest;
  /** SHA-256 of the manifest's canonical JSON, hex. */
  readonly hash: string;
  readonly keys: KeysLeaf;
  /** Under which the record is signed. */
  readonly recordKey: NoteKey;
  readonly status: PollStatus;
  /** When it is open: what its manifest says, unless it was extended. */
  readonly times: PollTimes;
}

type FrozenPoll = Omit<OpenedPoll, 'status' | 'times'>;

export interface OpenedPolls {
  bySlug(slug: string): Promise<OpenedPoll | null>;
  byId(pollId: string): Promise<OpenedPoll | null>;
  /** Newest first. */
  all(): Promise<readonly OpenedPoll[]>;
  /** Looks at the status again at the next call, after an act of this process. */
  refresh(pollId: string): void;
}

/** More polls than a city has open at once; the least recently read is forgotten first. */
const MAX_KEPT = 64;
/** What an official does is seen by every server within that time; the record itself refuses at once. */
const STATUS = { maxAgeMs: 1_000, maxEntries: 256 };

export const hashOf = (canonicalText: string): string =>
  createHash('sha256').update(canonicalText).digest('hex');

const timesOf = ({ opensAt }: PollManifest, { closesAt }: PollStatus): PollTimes => ({
  opensAt,
  closesAt: new Date(closesAt).toISOString(),
});

/** Whether counts, and with them the record, may be shown: to citizens and administrators alike. */
export const showsCounts = ({ manifest, times }: OpenedPoll, at: Date): boolean =>
  mayShowCounts({ ...times, sealed: manifest.sealed }, at);

/** The poll's record, as it is signed. */
export const recordOf = ({ manifest, recordKey }: Pick<OpenedPoll, 'manifest' | 'recordKey'>): RecordOf => ({
  pollId: manifest.poll.id,
  key: recordKey,
});

function parseKeys(pollId: string, keysLeaf: string): Pick<FrozenPoll, 'keys' | 'recordKey'> {
  const read = parseLeaf(keysLeaf);
  const recordKey = read.ok && read.leaf.kind === 'keys' ? parseNoteKey(read.leaf.record, sha256) : null;
  if (!read.ok || read.leaf.kind !== 'keys' || recordKey === null)
    throw new Error(`The keys of poll ${pollId} cannot be read`, { cause: read });
  return { keys: read.leaf, recordKey };
}

function parse({ pollId, hash, text, keysLeaf }: StoredOpening): FrozenPoll {
  if (hashOf(text) !== hash)
    throw new Error(`The manifest of poll ${pollId} is not the one the poll was opened with`);
  const read = parsePollManifest(JSON.parse(text));
  if (!read.ok) throw new Error(`The manifest of poll ${pollId} cannot be read`, { cause: read.problems });
  return { manifest: read.value, hash, ...parseKeys(pollId, keysLeaf) };
}

interface Parts {
  readonly manifests: Pick<ManifestRepository, 'find' | 'listPollIds'>;
  readonly records: Pick<RecordRepository, 'head'>;
  readonly now: () => Date;
}

/** Manifests never change, so one that was parsed is kept, and a ballot page costs no query and no parsing. */
export function createOpenedPolls({ manifests, records, now }: Parts): OpenedPolls {
  const kept = new Map<string, FrozenPoll>();
  const statusOf = createRecent(
    async (pollId): Promise<PollStatus> => {
      const head = await records.head(pollId);
      if (head === null) throw new Error(`Poll ${pollId} has no record`);
      return { state: head.state, closesAt: head.closesAt };
    },
    { ...STATUS, now },
  );

  function keep(poll: FrozenPoll): FrozenPoll {
    const { id } = poll.manifest.poll;
    kept.delete(id);
    kept.set(id, poll);
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    return poll;
  }

  async function withStatus(poll: FrozenPoll | null): Promise<OpenedPoll | null> {
    if (poll === null) return null;
    const status = await statusOf(keep(poll).manifest.poll.id);
    return { ...poll, status, times: timesOf(poll.manifest, status) };
  }

  async function load(by: Parameters<ManifestRepository['find']>[0]): Promise<FrozenPoll | null> {
    const stored = await manifests.find(by);
    return stored === null ? null : parse(stored);
  }

  const byId = async (pollId: string): Promise<OpenedPoll | null> =>
    withStatus(kept.get(pollId) ?? (await load({ pollId })));

  return {
    byId,
    async bySlug(slug) {
      for (const poll of kept.values()) if (poll.manifest.poll.slug === slug) return withStatus(poll);
      return withStatus(await load({ slug }));
    },
    async all() {
      const polls = await Promise.all((await manifests.listPollIds()).map(byId));
      return polls.filter((poll) => poll !== null);
    },
    refresh: (pollId) => {
      statusOf.forget(pollId);
    },
  };
}
