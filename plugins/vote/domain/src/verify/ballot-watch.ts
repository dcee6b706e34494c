import type { VerifyRsaPss } from '../crypto/ports';
import { decodeHex, encodeHex } from '../crypto/hex';
import type { PollManifest } from '../manifest/poll-manifest';
import type { BallotLeaf } from '../record/ballot-leaf';
import type { Channel } from '../record/channel';
import type { GroupLeaf } from '../record/group-leaf';
import type { KeysLeaf } from '../record/keys-leaf';
import { openBallot } from '../sealing/sealed-ballot';
import type { SealingPrimitives } from '../sealing/primitives';
import { tokenProblem } from '../tokens/token';
import type { Place, Report } from './finding';
import { type CountedBallot, validator } from './recount';

/** A ballot that was opened and found to be none: it counts as invalid, and anybody can see it. */
export interface InvalidBallot {
  readonly leaf: number;
  readonly nullifier: string;
  readonly reason: 'wrongLength' | 'notOpened' | 'notABallot' | 'againstTheRules';
}

interface KeptBallot {
  readonly leaf: number;
  readonly tier: string;
  readonly channel: Channel;
  choices: unknown;
  sealed: Uint8Array | null;
}

/** A choice that no ballot has: the tally counts it as invalid. */
const UNREADABLE = null;

/** Checks ballots as they come, and keeps what the recount needs of them. */
export class BallotWatch {
  readonly invalid: InvalidBallot[] = [];
  private readonly kept = new Map<string, KeptBallot>();
  private readonly isValid: (ballot: CountedBallot) => boolean;
  private groupLeft = 0;
  private groupChannel: Channel = 'online';
  private lastNullifier = '';

  constructor(
    private readonly manifest: PollManifest,
    private readonly keys: KeysLeaf,
    private readonly verifyRsaPss: VerifyRsaPss,
    private readonly report: Report,
  ) {
    this.isValid = validator(manifest);
  }

  get count(): number {
    return this.kept.size;
  }

  has(nullifier: string): boolean {
    return this.kept.has(nullifier);
  }

  startGroup({ ballots, channel }: GroupLeaf, place: Place): void {
    this.endGroup(place);
    this.groupLeft = ballots;
    this.groupChannel = channel;
    this.lastNullifier = '';
  }

  /** Whatever is no ballot, a checkpoint as well, ends a group: it must have been complete. */
  endGroup(place: Place): void {
    if (this.groupLeft > 0) this.report('groupBroken', place, { missing: this.groupLeft });
    this.groupLeft = 0;
  }

  async add(ballot: BallotLeaf, leaf: number, place: Place): Promise<void> {
    const nullifier = encodeHex(ballot.nullifier);
    this.checkGroup(ballot, nullifier, place);
    if (!this.manifest.tiers.includes(ballot.tier)) this.report('unknownTier', place, { tier: ballot.tier });
    await this.checkToken(ballot, place);
    const earlier = this.kept.get(nullifier);
    if (earlier !== undefined) {
      this.report('secondBallot', place, { nullifier, first: earlier.leaf });
      return;
    }
    const { content, tier, channel } = ballot;
    const isSealed = 'sealed' in content;
    if (isSealed !== (this.keys.sealing !== undefined)) this.report('wronglySealed', place);
    const choices = isSealed ? UNREADABLE : content.choices;
    this.kept.set(nullifier, { leaf, tier, channel, choices, sealed: isSealed ? content.sealed : null });
    if (isSealed || this.isValid({ tier, channel, choices })) return;
    this.report('invalidBallot', place, { nullifier });
    this.invalid.push({ leaf, nullifier, reason: 'againstTheRules' });
  }

  private checkGroup({ channel }: BallotLeaf, nullifier: string, place: Place): void {
    if (this.groupLeft === 0) this.report('notInGroup', place);
    else {
      this.groupLeft -= 1;
      // Nobody answers for an assisted ballot among those that voters cast.
      if (channel !== this.groupChannel)
        this.report('wrongChannel', place, { channel, group: this.groupChannel });
    }
    if (nullifier <= this.lastNullifier) this.report('notSorted', place, { nullifier });
    this.lastNullifier = nullifier;
  }

  private async checkToken(ballot: BallotLeaf, place: Place): Promise<void> {
    const { tier, nullifier, token, prefix = new Uint8Array(0) } = ballot;
    const key = this.keys.tokens.get(tier);
    if (key === undefined) {
      if (token !== undefined || ballot.prefix !== undefined)
        this.report('badToken', place, { reason: 'unexpected' });
      return;
    }
    const given = { nullifier, prefix, signature: token ?? new Uint8Array(0) };
    const context = { pollId: this.manifest.poll.id, tier };
    const reason =
      token === undefined ? 'missing' : await tokenProblem(given, context, key, this.verifyRsaPss);
    if (reason !== null) this.report('badToken', place, { reason });
  }

  /** Opens every sealed ballot with the key that the trustees gave out. */
  async openAll(privateKey: Uint8Array, primitives: SealingPrimitives): Promise<void> {
    const { sealing } = this.keys;
    if (sealing === undefined) return;
    for (const [nullifier, ballot] of this.kept) {
      if (ballot.sealed === null) continue;
      const purpose = {
        pollId: this.manifest.poll.id,
        tier: ballot.tier,
        nullifier: decodeHex(nullifier) ?? new Uint8Array(0),
      };
      const opened = await openBallot(ballot.sealed, purpose, { key: sealing, privateKey }, primitives);
      ballot.sealed = null;
      if (opened.ok) ballot.choices = opened.choices;
      const isValid = opened.ok && this.isValid(ballot);
      const reason = opened.ok ? 'againstTheRules' : opened.reason;
      if (!isValid) this.invalid.push({ leaf: ballot.leaf, nullifier, reason });
    }
  }

  /** The ballots that count. */
  *counted(excluded: ReadonlySet<string>): Generator<CountedBallot> {
    for (const [nullifier, ballot] of this.kept) if (!excluded.has(nullifier)) yield ballot;
  }
}
