import type { Account, RefusalReason } from '@modu/participation/contracts';
import type { BallotRefusal, ContestProblem, Token, TokenProblem } from '../../../domain/src';
import type { OpenedPoll } from './opened-polls';

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

export interface CastWish {
  readonly poll: OpenedPoll;
  /** What the form or the script said; nothing of it is checked. */
  readonly choices: unknown;
  /** When the request arrived. */
  readonly now: Date;
}

/** A ballot that comes with the pass of its voter: the server sees both, and keeps them apart. */
export interface Cast extends CastWish {
  readonly pass: string;
  readonly account: Account | null;
  /** Random key of this page: sending it twice is one ballot. */
  readonly act: string;
}

/** A ballot that comes with a token: nobody can tell whose it is. */
export interface CastWithToken extends CastWish {
  readonly tier: string;
  readonly token: Token;
}
