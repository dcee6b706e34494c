import { randomBytes } from 'node:crypto';
import { type Act, canonicalJson, type KeysLeaf, type PollManifest } from '../../../domain/src';
import type { BallotToCast } from '../repositories/record/casting';
import type { RecordRepository } from '../repositories/records';
import { createDoor, offersOf } from '../services/admission';
import { createOpenedPolls, hashOf, type OpenedPoll } from '../services/opened-polls';
import { createRecordParts } from '../services/record-parts';
import { createTallies } from '../services/tally';
import { createTurnout } from '../services/turnout';
import type { CitizenVoting } from '../services/voting';
import { fakeEligibility, fakeEmailCodes, recordingAudit } from './memory';
import { memoryRecords } from './memory-records';

const noKeys = (hash: string): KeysLeaf => ({
  kind: 'keys',
  manifest: Buffer.from(hash, 'hex'),
  record: '',
  tokens: new Map(),
});

/** A poll as it was opened, for what only reads it. */
export function openedPoll(manifest: PollManifest): OpenedPoll {
  const hash = hashOf(canonicalJson(manifest));
  return {
    manifest,
    hash,
    keys: noKeys(hash),
    recordKey: { kind: 'record', name: 'city.example/polls/cases', publicKey: new Uint8Array(32) },
    status: { state: 'open', closesAt: Date.parse(manifest.closesAt), cancelledFor: null },
    times: manifest,
  };
}

/** The ballots of the sample poll, as they stand in the record. */
export async function ballotsIn(repository: Pick<RecordRepository, 'leaves'>): Promise<string[]> {
  const leaves = await repository.leaves('poll-1', 0, 100_000);
  return leaves.map(({ text }) => text).filter((text) => text.includes('"kind":"ballot"'));
}

/** A ballot of a voter whose pass the server saw. */
export const directBallot = (choices: unknown, tier: 'code' | 'account' = 'code'): BallotToCast => ({
  pollId: 'poll-1',
  ballot: { kind: 'ballot', tier, channel: 'online', nullifier: randomBytes(32), content: { choices } },
  voter: { hash: randomBytes(32).toString('hex'), tier },
});

interface Wanted {
  /** Tiers with blind tokens; none, unless a test is about them: making keys takes a while. */
  readonly tokens?: readonly string[];
}

/** The parts of voting that citizens' pages use, over tables in memory, with one opened poll. */
export async function memoryVoting(manifest: PollManifest, { tokens = [] }: Wanted = {}) {
  const repository = memoryRecords();
  const { id, slug } = manifest.poll;
  // A clock that moves at every look, so that nothing stale is ever shown in a test.
  let time = 0;
  const now = (): Date => new Date((time += 60_000));
  const opened = createOpenedPolls({ manifests: repository, records: repository, now });
  const eligibility = fakeEligibility();
  const door = createDoor(eligibility, repository);
  const parts = createRecordParts({
    repository,
    manifests: repository,
    opened,
    door,
    sealing: {
      seal: (_purpose, value) => JSON.stringify(value),
      unseal: (_purpose, text): unknown => JSON.parse(text),
    },
    audit: recordingAudit(),
    forgetVoters: () => Promise.resolve(),
    objectionMs: Number.MAX_SAFE_INTEGER,
    connection: () => {
      throw new Error('There is no database in memory');
    },
    recordName: (of) => `city.example/polls/${of}`,
    now,
  });
  const text = canonicalJson(manifest);
  const hash = hashOf(text);
  const { leaf, stored } = await parts.keys.generate({
    manifestHash: hash,
    name: `city.example/polls/${slug}`,
    tiers: tokens,
  });
  await repository.open({
    manifest: { pollId: id, slug, hash, text },
    openedAt: new Date(0),
    closesAt: Date.parse(manifest.closesAt),
    keysLeaf: leaf,
    keys: stored,
  });
  const turnout = createTurnout(
    async (pollId) => (await repository.head(pollId))?.turnout ?? new Map(),
    eligibility,
  );
  const voting = {
    ...parts,
    opened,
    door,
    shownTurnout: turnout,
    tallies: createTallies({ count: parts.count, opened, turnout, now }),
    introductionOf: () => Promise.resolve({ ko: '소개 글입니다.', en: 'An introduction.' }),
    tierNames: () => eligibility.tierNames(),
    emailCodes: fakeEmailCodes(),
    offers: offersOf(eligibility),
  } satisfies CitizenVoting;
  const act = (what: Act, at: Date) => repository.act(id, () => ({ kind: 'act', at: at.getTime(), ...what }));
  return { voting, repository, act };
}
