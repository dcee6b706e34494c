import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Claims } from '../../../../contracts';
import type { Keyring } from '../../keyring';
import type { SingleUse } from '../single-use';
import { IDENTITY_LIFETIME_MS } from './lifetimes';

const PURPOSE = 'identity-proof';

const proofSchema = z.object({
  id: z.string(),
  tier: z.enum(['oidc', 'identity']),
  who: z.string(),
  claims: z.object({ birthDate: z.string().exactOptional(), region: z.string().exactOptional() }),
  expires: z.number(),
});

export interface ProvenIdentity {
  readonly tier: 'oidc' | 'identity';
  /** As `identifierOf` made it. */
  readonly who: string;
  readonly claims: Claims;
}

/** What stands in a browser between coming back from a provider and taking a ballot paper. */
export interface IdentityProofs {
  make(identity: ProvenIdentity): string;
  /** `null` for what is not ours or has run out. */
  read(proof: string): ProvenIdentity | null;
  /** `true` the first time, on whatever node. */
  use(proof: string): Promise<boolean>;
}

export function createIdentityProofs(keyring: Keyring, uses: SingleUse, now: () => Date): IdentityProofs {
  function parse(proof: string): z.infer<typeof proofSchema> | null {
    const read = proofSchema.safeParse(keyring.unseal(PURPOSE, proof));
    return read.success && read.data.expires >= now().getTime() ? read.data : null;
  }
  return {
    make: (identity) =>
      keyring.seal(PURPOSE, {
        ...identity,
        id: randomBytes(16).toString('hex'),
        expires: now().getTime() + IDENTITY_LIFETIME_MS,
      }),
    read: parse,
    async use(proof) {
      const read = parse(proof);
      return read !== null && (await uses.spend('identity-proof', read.id, new Date(read.expires)));
    },
  };
}
