import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import type { ProofOfWork } from '../../../contracts';

const LIFETIME_S = 60 * 60;
/** Hashes until the task is solved: half a second on a desktop, some seconds on a slow phone, while its page is read. */
const WORK = { least: 10_000, most: 20_000 };
const MAX_LENGTH = 4_096;

/** What altcha's worker sends back with the task, in base64. */
const solutionSchema = z.object({
  challenge: z.object({
    parameters: z.strictObject({
      algorithm: z.literal('SHA-256'),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string(), time: z.number() }),
});

export interface ProofParts {
  /** Two secrets: one signs tasks, one signs their answers. The same on every node. */
  readonly signing: string;
  readonly answering: string;
  readonly now: () => Date;
}

function parse(text: string): z.infer<typeof solutionSchema> | null {
  // Most of what comes without a proof comes with none at all.
  if (text === '' || text.length > MAX_LENGTH) return null;
  try {
    return solutionSchema.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
  } catch {
    // Not what our own page sends: there is no proof.
    return null;
  }
}

export function createProofOfWork({ signing, answering, now }: ProofParts): ProofOfWork {
  // One use of each: verifying alone would take the same solution again and again.
  const uses = new RateLimiterMemory({ points: 1, duration: LIFETIME_S });

  async function isFirstUse(signature: string): Promise<boolean> {
    try {
      await uses.consume(signature);
      return true;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return false;
    }
  }

  return {
    challenge: () =>
      createChallenge({
        algorithm: 'SHA-256',
        cost: 1,
        counter: randomInt(WORK.most, WORK.least),
        deriveKey,
        expiresAt: new Date(now().getTime() + LIFETIME_S * 1_000),
        hmacSignatureSecret: signing,
        hmacKeySignatureSecret: answering,
      }),

    async verify(text) {
      const shown = parse(text);
      if (shown === null) return false;
      const { challenge, solution } = shown;
      const { verified } = await verifySolution({
        challenge,
        solution,
        deriveKey,
        hmacSignatureSecret: signing,
        hmacKeySignatureSecret: answering,
      });
      return verified && isFirstUse(challenge.signature);
    },
  };
}
