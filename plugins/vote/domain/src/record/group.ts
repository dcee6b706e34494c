import { encodeHex } from '../crypto/hex';
import { type BallotLeaf, writeBallotLeaf } from './ballot-leaf';
import { type GroupChannel, writeGroupLeaf } from './group-leaf';

/**
 * The leaves of ballots that are committed together: a marker, then the ballots sorted by nullifier. The order in which
 * they came is gone with that.
 *
 * @throws {RangeError} for no ballots, two with one nullifier, or one of another channel
 */
export function writeGroup(
  ballots: readonly BallotLeaf[],
  through: GroupChannel = { channel: 'online' },
): readonly string[] {
  const byNullifier = new Map(
    ballots.map((ballot) => [encodeHex(ballot.nullifier), writeBallotLeaf(ballot)]),
  );
  if (ballots.length === 0 || byNullifier.size !== ballots.length)
    throw new RangeError('A group has ballots, and each nullifier once');
  if (ballots.some(({ channel }) => channel !== through.channel))
    throw new RangeError('The ballots of a group came through its channel');
  const sorted = [...byNullifier].sort(([a], [b]) => (a < b ? -1 : 1));
  const marker = writeGroupLeaf({ kind: 'group', ballots: ballots.length, ...through });
  return [marker, ...sorted.map(([, text]) => text)];
}
