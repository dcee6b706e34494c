import type { EligibilityTier } from '../../../../contracts';

/** People signed in with an account of this site. */
export const createAccountTier = (): EligibilityTier => ({
  key: 'account',
  name: { ko: '누리집 계정', en: 'Account of this site' },
  identify: (_scope, { account }) =>
    Promise.resolve(account === null ? null : { ok: true, identifier: String(account.id) }),
  listed: (written) => (/^\d{1,15}$/u.test(written.trim()) ? String(Number(written.trim())) : null),
});
