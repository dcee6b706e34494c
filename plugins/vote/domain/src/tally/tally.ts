import { type BallotCheck, ballotChecker } from '../ballot/check-ballot';
import { type Selection, selectionFromJson } from '../ballot/selection';
import { canonicalJson } from '../manifest/canonical-json';
import type { Manifest } from '../manifest/types';

/** Counts so far. Ballots are added one by one, so that a million of them never stand in memory together. */
export interface Tally {
  readonly manifest: Manifest;
  /** Valid ballots of each tier the manifest accepts. */
  readonly turnout: ReadonlyMap<string, number>;
  /** Votes of each candidate. */
  readonly votes: ReadonlyMap<string, number>;
  /** Ballots that were not counted, because they break the rules of the manifest. */
  readonly invalid: number;
  /** Counts a stored ballot, and says whether it was valid. */
  add(ballot: unknown, tier: string): boolean;
}

class Counter implements Tally {
  readonly turnout: Map<string, number>;
  readonly votes: Map<string, number>;
  invalid = 0;
  private readonly check: (selection: Selection) => BallotCheck;

  constructor(readonly manifest: Manifest) {
    this.turnout = new Map(manifest.tiers.map((tier) => [tier, 0]));
    this.votes = new Map(manifest.candidates.map(({ key }) => [key, 0]));
    this.check = ballotChecker(manifest);
  }

  add(ballot: unknown, tier: string): boolean {
    const selection = selectionFromJson(ballot);
    const checked = selection === null ? null : this.check(selection);
    // The manifest decides what counts, even against rows that somebody wrote past the polling station.
    if (checked?.ok !== true || !this.turnout.has(tier)) {
      this.invalid += 1;
      return false;
    }
    raise(this.turnout, tier, 1);
    for (const chosen of Object.values(checked.ballot)) {
      for (const candidate of chosen) raise(this.votes, candidate, 1);
    }
    return true;
  }

  take(other: Tally): void {
    for (const [tier, ballots] of other.turnout) raise(this.turnout, tier, ballots);
    for (const [candidate, votes] of other.votes) raise(this.votes, candidate, votes);
    this.invalid += other.invalid;
  }
}

function raise(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/**
 * An empty tally for the ballots of one poll.
 *
 * @example
 * const tally = createTally(manifest);
 * tally.add({ city: ['paju'] }, 'code');
 */
export function createTally(manifest: Manifest): Tally {
  return new Counter(manifest);
}

/** The tally of two parts together, e.g. of two channels; neither part changes. */
export function mergeTallies(first: Tally, second: Tally): Tally {
  if (canonicalJson(first.manifest) !== canonicalJson(second.manifest)) {
    throw new RangeError('Tallies of different manifests cannot be added');
  }
  const merged = new Counter(first.manifest);
  merged.take(first);
  merged.take(second);
  return merged;
}
