import { createHash } from 'node:crypto';
import type { Account, RefusalReason } from '@modu/participation/contracts';
import { ballotRefusal, type BallotRefusal, type BlindedProblem, signBlinded } from '../../../domain/src';
import type { RecordRepository } from '../repositories/records';
import type { Door } from './admission';
import type { OpenedPoll } from './opened-polls';
import type { PollKeys } from './poll-keys';

export type TokenRefusal =
  | BallotRefusal
  | { readonly code: 'noRight'; readonly reason: RefusalReason }
  | { readonly code: 'alreadyVoted' }
  /** Another device, or another browser, has the token; its recovery code brings it here. */
  | { readonly code: 'tokenElsewhere' }
  /** In this tier nothing is signed: the ballot is cast with the pass itself. */
  | { readonly code: 'noTokens' }
  | { readonly code: 'badBlinded'; readonly reason: BlindedProblem };

export type TokenResult =
  | { readonly ok: true; readonly signature: Uint8Array }
  | { readonly ok: false; readonly refusal: TokenRefusal };

export interface TokenWish {
  readonly poll: OpenedPoll;
  readonly pass: string;
  readonly account: Account | null;
  /** What is to be signed without being seen. */
  readonly blinded: Uint8Array;
  /** When the request arrived. */
  readonly now: Date;
}

/** Gives out the right to a ballot in a form that nobody can connect with the ballot. */
export interface Tokens {
  issue(wish: TokenWish): Promise<TokenResult>;
}

interface Parts {
  readonly records: Pick<RecordRepository, 'issue'>;
  readonly keys: Pick<PollKeys, 'tokenSigner'>;
  readonly door: Pick<Door, 'readPass'>;
}

const refused = (refusal: TokenRefusal): TokenResult => ({ ok: false, refusal });

export const createTokens = ({ records, keys, door }: Parts): Tokens => ({
  async issue({ poll, pass, account, blinded, now }) {
    const late = ballotRefusal(poll.times, now);
    if (late !== null) return refused(late);
    const right = await door.readPass(poll, pass, account);
    if (!right.ok) return refused({ code: 'noRight', reason: right.reason });
    const { tier, subject: voterHash } = right.admission;
    const pollId = poll.manifest.poll.id;
    const signer = await keys.tokenSigner({ pollId, tier });
    if (signer === null) return refused({ code: 'noTokens' });
    // Signed before it is written down, so that nobody's right is used up by what cannot be signed; and given out after.
    const signed = signBlinded(signer, blinded);
    if (!signed.ok) return refused({ code: 'badBlinded', reason: signed.reason });
    const request = createHash('sha256').update(blinded).digest('hex');
    const outcome = await records.issue({ pollId, voterHash, tier, request });
    if (outcome === 'issued') return { ok: true, signature: signed.signature };
    return refused({ code: outcome === 'voted' ? 'alreadyVoted' : 'tokenElsewhere' });
  },
});
