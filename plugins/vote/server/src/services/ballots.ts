import { createHash, randomBytes } from 'node:crypto';
import { formatReceiptNumber, NULLIFIER_BYTES, parseReceiptNumber, tokenProblem } from '../../../domain/src';
import { verifyRsaPss } from '../adapters/node-crypto';
import type { StoredBallot } from '../repositories/record/leaves';
import type { RecordRepository } from '../repositories/records';
import type { Door } from './admission';
import type { Cast, CastResult, CastWithToken } from './cast';
import { checkWish, hexOf, RECEIPT_BYTES, refused, resultOf, untimely } from './cast-checks';
import type { OpenedPoll } from './opened-polls';
import type { PollKeys } from './poll-keys';

/** 128 bits and more: made by the page, and nobody else can come upon it. */
const ACT = /^[A-Za-z0-9_-]{22,64}$/u;
const ACT_BYTES = 16;

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
  readonly records: Pick<RecordRepository, 'cast' | 'ballot' | 'rightOf'>;
  readonly keys: Pick<PollKeys, 'tokenSigner'>;
  readonly door: Pick<Door, 'readPass'>;
}

/** Nothing about the voter goes into it, and without the act nobody can tell whose it is. */
const nullifierOfAct = (pollId: string, act: string): Uint8Array =>
  createHash('sha256').update(`${pollId}|${act}`).digest();

async function cast({ records, keys, door }: Parts, wish: Cast): Promise<CastResult> {
  const { poll, act } = wish;
  if (!ACT.test(act)) return refused({ code: 'actUnusable' });
  const pollId = poll.manifest.poll.id;
  const nullifier = nullifierOfAct(pollId, act);
  const late = await untimely(records, wish, nullifier);
  if (late !== null) return late;
  const right = await door.readPass(poll, wish.pass, wish.account);
  if (!right.ok) return refused({ code: 'noRight', reason: right.reason });
  const read = checkWish(wish);
  if (!('text' in read)) return refused({ code: 'invalid', problems: read });
  const { tier, subject } = right.admission;
  const hasTokens = poll.keys.tokens.has(tier);
  const signer = hasTokens ? await keys.tokenSigner({ pollId, tier }) : null;
  // The keys of tokens are gone with the close.
  if (hasTokens && signer === null) return refused({ code: 'closed', closesAt: poll.times.closesAt });
  const token = signer === null ? {} : { token: signer.signDirectly({ pollId, tier }, nullifier) };
  const content = { choices: read.ballot };
  const outcome = await records.cast({
    pollId,
    ballot: { kind: 'ballot', tier, channel: 'online', nullifier, ...token, content },
    voter: { hash: subject, tier },
  });
  const result = resultOf(outcome, wish, { nullifier, choices: read.text });
  const isOther = outcome.kind === 'known' && !result.ok;
  // The act is another ballot's: the voter's own, or one that somebody came upon.
  if (isOther && (await records.rightOf(pollId, subject)) === null) return refused({ code: 'actUnusable' });
  return result;
}

async function castWithToken({ records }: Parts, wish: CastWithToken): Promise<CastResult> {
  const { poll, tier, token } = wish;
  const { nullifier, prefix, signature } = token;
  const pollId = poll.manifest.poll.id;
  const key = poll.keys.tokens.get(tier);
  if (key === undefined) return refused({ code: 'badToken', reason: 'noTokens' });
  if (nullifier.length !== NULLIFIER_BYTES) return refused({ code: 'badToken', reason: 'badNullifier' });
  const late = await untimely(records, wish, nullifier);
  if (late !== null) return late;
  const reason = await tokenProblem(token, { pollId, tier }, key, verifyRsaPss);
  if (reason !== null) return refused({ code: 'badToken', reason });
  const read = checkWish(wish);
  if (!('text' in read)) return refused({ code: 'invalid', problems: read });
  const content = { choices: read.ballot };
  const signed = { token: signature, ...(prefix.length === 0 ? {} : { prefix }) };
  const outcome = await records.cast({
    pollId,
    ballot: { kind: 'ballot', tier, channel: 'online', nullifier, ...signed, content },
    voter: null,
  });
  return resultOf(outcome, wish, { nullifier, choices: read.text });
}

export const createBallots = (parts: Parts): Ballots => ({
  cast: (wish) => cast(parts, wish),
  castWithToken: (wish) => castWithToken(parts, wish),
  newAct: () => randomBytes(ACT_BYTES).toString('hex'),
  isAct: (text) => ACT.test(text),
  async findReceipt({ manifest }, typed) {
    const bytes = parseReceiptNumber(typed);
    if (bytes?.length !== RECEIPT_BYTES) return null;
    const ballot = await parts.records.ballot(manifest.poll.id, { digits: hexOf(bytes) });
    return ballot === null ? null : { number: formatReceiptNumber(bytes), ballot };
  },
});
