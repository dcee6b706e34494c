import { encodeHex } from '../crypto/hex';
import { type BallotLeaf, writeBallotLeaf } from './ballot-leaf';
import { writeGroupLeaf } from './leaf';

/**
 * The leaves of ballots that are committed together: a marker, then the ballots sorted by nullifier. The order in which
 * they came is gone with that.
 *
 * @throws {RangeError} for no ballots, or two with one nullifier
 */
export function writeGroup(ballots: readonly BallotLeaf[]): readonly string[] {
  const byNullifier = new Map(
    ballots.map((ballot) => [encodeHex(ballot.nullifier), writeBallotLeaf(ballot)]),
  );
  if (ballots.length === 0 || byNullifier.size !== ballots.length)
    throw new RangeError('A group has ballots, and each nullifier once');
  const sorted = [...byNullifier].sort(([a], [b]) => (a < b ? -1 : 1));
  return [writeGroupLeaf(ballots.length), ...sorted.map(([, text]) => text)];
}
