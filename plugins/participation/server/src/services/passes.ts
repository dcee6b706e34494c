import { z } from 'zod';
import { TIER_KEYS, type Account, type AdmissionResult, type TierKey } from '../../../contracts';
import type { Keyring } from '../keyring';

/** Long enough to read 48 candidates in the evening and vote the next morning. */
const PASS_LIFETIME_MS = 24 * 60 * 60 * 1000;
const PASS_PURPOSE = 'pass';

const passSchema = z.object({
  scope: z.string(),
  tier: z.enum(TIER_KEYS),
  subject: z.string(),
  accountId: z.number().nullable(),
  expires: z.number(),
});

interface NewPass {
  readonly scope: string;
  readonly tier: TierKey;
  readonly subject: string;
  readonly account: Account | null;
}

/** The sealed right to take part once, which a form carries. */
export interface Passes {
  seal(pass: NewPass): string;
  read(scope: string, accepted: readonly TierKey[], pass: string, account: Account | null): AdmissionResult;
}

export const createPasses = (keyring: Keyring, now: () => Date): Passes => ({
  seal({ scope, tier, subject, account }) {
    const accountId = tier === 'account' ? (account?.id ?? null) : null;
    const expires = now().getTime() + PASS_LIFETIME_MS;
    return keyring.seal(PASS_PURPOSE, { scope, tier, subject, accountId, expires });
  },

  read(scope, accepted, pass, account) {
    const read = passSchema.safeParse(keyring.unseal(PASS_PURPOSE, pass));
    if (!read.success || read.data.scope !== scope) return { ok: false, reason: 'passInvalid' };
    const { tier, subject, accountId, expires } = read.data;
    if (!accepted.includes(tier)) return { ok: false, reason: 'tierNotAccepted' };
    if (expires < now().getTime()) return { ok: false, reason: 'passExpired' };
    // A pass outlives a sign-out on a shared computer otherwise.
    if (accountId !== null && accountId !== account?.id) return { ok: false, reason: 'passInvalid' };
    return { ok: true, admission: { tier, subject }, pass };
  },
});
