import { z } from 'zod';
import {
  TIER_KEYS,
  type Account,
  type AdmissionResult,
  type Eligibility,
  type EligibilityTier,
  type LocalizedText,
  type Presented,
  type RefusalReason,
  type TierKey,
} from '../../../contracts';
import type { Keyring } from '../keyring';
import type { CodeRepository } from '../repositories/codes';
import { hashOfCode, normaliseCode } from './codes';
import type { ScopeHash } from './scope-keys';

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

/** Holders of an invitation code. */
export const createCodeTier = (repository: CodeRepository, hashes: ScopeHash): EligibilityTier => ({
  key: 'code',
  name: { ko: '참여 코드', en: 'Invitation code' },
  async identify(scope, { code }) {
    if (code === undefined || code.trim() === '') return null;
    const normalised = normaliseCode(code);
    if (normalised === null) return { ok: false, reason: 'codeMalformed' };
    const hash = await hashOfCode(hashes, scope, normalised);
    if (!(await repository.has(scope, hash))) return { ok: false, reason: 'codeUnknown' };
    return { ok: true, identifier: hash };
  },
});

/** People signed in with an account of this site. */
export const createAccountTier = (): EligibilityTier => ({
  key: 'account',
  name: { ko: '누리집 계정', en: 'Account of this site' },
  identify: (_scope, { account }) =>
    Promise.resolve(account === null ? null : { ok: true, identifier: String(account.id) }),
});

interface Parts {
  readonly tiers: readonly EligibilityTier[];
  readonly hashes: ScopeHash;
  readonly keyring: Keyring;
  readonly now: () => Date;
}

const refused = (reason: RefusalReason): AdmissionResult => ({ ok: false, reason });

export function createEligibility({ tiers, hashes, keyring, now }: Parts): Eligibility {
  async function admit(
    scope: string,
    accepted: readonly TierKey[],
    presented: Presented,
  ): Promise<AdmissionResult> {
    for (const tier of tiers.filter(({ key }) => accepted.includes(key))) {
      const found = await tier.identify(scope, presented);
      if (found === null) continue;
      if (!found.ok) return refused(found.reason);
      const subject = await hashes.hash(scope, `${tier.key}|${found.identifier}`);
      const accountId = tier.key === 'account' ? (presented.account?.id ?? null) : null;
      const expires = now().getTime() + PASS_LIFETIME_MS;
      const pass = keyring.seal(PASS_PURPOSE, { scope, tier: tier.key, subject, accountId, expires });
      return { ok: true, admission: { tier: tier.key, subject }, pass };
    }
    return refused('nothingPresented');
  }

  function readPass(
    scope: string,
    accepted: readonly TierKey[],
    pass: string,
    account: Account | null,
  ): AdmissionResult {
    const read = passSchema.safeParse(keyring.unseal(PASS_PURPOSE, pass));
    if (!read.success || read.data.scope !== scope) return refused('passInvalid');
    const { tier, subject, accountId, expires } = read.data;
    if (!accepted.includes(tier)) return refused('tierNotAccepted');
    if (expires < now().getTime()) return refused('passExpired');
    // A pass outlives a sign-out on a shared computer otherwise.
    if (accountId !== null && accountId !== account?.id) return refused('passInvalid');
    return { ok: true, admission: { tier, subject }, pass };
  }

  const names = Object.fromEntries(tiers.map((tier) => [tier.key, tier.name]));
  const tierNames = z.record(z.enum(TIER_KEYS), z.custom<LocalizedText>()).parse(names);
  return {
    tierNames: () => tierNames,
    admit,
    readPass: (scope, accepted, pass, account) => Promise.resolve(readPass(scope, accepted, pass, account)),
  };
}
