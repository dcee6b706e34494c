import { CompactRange, type Frontier, type RecordState, writeActLeaf } from '../../../domain/src';
import type { ManifestRepository, StoredManifest } from '../repositories/manifests';
import type { NewRecord } from '../repositories/record/beginning';
import type { StoredCheckpoint } from '../repositories/record/checkpoints';
import type { RecordHead } from '../repositories/record/heads';
import { groupLeaves, recordHasher, STORED_LEVEL, type NewLeaf } from '../repositories/record/leaves';
import type { RecordRepository } from '../repositories/records';

interface Poll {
  readonly manifest: StoredManifest;
  readonly keysLeaf: string;
  readonly keys: Map<string, string>;
  readonly leaves: NewLeaf[];
  readonly voters: Map<string, string | null>;
  readonly turnout: Map<string, number>;
  readonly checkpoints: StoredCheckpoint[];
  readonly nodes: Map<string, Uint8Array>;
  readonly tree: CompactRange;
  state: RecordState;
  closesAt: number;
}

const STATES = { cancel: 'cancelled', close: 'closed', result: 'counted' } as const;

function append(poll: Poll, leaves: readonly NewLeaf[]): void {
  for (const leaf of leaves) {
    poll.leaves.push(leaf);
    poll.tree.append(recordHasher.leaf(Buffer.from(leaf.text)), (level, place, hash) => {
      if (level >= STORED_LEVEL) poll.nodes.set(`${String(level)}/${String(place)}`, hash);
    });
  }
}

function newPoll({ manifest, keysLeaf, closesAt, keys }: NewRecord): Poll {
  const poll: Poll = {
    manifest,
    keysLeaf,
    closesAt,
    keys: new Map(keys.map(({ purpose, material }) => [purpose, material])),
    leaves: [],
    voters: new Map(),
    turnout: new Map(),
    checkpoints: [],
    nodes: new Map(),
    tree: new CompactRange(recordHasher),
    state: 'open',
  };
  append(poll, [
    { text: manifest.text, nullifier: null },
    { text: keysLeaf, nullifier: null },
  ]);
  return poll;
}

const frontierOf = ({ tree }: Poll): Frontier => tree.frontier();

const headOf = (pollId: string, poll: Poll): RecordHead => ({
  pollId,
  frontier: frontierOf(poll),
  state: poll.state,
  closesAt: poll.closesAt,
  turnout: new Map(poll.turnout),
});

function createCast(find: (pollId: string) => Poll): RecordRepository['cast'] {
  return ({ pollId, ballot, voter }) => {
    const poll = find(pollId);
    const [marker, leaf] = groupLeaves([ballot]);
    const known = poll.leaves.find(({ nullifier }) => nullifier !== null && nullifier === leaf?.nullifier);
    if (known !== undefined) return Promise.resolve({ kind: 'known', text: known.text });
    const request = voter === null ? undefined : poll.voters.get(voter.hash);
    if (request !== undefined)
      return Promise.resolve({ kind: 'used', by: request === null ? 'ballot' : 'token' });
    if (poll.state !== 'open' || marker === undefined || leaf === undefined)
      return Promise.resolve({ kind: 'over' });
    if (voter !== null) poll.voters.set(voter.hash, null);
    poll.turnout.set(ballot.tier, (poll.turnout.get(ballot.tier) ?? 0) + 1);
    append(poll, [marker, leaf]);
    return Promise.resolve({ kind: 'cast' });
  };
}

function createIssue(find: (pollId: string) => Poll): RecordRepository['issue'] {
  return ({ pollId, voterHash, request }) => {
    const { voters } = find(pollId);
    const known = voters.get(voterHash);
    if (known === undefined) voters.set(voterHash, request);
    if (known === null) return Promise.resolve('voted');
    return Promise.resolve(known === undefined || known === request ? 'issued' : 'other');
  };
}

function createAct(find: (pollId: string) => Poll): RecordRepository['act'] {
  return (pollId, decide) => {
    const poll = find(pollId);
    const leaf = decide(headOf(pollId, poll));
    if (leaf === null) return Promise.resolve(null);
    append(poll, [{ text: writeActLeaf(leaf), nullifier: null }]);
    if (leaf.act === 'extend') poll.closesAt = leaf.closesAt;
    if (leaf.act === 'cancel' || leaf.act === 'close' || leaf.act === 'result') poll.state = STATES[leaf.act];
    return Promise.resolve(leaf);
  };
}

const checkpointsIn = (find: (pollId: string) => Poll): RecordRepository['checkpoints'] => {
  const sorted = (pollId: string) => [...find(pollId).checkpoints].sort((a, b) => a.size - b.size);
  return {
    add(pollId, checkpoint) {
      const { checkpoints } = find(pollId);
      if (!checkpoints.some(({ size }) => size === checkpoint.size)) checkpoints.push(checkpoint);
      return Promise.resolve();
    },
    latest: (pollId) => Promise.resolve(sorted(pollId).at(-1) ?? null),
    atLeast: (pollId, least) => Promise.resolve(sorted(pollId).find(({ size }) => size >= least) ?? null),
    between: (pollId, from, to) =>
      Promise.resolve(sorted(pollId).filter(({ size }) => size > from && size <= to)),
  };
};

/** The tables of records, kept in memory with the same keys; manifests with them. */
export function memoryRecords(): RecordRepository & ManifestRepository {
  const polls = new Map<string, Poll>();
  const bySlug = (slug: string) => [...polls.values()].find(({ manifest }) => manifest.slug === slug);
  function find(pollId: string): Poll {
    const poll = polls.get(pollId);
    if (poll === undefined) throw new Error(`Poll ${pollId} has no record`);
    return poll;
  }
  return {
    find(by) {
      const poll = 'slug' in by ? bySlug(by.slug) : polls.get(by.pollId);
      return Promise.resolve(poll === undefined ? null : { ...poll.manifest, keysLeaf: poll.keysLeaf });
    },
    listPollIds: () => Promise.resolve([...polls.keys()]),
    withoutRecord: () => Promise.resolve([]),
    open(record) {
      const { pollId, slug } = record.manifest;
      const isTaken = polls.has(pollId) || bySlug(slug) !== undefined;
      if (!isTaken) polls.set(pollId, newPoll(record));
      return Promise.resolve(!isTaken);
    },
    adopt: () => Promise.resolve(),
    head(pollId) {
      const poll = polls.get(pollId);
      return Promise.resolve(poll === undefined ? null : headOf(pollId, poll));
    },
    key: (pollId, purpose) => Promise.resolve(find(pollId).keys.get(purpose) ?? null),
    rightOf(pollId, voterHash) {
      const request = find(pollId).voters.get(voterHash);
      return Promise.resolve(request === undefined ? null : request === null ? 'ballot' : 'token');
    },
    ballot(pollId, by) {
      const { leaves } = find(pollId);
      const isMeant = ({ nullifier }: NewLeaf): boolean =>
        nullifier !== null && ('digits' in by ? nullifier.startsWith(by.digits) : nullifier === by.nullifier);
      const position = leaves.findIndex(isMeant);
      const leaf = leaves[position];
      return Promise.resolve(
        leaf === undefined ? null : { position, text: leaf.text, nullifier: leaf.nullifier ?? '' },
      );
    },
    leaves: (pollId, from, to) =>
      Promise.resolve(
        find(pollId)
          .leaves.slice(from, to)
          .map(({ text }, index) => ({ position: from + index, text })),
      ),
    nodes: (pollId, places) =>
      Promise.resolve(
        places.flatMap(({ level, place }) => {
          const hash = find(pollId).nodes.get(`${String(level)}/${String(place)}`);
          return hash === undefined ? [] : [{ level, place, hash }];
        }),
      ),
    cast: createCast(find),
    issue: createIssue(find),
    act: createAct(find),
    checkpoints: checkpointsIn(find),
  };
}
