import type { EligibilityTier, Identified, Presented, RefusalReason } from '../../../../contracts';
import type { Keyring } from '../../keyring';
import { identifierOf } from '../identifiers';
import type { Assertions } from '../oidc/assertions';
import type { IdentityProofs } from '../oidc/identity-proofs';
import type { SingleUse } from '../single-use';

interface Parts {
  readonly proofs: IdentityProofs;
  readonly assertions: Assertions;
  readonly uses: SingleUse;
  readonly keyring: Keyring;
}

type Found = Identified | { readonly ok: false; readonly reason: RefusalReason } | null;

const invalid: Found = { ok: false, reason: 'identityInvalid' };

/**
 * Persons, by the CI that a Korean identity service gives each of them once: through OpenID Connect or in a signed assertion.
 * The same CI is the same person, whichever way it came.
 */
export function createIdentityTier({ proofs, assertions, uses, keyring }: Parts): EligibilityTier {
  function byProof(proof: string): Found {
    const proven = proofs.read(proof);
    if (proven === null) return invalid;
    if (proven.tier !== 'identity') return null;
    return {
      ok: true,
      identifier: proven.who,
      claims: proven.claims,
      use: async () => ((await proofs.use(proof)) ? null : 'identityUsed'),
    };
  }

  async function byAssertion(token: string): Promise<Found> {
    const asserted = await assertions.verify(token);
    if (asserted === null) return invalid;
    const { who, claims, id, expires } = asserted;
    return {
      ok: true,
      identifier: who,
      claims,
      use: async () => ((await uses.spend('assertion', id, expires)) ? null : 'identityUsed'),
    };
  }

  return {
    key: 'identity',
    name: { ko: '본인확인', en: 'Confirmed identity' },
    identify(_scope, { oidcProof, assertion }: Presented): Promise<Found> {
      if (assertion !== undefined) return byAssertion(assertion);
      return Promise.resolve(oidcProof === undefined ? null : byProof(oidcProof));
    },
    listed: (written) => (written.trim() === '' ? null : identifierOf(keyring, 'ci', written.trim())),
  };
}
