import { equalBytes } from '../crypto/bytes';
import type { PollManifest } from '../manifest/poll-manifest';
import type { Act, ActLeaf } from '../record/act-leaf';
import type { KeysLeaf } from '../record/keys-leaf';
import type { SealingPrimitives } from '../sealing/primitives';
import { formatInstant } from '../shared/instant';
import { seedProblem } from '../tally/tie-seed';
import type { BallotWatch } from './ballot-watch';
import type { Place, Report } from './finding';
import { firstDifference } from './first-difference';
import { type Recount, recount } from './recount';

export type RecordState = 'open' | 'closed' | 'cancelled' | 'counted';

/** Follows what officials did, and recounts whenever a result was published. */
export class ActWatch {
  state: RecordState = 'open';
  /** As the acts have left it so far; `null` while the poll runs or is sealed. */
  result: Recount | null = null;
  readonly excluded = new Set<string>();
  private closesAt: number;
  private last: number;
  private isOpened: boolean;

  constructor(
    private readonly manifest: PollManifest,
    private readonly keys: KeysLeaf,
    private readonly ballots: BallotWatch,
    private readonly primitives: SealingPrimitives,
    private readonly report: Report,
  ) {
    this.closesAt = Date.parse(manifest.closesAt);
    this.last = 0;
    this.isOpened = keys.sealing === undefined;
  }

  /** A ballot is taken while the poll is open, and not after. */
  beforeBallots(place: Place): void {
    if (this.state !== 'open') this.report('afterTheEnd', place, { state: this.state });
  }

  async add(leaf: ActLeaf, place: Place): Promise<void> {
    if (leaf.at < this.last) this.report('wrongTime', place, { act: leaf.act, at: formatInstant(leaf.at) });
    this.last = Math.max(this.last, leaf.at);
    switch (leaf.act) {
      case 'extend': {
        this.extend(leaf, place);
        return;
      }
      case 'cancel':
        if (this.state !== 'open' && this.state !== 'closed')
          this.report('outOfOrder', place, { act: leaf.act });
        this.state = 'cancelled';
        return;
      case 'close': {
        this.close(leaf, place);
        return;
      }
      case 'open':
        return this.open(leaf.privateKey, place);
      case 'exclude': {
        this.exclude(leaf.nullifiers, place);
        return;
      }
      case 'result': {
        this.publish(leaf, place);
        return;
      }
      case 'destroyKey':
        if (this.state === 'open') this.report('outOfOrder', place, { act: leaf.act });
    }
  }

  private extend({ closesAt, at }: { closesAt: number; at: number }, place: Place): void {
    if (this.state !== 'open') this.report('outOfOrder', place, { act: 'extend' });
    // Making a poll shorter is no extension, and nor is reviving one that was over.
    if (closesAt <= this.closesAt || at >= this.closesAt) this.report('wrongTime', place, { act: 'extend' });
    this.closesAt = Math.max(this.closesAt, closesAt);
  }

  private close({ at }: { at: number }, place: Place): void {
    if (this.state !== 'open') this.report('outOfOrder', place, { act: 'close' });
    else this.state = 'closed';
    if (at < this.closesAt)
      this.report('wrongTime', place, { act: 'close', closesAt: formatInstant(this.closesAt) });
  }

  private async open(privateKey: Uint8Array, place: Place): Promise<void> {
    const { sealing } = this.keys;
    if (this.state !== 'closed' || this.isOpened || sealing === undefined) {
      this.report('outOfOrder', place, { act: 'open' });
      return;
    }
    if (!equalBytes(await this.primitives.publicKeyOf(privateKey), sealing.publicKey)) {
      this.report('wrongOpeningKey', place);
      return;
    }
    this.isOpened = true;
    await this.ballots.openAll(privateKey, this.primitives);
  }

  private exclude(nullifiers: readonly string[], place: Place): void {
    if (this.state === 'cancelled') this.report('outOfOrder', place, { act: 'exclude' });
    for (const nullifier of nullifiers) {
      if (!this.ballots.has(nullifier) || this.excluded.has(nullifier))
        this.report('unknownBallot', place, { nullifier });
      this.excluded.add(nullifier);
    }
    // A result that was published before stands no longer; a new one has to follow.
    if (this.state === 'counted') this.state = 'closed';
  }

  private publish({ result, excluded, seed }: Extract<Act, { act: 'result' }>, place: Place): void {
    if (this.state !== 'closed' || !this.isOpened) {
      this.report('outOfOrder', place, { act: 'result' });
      return;
    }
    this.state = 'counted';
    const reason = seedProblem(this.manifest, seed);
    if (reason !== null) this.report('wrongSeed', place, { reason });
    const counted = this.ballots.counted(this.excluded);
    this.result = recount(this.manifest, counted, reason === null ? seed : undefined);
    const { size } = this.excluded;
    const at = excluded === size ? firstDifference(result, this.result, 'result') : 'excluded';
    if (at !== null) this.report('resultDiffers', place, { at, excluded: size });
  }
}
