import {
  ballotRefusal,
  canonicalJson,
  checkPollBallot,
  type ContestProblem,
  formatReceiptNumber,
  type PollBallot,
} from '../../../domain/src';
import type { CastOutcome } from '../repositories/record/casting';
import type { RecordRepository } from '../repositories/records';
import type { CastRefusal, CastResult, CastWish } from './cast';
import { choicesIn } from './stored-choices';

/** Four groups of four characters on the receipt. */
export const RECEIPT_BYTES = 10;

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

export const refused = (refusal: CastRefusal): CastResult => ({ ok: false, refusal });

/** A ballot that is in the record now, or was already. */
export const taken = (nullifier: Uint8Array, isRepeat: boolean): CastResult => ({
  ok: true,
  receipt: formatReceiptNumber(nullifier.subarray(0, RECEIPT_BYTES)),
  isRepeat,
});

/** A ballot that keeps the rules, and as canonical JSON; or what is wrong with it. */
export function checkWish({
  poll,
  choices,
}: CastWish): { readonly ballot: PollBallot; readonly text: string } | readonly ContestProblem[] {
  const check = checkPollBallot(poll.manifest, choices);
  return check.ok ? { ballot: check.ballot, text: canonicalJson(check.ballot) } : check.problems;
}

/** What the record says of a ballot that was sent, in the words of the page. */
export function resultOf(
  outcome: CastOutcome,
  { poll }: CastWish,
  sent: { readonly nullifier: Uint8Array; readonly choices: string },
): CastResult {
  switch (outcome.kind) {
    case 'cast':
      return taken(sent.nullifier, false);
    case 'known':
      // The same page or token sent once more: the same choices are in the record.
      if (choicesIn(outcome.text) === sent.choices) return taken(sent.nullifier, true);
      return refused({ code: 'alreadyVoted' });
    case 'used':
      return refused({ code: outcome.by === 'ballot' ? 'alreadyVoted' : 'tokenElsewhere' });
    case 'over':
      return refused({ code: 'closed', closesAt: poll.times.closesAt });
  }
}

/**
 * Too late or too early, or `null`. Somebody whose connection broke at the last minute still gets the receipt of what is in
 * the record.
 */
export async function untimely(
  records: Pick<RecordRepository, 'ballot'>,
  wish: CastWish,
  nullifier: Uint8Array,
): Promise<CastResult | null> {
  const late = ballotRefusal(wish.poll.times, wish.now);
  if (late === null) return null;
  const stored = await records.ballot(wish.poll.manifest.poll.id, { nullifier: hexOf(nullifier) });
  const read = stored === null ? [] : checkWish(wish);
  const isKnown = stored !== null && 'text' in read && choicesIn(stored.text) === read.text;
  return isKnown ? taken(nullifier, true) : refused(late);
}
