import { createHash, randomBytes } from 'node:crypto';
import type { Account, RefusalReason } from '@modu/participation/contracts';
import {
  ballotRefusal,
  type BallotRefusal,
  canonicalJson,
  checkPollBallot,
  type ContestProblem,
  formatReceiptNumber,
  NULLIFIER_BYTES,
  parseReceiptNumber,
  type PollBallot,
  type Token,
  type TokenProblem,
  tokenProblem,
} from '../../../domain/src';
import { verifyRsaPss } from '../adapters/node-crypto';
import type { CastOutcome } from '../repositories/record/casting';
import type { StoredBallot } from '../repositories/record/leaves';
import type { RecordRepository } from '../repositories/records';
import type { Door } from './admission';
import { timesOf, type OpenedPoll } from './opened-polls';
import type { PollKeys } from './poll-keys';
import { choicesIn } from './stored-choices';

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
  /** A token was issued for this right: only the device that has it, or its recovery code, can vote. */
  | { readonly code: 'tokenElsewhere' }
  | { readonly code: 'badToken'; readonly reason: TokenProblem | 'noTokens' }
  /** The page's act is malformed, or another ballot has it: a new page has to be shown. */
  | { readonly code: 'actUnusable' };

export type CastResult =
  | { readonly ok: true; readonly receipt: string; readonly isRepeat: boolean }
  | { readonly ok: false; readonly refusal: CastRefusal };

interface Wish {
  readonly poll: OpenedPoll;
  /** What the form or the script said; nothing of it is checked. */
  readonly choices: unknown;
  /** When the request arrived. */
  readonly now: Date;
}

/** A ballot that comes with the pass of its voter: the server sees both, and keeps them apart. */
export interface Cast extends Wish {
  readonly pass: string;
  readonly account: Account | null;
  /** Random key of this page: sending it twice is one ballot. */
  readonly act: string;
}

/** A ballot that comes with a token: nobody can tell whose it is. */
export interface CastWithToken extends Wish {
  readonly tier: string;
  readonly token: Token;
}

/** Strapi service `plugin::vote.ballots`. */
export interface Ballots {
  /** Puts a ballot into the record, or says why not. Both are answers; only a broken database throws. */
  cast(wish: Cast): Promise<CastResult>;
  castWithToken(wish: CastWithToken): Promise<CastResult>;
  newAct(): string;
  isAct(text: string): boolean;
  /** The ballot of this poll that a receipt number is of. */
  findReceipt(
    poll: OpenedPoll,
    typed: string,
  ): Promise<{ readonly number: string; readonly ballot: StoredBallot } | null>;
}

interface Parts {
  readonly records: Pick<RecordRepository, 'cast' | 'ballot'>;
  readonly keys: Pick<PollKeys, 'tokenSigner'>;
  readonly door: Pick<Door, 'readPass'>;
}

const refused = (refusal: CastRefusal): CastResult => ({ ok: false, refusal });

/** Nothing about the voter goes into it, and without the act nobody can tell whose it is. */
const nullifierOfAct = (pollId: string, act: string): Uint8Array =>
  createHash('sha256').update(`${pollId}|${act}`).digest();

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const receiptOf = (nullifier: Uint8Array): string => formatReceiptNumber(nullifier.subarray(0, RECEIPT_BYTES));

const taken = (nullifier: Uint8Array, isRepeat: boolean): CastResult => ({
  ok: true,
  receipt: receiptOf(nullifier),
  isRepeat,
});

/** What the record says of a ballot that was sent, in the words of the page. */
function resultOf(
  outcome: CastOutcome,
  { poll }: Wish,
  sent: { readonly nullifier: Uint8Array; readonly choices: string; readonly isToken: boolean },
): CastResult {
  switch (outcome.kind) {
    case 'cast':
      return taken(sent.nullifier, false);
    case 'known':
      // The same page or token sent once more: the same choices are in the record.
      if (choicesIn(outcome.text) === sent.choices) return taken(sent.nullifier, true);
      return refused({ code: sent.isToken ? 'alreadyVoted' : 'actUnusable' });
    case 'used':
      return refused({ code: outcome.by === 'ballot' ? 'alreadyVoted' : 'tokenElsewhere' });
    case 'over':
      return refused({ code: 'closed', closesAt: timesOf(poll).closesAt });
  }
}

function checked({ poll, choices }: Wish): { ballot: PollBallot; text: string } | readonly ContestProblem[] {
  const check = checkPollBallot(poll.manifest, choices);
  return check.ok ? { ballot: check.ballot, text: canonicalJson(check.ballot) } : check.problems;
}

export function createBallots({ records, keys, door }: Parts): Ballots {
  /** Somebody whose connection broke at the last minute still gets the receipt of what is in the record. */
  async function repeatOf(pollId: string, nullifier: Uint8Array, choices: string): Promise<boolean> {
    const stored = await records.ballot(pollId, { nullifier: hexOf(nullifier) });
    return stored !== null && choicesIn(stored.text) === choices;
  }

  async function whyLate(wish: Wish, nullifier: Uint8Array): Promise<CastResult | null> {
    const late = ballotRefusal(timesOf(wish.poll), wish.now);
    if (late === null) return null;
    const read = checked(wish);
    const isKnown = 'text' in read && (await repeatOf(wish.poll.manifest.poll.id, nullifier, read.text));
    return isKnown ? taken(nullifier, true) : refused(late);
  }

  async function cast(wish: Cast): Promise<CastResult> {
    const { poll, act } = wish;
    if (!ACT.test(act)) return refused({ code: 'actUnusable' });
    const pollId = poll.manifest.poll.id;
    const nullifier = nullifierOfAct(pollId, act);
    const late = await whyLate(wish, nullifier);
    if (late !== null) return late;
    const right = await door.readPass(poll, wish.pass, wish.account);
    if (!right.ok) return refused({ code: 'noRight', reason: right.reason });
    const read = checked(wish);
    if (!('text' in read)) return refused({ code: 'invalid', problems: read });
    const { tier, subject } = right.admission;
    const signer = poll.keys.tokens.has(tier) ? await keys.tokenSigner({ pollId, tier }) : null;
    if (signer === null && poll.keys.tokens.has(tier))
      return refused({ code: 'closed', closesAt: timesOf(poll).closesAt });
    const outcome = await records.cast({
      pollId,
      ballot: {
        kind: 'ballot',
        tier,
        channel: 'online',
        nullifier,
        ...(signer === null ? {} : { token: signer.signDirectly({ pollId, tier }, nullifier) }),
        content: { choices: read.ballot },
      },
      voter: { hash: subject, tier },
    });
    return resultOf(outcome, wish, { nullifier, choices: read.text, isToken: false });
  }

  async function castWithToken(wish: CastWithToken): Promise<CastResult> {
    const { poll, tier, token } = wish;
    const { nullifier, prefix, signature } = token;
    const pollId = poll.manifest.poll.id;
    const key = poll.keys.tokens.get(tier);
    if (key === undefined) return refused({ code: 'badToken', reason: 'noTokens' });
    if (nullifier.length !== NULLIFIER_BYTES) return refused({ code: 'badToken', reason: 'badNullifier' });
    const late = await whyLate(wish, nullifier);
    if (late !== null) return late;
    const reason = await tokenProblem(token, { pollId, tier }, key, verifyRsaPss);
    if (reason !== null) return refused({ code: 'badToken', reason });
    const read = checked(wish);
    if (!('text' in read)) return refused({ code: 'invalid', problems: read });
    const outcome = await records.cast({
      pollId,
      ballot: {
        kind: 'ballot',
        tier,
        channel: 'online',
        nullifier,
        token: signature,
        ...(prefix.length === 0 ? {} : { prefix }),
        content: { choices: read.ballot },
      },
      voter: null,
    });
    return resultOf(outcome, wish, { nullifier, choices: read.text, isToken: true });
  }

  return {
    cast,
    castWithToken,
    newAct: () => randomBytes(ACT_BYTES).toString('hex'),
    isAct: (text) => ACT.test(text),
    async findReceipt({ manifest }, typed) {
      const bytes = parseReceiptNumber(typed);
      if (bytes?.length !== RECEIPT_BYTES) return null;
      const ballot = await records.ballot(manifest.poll.id, { digits: hexOf(bytes) });
      return ballot === null ? null : { number: formatReceiptNumber(bytes), ballot };
    },
  };
}
