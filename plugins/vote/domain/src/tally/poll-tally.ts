import { enginesOf, partOf } from '../ballot/check-poll-ballot';
import { canonicalJson } from '../manifest/canonical-json';
import type { PollManifest } from '../manifest/poll-manifest';
import { type Accumulator, raise, takeIn } from '../methods/accumulator';
import type { Engine, MethodResult } from '../methods/engine';
import { isRecord } from '../shared/reader';

/** Counts so far of a poll of any method. Ballots are added one by one and not kept, but for contents that differ. */
export interface PollTally {
  readonly manifest: PollManifest;
  /** Counts a stored ballot, and says whether it was valid. */
  add(ballot: unknown, tier: string): boolean;
  /** Says whether a stored ballot is valid, and counts nothing. */
  accepts(ballot: unknown, tier: string): boolean;
  /** Counts what another tally of the same manifest has counted; that one does not change. */
  take(other: PollTally): void;
  /** @throws {RangeError} for a seed that is not the one the manifest commits to */
  result(seed?: string): PollResult;
  parts(): TallyParts;
}

/** What a tally holds, for another one to take. */
export interface TallyParts {
  readonly turnout: ReadonlyMap<string, number>;
  readonly invalid: number;
  readonly contests: readonly Accumulator[];
}

/** Valid ballots of a tier that the manifest accepts. */
export interface TierTurnout {
  readonly tier: string;
  readonly ballots: number;
}

export interface ContestResult {
  readonly group: string;
  readonly result: MethodResult;
}

export interface PollResult {
  /** Valid ballots. */
  readonly ballots: number;
  readonly invalid: number;
  readonly turnout: readonly TierTurnout[];
  /** In the order of the manifest. */
  readonly contests: readonly ContestResult[];
}

interface Counted {
  readonly engine: Engine;
  readonly sums: Accumulator;
}

class Counter implements PollTally {
  private readonly turnout: Map<string, number>;
  private readonly contests: readonly Counted[];
  private readonly groups: ReadonlySet<string>;
  private invalid = 0;

  constructor(readonly manifest: PollManifest) {
    this.turnout = new Map(manifest.tiers.map((tier) => [tier, 0]));
    this.contests = enginesOf(manifest).map((engine) => ({ engine, sums: engine.empty() }));
    this.groups = new Set(this.contests.map(({ engine }) => engine.group));
  }

  add(ballot: unknown, tier: string): boolean {
    const steps = this.prepare(ballot, tier);
    // The manifest decides what counts, even against rows that somebody wrote past the polling station.
    if (steps === null) {
      this.invalid += 1;
      return false;
    }
    raise(this.turnout, tier, 1);
    for (const [index, { sums }] of this.contests.entries()) steps[index]?.(sums);
    return true;
  }

  accepts(ballot: unknown, tier: string): boolean {
    return this.prepare(ballot, tier) !== null;
  }

  /** A ballot counts as a whole or not at all. */
  private prepare(ballot: unknown, tier: string): readonly ((into: Accumulator) => void)[] | null {
    if (
      !this.turnout.has(tier) ||
      !isRecord(ballot) ||
      Object.keys(ballot).some((group) => !this.groups.has(group))
    )
      return null;
    const steps: ((into: Accumulator) => void)[] = [];
    for (const { engine } of this.contests) {
      const step = engine.prepare(partOf(ballot, engine.group));
      if (step === null) return null;
      steps.push(step);
    }
    return steps;
  }

  take(other: PollTally): void {
    if (canonicalJson(this.manifest) !== canonicalJson(other.manifest)) {
      throw new RangeError('Tallies of different manifests cannot be added');
    }
    const { turnout, invalid, contests } = other.parts();
    for (const [tier, ballots] of turnout) raise(this.turnout, tier, ballots);
    this.invalid += invalid;
    for (const [index, { sums }] of this.contests.entries()) {
      const part = contests[index];
      if (part !== undefined) takeIn(sums, part);
    }
  }

  result(seed?: string): PollResult {
    const turnout = [...this.turnout].map(([tier, ballots]) => ({ tier, ballots }));
    return {
      ballots: turnout.reduce((sum, tier) => sum + tier.ballots, 0),
      invalid: this.invalid,
      turnout,
      contests: this.contests.map(({ engine, sums }) => ({
        group: engine.group,
        result: engine.result(sums, seed ?? null),
      })),
    };
  }

  parts(): TallyParts {
    return {
      turnout: this.turnout,
      invalid: this.invalid,
      contests: this.contests.map(({ sums }) => sums),
    };
  }
}

/**
 * An empty tally for the ballots of a poll of any method.
 *
 * @example
 * const tally = createPollTally(manifest);
 * tally.add({ city: [['paju'], ['hanam', 'guri']] }, 'code');
 * tally.result().contests[0]?.result
 */
export function createPollTally(manifest: PollManifest): PollTally {
  return new Counter(manifest);
}
