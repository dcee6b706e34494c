import { createHash, randomBytes } from 'node:crypto';
import type { Account, RefusalReason } from '@modu/participation/contracts';
import {
  ballotRefusal,
  canonicalJson,
  checkPollBallot,
  formatReceiptNumber,
  parseReceiptNumber,
  type BallotRefusal,
  type ContestProblem,
} from '../../../domain/src';
import type { BallotRepository } from '../repositories/ballots';
import type { Door } from './admission';
import type { OpenedPoll } from './opened-polls';

/** 128 bits and more: made by the page, and nobody else can come upon it. */
const ACT = /^[A-Za-z0-9_-]{22,64}$/u;
const ACT_BYTES = 16;
/** Four groups of four characters on the receipt. */
const RECEIPT_BYTES = 10;

export type CastRefusal =
  | BallotRefusal
  | { readonly code: 'noRight'; readonly reason: RefusalReason }
  | { readonly code: 'invalid'; readonly problems: readonly ContestProblem[] }
  | { readonly code: 'alreadyVoted' }
  /** The page's act is malformed, or another ballot has it: a new page has to be shown. */
  | { readonly code: 'actUnusable' };

export type CastResult =
  | { readonly ok: true; readonly receipt: string; readonly isRepeat: boolean }
  | { readonly ok: false; readonly refusal: CastRefusal };

export interface Cast {
  readonly poll: OpenedPoll;
  readonly pass: string;
  readonly account: Account | null;
  /** Random key of this page: sending it twice is one ballot. */
  readonly act: string;
  /** What the form or the script said; nothing of it is checked. */
  readonly choices: unknown;
  /** When the request arrived. */
  readonly now: Date;
}

/** Strapi service `plugin::vote.ballots`. */
export interface Ballots {
  /** Stores a ballot, or says why not. Both are answers; only a broken database throws. */
  cast(wish: Cast): Promise<CastResult>;
  newAct(): string;
  isAct(text: string): boolean;
  /** The receipt number as it is printed, when it belongs to a ballot of this poll. */
  findReceipt(poll: OpenedPoll, typed: string): Promise<string | null>;
}

const refused = (refusal: CastRefusal): CastResult => ({ ok: false, refusal });

/** Nothing about the voter goes into it, and without the act nobody can tell whose it is. */
const ballotIdOf = (pollId: string, act: string): string =>
  createHash('sha256').update(`${pollId}|${act}`).digest('hex');

const receiptOf = (ballotId: string): string =>
  formatReceiptNumber(Buffer.from(ballotId, 'hex').subarray(0, RECEIPT_BYTES));

export function createBallots(repository: BallotRepository, door: Pick<Door, 'readPass'>): Ballots {
  /** The same page sent once more: the same choices, under the same act, are stored. */
  async function isRepeat(pollId: string, ballotId: string, choices: string | null): Promise<boolean> {
    return choices !== null && (await repository.choicesOf(pollId, ballotId)) === choices;
  }

  async function cast(wish: Cast): Promise<CastResult> {
    const { poll, act } = wish;
    if (!ACT.test(act)) return refused({ code: 'actUnusable' });
    const pollId = poll.manifest.poll.id;
    const id = ballotIdOf(pollId, act);
    const checked = checkPollBallot(poll.manifest, wish.choices);
    const choices = checked.ok ? canonicalJson(checked.ballot) : null;
    const repeated: CastResult = { ok: true, receipt: receiptOf(id), isRepeat: true };

    const late = ballotRefusal(poll.manifest, wish.now);
    // Somebody whose connection broke at the last minute still gets the receipt of what had been stored.
    if (late !== null) return (await isRepeat(pollId, id, choices)) ? repeated : refused(late);
    const right = await door.readPass(poll, wish.pass, wish.account);
    if (!right.ok) return refused({ code: 'noRight', reason: right.reason });
    if (!checked.ok || choices === null)
      return refused({ code: 'invalid', problems: checked.ok ? [] : checked.problems });

    const { tier, subject: voterHash } = right.admission;
    if (await repository.cast({ id, pollId, voterHash, tier, choices }))
      return { ok: true, receipt: receiptOf(id), isRepeat: false };
    if (await isRepeat(pollId, id, choices)) return repeated;
    return refused({ code: (await repository.hasVoted(pollId, voterHash)) ? 'alreadyVoted' : 'actUnusable' });
  }

  return {
    cast,
    newAct: () => randomBytes(ACT_BYTES).toString('hex'),
    isAct: (text) => ACT.test(text),
    async findReceipt({ manifest }, typed) {
      const bytes = parseReceiptNumber(typed);
      if (bytes?.length !== RECEIPT_BYTES) return null;
      const digits = Buffer.from(bytes).toString('hex');
      const isThere = await repository.hasIdStartingWith(manifest.poll.id, digits);
      return isThere ? formatReceiptNumber(bytes) : null;
    },
  };
}
