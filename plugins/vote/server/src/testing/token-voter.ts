import { randomBytes } from 'node:crypto';
import { finishToken, type Token, tokenRequest } from '../../../domain/src';
import { sha384 } from '../adapters/node-crypto';
import type { OpenedPoll } from '../services/opened-polls';
import { scopeOf } from '../services/scope';

/** What the pass of a code holder says in tests. */
export const codePass = (code: string): string =>
  JSON.stringify({ scope: scopeOf('poll-1'), tier: 'code', who: code, accountId: null });

/** A voter's device: what it asks to have signed, and what it makes of the signature. */
export function tokenVoter(poll: OpenedPoll, tier = 'code', seed: Uint8Array = randomBytes(16)) {
  const key = poll.keys.tokens.get(tier);
  if (key === undefined) throw new Error(`The tier ${tier} has no tokens`);
  const context = { pollId: poll.manifest.poll.id, tier };
  const request = tokenRequest(seed, context, key, sha384);
  if (request === null) throw new Error('The seed cannot be used');
  return {
    seed,
    blinded: request.blindedMessage,
    token(signature: Uint8Array): Token {
      const token = finishToken(request, signature, context, { key, sha384 });
      if (token === null) throw new Error('Something else was signed');
      return token;
    },
  };
}
