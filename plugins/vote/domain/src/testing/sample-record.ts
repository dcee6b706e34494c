import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { createBlindSigner } from '../../../server/src/adapters/blind-signer';
import { sha256, sha384, verifyEd25519, verifyRsaPss } from '../../../server/src/adapters/node-crypto';
import { nodeSealing } from '../../../server/src/adapters/node-sealing';
import { encodeUtf8 } from '../crypto/utf8';
import { canonicalJson } from '../manifest/canonical-json';
import type { PollManifest } from '../manifest/poll-manifest';
import { type Act, writeActLeaf } from '../record/act-leaf';
import type { BallotLeaf } from '../record/ballot-leaf';
import { writeCheckpointLine } from '../record/bundle';
import { signCheckpoint } from '../record/checkpoint';
import { CompactRange } from '../record/compact-range';
import { writeGroup } from '../record/group';
import type { GroupChannel } from '../record/group-leaf';
import { type KeysLeaf, writeKeysLeaf } from '../record/keys-leaf';
import { merkleHasher } from '../record/merkle-hash';
import { writeNoteKey } from '../record/note-key';
import { makeReceipt, writeReceipt } from '../record/receipt';
import { sealBallot } from '../sealing/sealed-ballot';
import { randomBytesFor } from '../sealing/shamir';
import { shareAmongTrustees } from '../sealing/trustees';
import type { TokenContext, TokenKey } from '../tokens/token';
import { finishToken, tokenRequest } from '../tokens/token-request';
import { type CountedBallot, recount } from '../verify/recount';
import type { VerifierPorts } from '../verify/record-verifier';
import { noteSigner } from './note-signer';
import { sampleManifest } from './sample-manifest';

export const verifierPorts: VerifierPorts = { sha256, verifyEd25519, verifyRsaPss, sealing: nodeSealing };

const hasher = merkleHasher(sha256);
const bytes = (count: number): Uint8Array => Uint8Array.from(randomBytes(count));
const tokenSigner = createBlindSigner(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey);

export const sampleTokenKey: TokenKey = { variant: 'RSABSSA-SHA384-PSS-Deterministic', key: tokenSigner.key };

export const samplePoll = sampleManifest([{ candidates: 3, choose: 1, rule: 'exactly' }]);

/** Who signs the record of {@link samplePoll}; a fork is signed by the same key. */
export const sampleSigner = noteSigner('vote.example.kr/polls/cases');

/** A token of the tier `code`. */
export function sampleToken(context: TokenContext = { pollId: 'poll-1', tier: 'code' }) {
  const request = tokenRequest(bytes(16), context, sampleTokenKey, sha384);
  if (request === null) throw new Error('No request');
  const signed = tokenSigner.sign(request.blindedMessage);
  const token = finishToken(request, signed, context, { key: sampleTokenKey, sha384 });
  if (token === null) throw new Error('No token');
  return token;
}

/** Ballots for candidate 0, 1, …; every third by account, where there are no tokens. */
export function sampleBallot(
  choice: number,
  tier: 'code' | 'account' = choice % 3 === 2 ? 'account' : 'code',
): BallotLeaf {
  const content = { choices: { g0: [`g0-${String(choice % 3)}`] } };
  if (tier === 'account') return { kind: 'ballot', tier, channel: 'online', nullifier: bytes(32), content };
  const { nullifier, signature } = sampleToken();
  return { kind: 'ballot', tier, channel: 'online', nullifier, token: signature, content };
}

/** A record that is written leaf by leaf, with checkpoints where asked for. */
export class RecordWriter {
  readonly lines: string[] = [];
  private readonly range = new CompactRange(hasher);
  private readonly nodes = new Map<string, Uint8Array>();
  private readonly leaves: string[] = [];
  private checkpointText = '';

  constructor(
    keys: Partial<KeysLeaf> = {},
    private readonly signer = sampleSigner,
    private readonly poll: PollManifest = samplePoll,
  ) {
    const manifest = canonicalJson(poll);
    this.leaf(manifest);
    this.leaf(
      writeKeysLeaf({
        kind: 'keys',
        manifest: sha256(encodeUtf8(manifest)),
        record: writeNoteKey(signer, sha256),
        tokens: new Map([['code', sampleTokenKey]]),
        ...keys,
      }),
    );
  }

  leaf(text: string): this {
    this.range.append(hasher.leaf(encodeUtf8(text)), (level, index, hash) =>
      this.nodes.set(`${String(level)}/${String(index)}`, hash),
    );
    this.leaves.push(text);
    this.lines.push(text);
    return this;
  }

  group(ballots: readonly BallotLeaf[], through?: GroupChannel): this {
    for (const text of writeGroup(ballots, through)) this.leaf(text);
    return this;
  }

  act(what: Act, at: number): this {
    return this.leaf(writeActLeaf({ ...what, kind: 'act', at }));
  }

  result(at: number, ballots: readonly CountedBallot[], excluded = 0): this {
    return this.act({ act: 'result', result: recount(this.poll, ballots), excluded }, at);
  }

  async checkpoint(): Promise<this> {
    this.checkpointText = await this.sign();
    this.lines.push(writeCheckpointLine(this.checkpointText));
    return this;
  }

  /** A checkpoint of the record as it stands, for somebody who keeps it. */
  sign(): Promise<string> {
    return signCheckpoint({ size: this.range.size, root: this.range.root() }, this.signer, sha256);
  }

  /** The receipt of a leaf against the last checkpoint. */
  receipt(index: number): string {
    const nodeAt = (level: number, place: number): Uint8Array => {
      const found = this.nodes.get(`${String(level)}/${String(place)}`);
      if (found === undefined) throw new Error('No such node');
      return found;
    };
    const leaf = this.leaves[index] ?? '';
    return writeReceipt(makeReceipt({ hasher, nodeAt }, { leaf, index }, this.checkpointText));
  }
}

export const CLOSES_AT = Date.parse(samplePoll.closesAt);

/** The ballot as the tally sees it. */
export function asCounted({ tier, channel, content }: BallotLeaf): CountedBallot {
  return { tier, channel, choices: 'choices' in content ? content.choices : null };
}

/**
 * A poll that ran: two groups of five, closed, counted, its key destroyed; a checkpoint after each. Lines 1 and 2, checkpoint
 * 3, lines 4 to 9, checkpoint 10, lines 11 to 16, checkpoint 17, lines 18 to 20, checkpoint 21.
 */
export async function finishedRecord(): Promise<RecordWriter> {
  const ballots = Array.from({ length: 10 }, (_, choice) => sampleBallot(choice));
  const writer = await new RecordWriter().checkpoint();
  await writer.group(ballots.slice(0, 5)).checkpoint();
  await writer.group(ballots.slice(5)).checkpoint();
  writer.act({ act: 'close' }, CLOSES_AT).result(CLOSES_AT + 1, ballots.map(asCounted));
  return writer.act({ act: 'destroyKey', key: 'identity' }, CLOSES_AT + 2).checkpoint();
}

/** The keys of a sealed poll, its private key with them. */
export async function sampleSealing() {
  const sharing = { threshold: 2, shares: 3 };
  const privateKey = bytes(32);
  const random = bytes(randomBytesFor(sharing, 32));
  const { shares, commitments } = shareAmongTrustees(
    { privateKey, random },
    sharing,
    samplePoll.poll.id,
    sha256,
  );
  const publicKey = await nodeSealing.publicKeyOf(privateKey);
  return { privateKey, shares, sealing: { publicKey, threshold: 2, commitments, ballotBytes: 64 } };
}

/** A ballot of {@link samplePoll} as the voter's device seals it. */
export async function sealSample(
  ballot: BallotLeaf,
  key: Awaited<ReturnType<typeof sampleSealing>>['sealing'],
): Promise<BallotLeaf> {
  const { content, tier, nullifier } = ballot;
  const choices = 'choices' in content ? content.choices : null;
  const purpose = { pollId: samplePoll.poll.id, tier, nullifier };
  const result = await sealBallot(choices, purpose, { key, ephemeral: bytes(32) }, nodeSealing);
  if (!result.ok) throw new Error(result.reason);
  return { ...ballot, content: { sealed: result.sealed } };
}
