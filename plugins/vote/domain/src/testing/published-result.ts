import { randomBytes } from 'node:crypto';
import type { BallotLeaf } from '../record/ballot-leaf';
import { type Channel, CHANNELS } from '../record/channel';
import { createPollTally } from '../tally/poll-tally';
import { type SampleContest, samplePoll } from './sample-poll';
import { CLOSES_AT, RecordWriter, sampleSigner } from './sample-record';

export interface Election {
  readonly contest: SampleContest;
  readonly ballots: readonly unknown[];
}

const channelAt = (index: number): Channel => CHANNELS[index % CHANNELS.length] ?? 'online';

const isFraction = (value: unknown): value is { num: bigint; den: bigint } =>
  typeof value === 'object' && value !== null && 'num' in value && typeof value.num === 'bigint';

/** What should be published: counted from the last ballot to the first, by nothing that reads a record. */
export function independent(contest: SampleContest, ballots: readonly unknown[], seed?: string): object {
  const tally = createPollTally(samplePoll([contest]));
  for (const ballot of ballots.toReversed()) tally.add({ g0: ballot }, 'code');
  const decimals = contest.method.kind === 'borda' ? 1 : 4;
  const text = JSON.stringify(tally.result(seed), (_, value: unknown) =>
    isFraction(value) ? (Number(value.num) / Number(value.den)).toFixed(decimals) : value,
  );
  const channels = CHANNELS.map((channel, start) => ({
    channel,
    ballots: ballots.filter((_, index) => index % CHANNELS.length === start).length,
    invalid: 0,
  }));
  return { ...(JSON.parse(text) as object), channels };
}

/** A poll of one contest that ran and was closed: a third of the ballots through each channel. */
function closedRecord(contest: SampleContest, ballots: readonly unknown[]): RecordWriter {
  const leaves = ballots.map((g0, index): BallotLeaf => ({
    kind: 'ballot',
    tier: 'code',
    channel: channelAt(index),
    nullifier: Uint8Array.from(randomBytes(32)),
    content: { choices: { g0 } },
  }));
  const writer = new RecordWriter({ tokens: new Map() }, sampleSigner, samplePoll([contest]));
  for (const channel of CHANNELS) {
    const group = leaves.filter((leaf) => leaf.channel === channel);
    const through = channel === 'online' ? { channel } : { channel, approvedBy: ['kim', 'lee'] };
    if (group.length > 0) writer.group(group, through);
  }
  return writer.act({ act: 'close' }, CLOSES_AT);
}

/** A whole record with this result in it. */
export async function published(
  { contest, ballots }: Election,
  result: unknown,
  seed?: string,
): Promise<readonly string[]> {
  const act = { act: 'result', result, excluded: 0, ...(seed === undefined ? {} : { seed }) } as const;
  return (
    await closedRecord(contest, ballots)
      .act(act, CLOSES_AT + 1)
      .checkpoint()
  ).lines;
}
