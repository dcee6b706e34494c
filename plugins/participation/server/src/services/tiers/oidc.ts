import type { EligibilityTier } from '../../../../contracts';
import type { IdentityProofs } from '../oidc/identity-proofs';

/** People who signed in with a provider that this site was set up with; as many accounts as a person has there. */
export const createOidcTier = (proofs: IdentityProofs): EligibilityTier => ({
  key: 'oidc',
  name: { ko: '간편 로그인', en: 'Sign-in with another service' },
  identify(_scope, { oidcProof }) {
    if (oidcProof === undefined) return Promise.resolve(null);
    const proven = proofs.read(oidcProof);
    if (proven === null) return Promise.resolve({ ok: false, reason: 'identityInvalid' });
    if (proven.tier !== 'oidc') return Promise.resolve(null);
    return Promise.resolve({
      ok: true,
      identifier: proven.who,
      claims: proven.claims,
      use: async () => ((await proofs.use(oidcProof)) ? null : 'identityUsed'),
    });
  },
});
