import type { PollManifest } from '../manifest/poll-manifest';
import type { BordaLine, BordaResult } from '../methods/borda';
import type { MethodResult } from '../methods/engine';
import type { ScoreLine, ScoreResult } from '../methods/score';
import { type Channel, CHANNELS } from '../record/channel';
import { formatFraction } from '../shared/fraction';
import { createPollTally, type PollResult } from '../tally/poll-tally';

/** A ballot as it is counted: what was chosen, or nothing readable. */
export interface CountedBallot {
  readonly tier: string;
  readonly channel: Channel;
  readonly choices: unknown;
}

export interface ChannelTurnout {
  readonly channel: Channel;
  /** Valid ones. */
  readonly ballots: number;
  readonly invalid: number;
}

type WithLines<Result, Line> = Omit<Result, 'candidates'> & { readonly candidates: readonly Line[] };

type WrittenScore = WithLines<ScoreResult, Omit<ScoreLine, 'mean'> & { readonly mean: string | null }>;
type WrittenBorda = WithLines<BordaResult, Omit<BordaLine, 'points'> & { readonly points: string }>;

/** What came of a contest, as JSON can say it: fractions are decimal texts. */
export type WrittenResult = Exclude<MethodResult, ScoreResult | BordaResult> | WrittenScore | WrittenBorda;

/** The result of a poll as it is published, and as anybody counts it again. */
export interface Recount extends Omit<PollResult, 'contests'> {
  /** Every channel there is. */
  readonly channels: readonly ChannelTurnout[];
  /** In the order of the manifest. */
  readonly contests: readonly { readonly group: string; readonly result: WrittenResult }[];
}

/** For reading: sum and number of scores stand beside a mean, exactly. */
const MEAN_DECIMALS = 4;
/** Points are whole or a half, so this is exact. */
const POINTS_DECIMALS = 1;

function written(result: MethodResult): WrittenResult {
  switch (result.kind) {
    case 'score': {
      const meanOf = ({ mean }: ScoreLine) => (mean === null ? null : formatFraction(mean, MEAN_DECIMALS));
      return { ...result, candidates: result.candidates.map((line) => ({ ...line, mean: meanOf(line) })) };
    }
    case 'borda': {
      const pointsOf = ({ points }: BordaLine) => formatFraction(points, POINTS_DECIMALS);
      return {
        ...result,
        candidates: result.candidates.map((line) => ({ ...line, points: pointsOf(line) })),
      };
    }
    default:
      return result;
  }
}

/** True for ballots that the rules of this poll allow. */
export function validator(manifest: PollManifest): (ballot: CountedBallot) => boolean {
  const tally = createPollTally(manifest);
  return ({ choices, tier }) => tally.accepts(choices, tier);
}

/** Counts ballots one by one, and by channel; none of them is kept. */
export interface RunningRecount {
  add(ballot: CountedBallot): void;
  /** What has been counted so far, as pages read it. */
  counted(seed?: string): PollResult;
  /**
   * The same as it is published.
   *
   * @param seed of the lot among equals, where the manifest commits to one
   * @throws {RangeError} for another seed than that
   */
  result(seed?: string): Recount;
}

export function createRecount(manifest: PollManifest): RunningRecount {
  const tally = createPollTally(manifest);
  const channels = new Map(CHANNELS.map((channel) => [channel, { channel, ballots: 0, invalid: 0 }]));
  return {
    add({ choices, tier, channel }) {
      const isValid = tally.add(choices, tier);
      const turnout = channels.get(channel);
      if (turnout !== undefined) turnout[isValid ? 'ballots' : 'invalid'] += 1;
    },
    counted: (seed) => tally.result(seed),
    result(seed) {
      const { contests, ...result } = tally.result(seed);
      return {
        ...result,
        channels: [...channels.values()].map((channel) => ({ ...channel })),
        contests: contests.map(({ group, result: counted }) => ({ group, result: written(counted) })),
      };
    },
  };
}

/** The result that these ballots have, as it is published; see `RunningRecount.result`. */
export function recount(manifest: PollManifest, ballots: Iterable<CountedBallot>, seed?: string): Recount {
  const running = createRecount(manifest);
  for (const ballot of ballots) running.add(ballot);
  return running.result(seed);
}
