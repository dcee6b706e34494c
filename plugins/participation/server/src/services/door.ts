import type {
  Eligibility,
  EligibilityTier,
  IdentityProvider,
  Mail,
  ProofOfWork,
  TierKey,
} from '../../../contracts';
import type { Settings } from '../config';
import type { Keyring } from '../keyring';
import type { CodeRepository } from '../repositories/codes';
import type { TryRepository } from '../repositories/tries';
import { createEligibility } from './eligibility';
import { createEmailCodes, type EmailCodeService } from './email-codes';
import { createAssertions } from './oidc/assertions';
import { createOidcFlow, type OidcFlow } from './oidc/flow';
import { createIdentityProofs } from './oidc/identity-proofs';
import { createProvider } from './oidc/provider';
import type { ScopeHash } from './scope-keys';
import type { SingleUse } from './single-use';
import { createAccountTier } from './tiers/account';
import { createCodeTier, createOnsiteTier } from './tiers/code';
import { createEmailTier } from './tiers/email';
import { createIdentityTier } from './tiers/identity';
import { createOidcTier } from './tiers/oidc';
import { createOpenTier } from './tiers/open';

export interface DoorParts {
  readonly settings: Settings['identity'];
  readonly codes: Pick<CodeRepository, 'has'>;
  readonly tries: TryRepository;
  readonly uses: SingleUse;
  readonly hashes: ScopeHash;
  readonly keyring: Keyring;
  readonly mail: Mail;
  readonly proof: Pick<ProofOfWork, 'verify'>;
  readonly offersAccounts: () => boolean;
  readonly now: () => Date;
  readonly logError: (error: unknown) => void;
}

/** Everything by which somebody shows that they may take part. */
export interface Door {
  readonly eligibility: Eligibility;
  readonly emailCodes: EmailCodeService;
  readonly flow: OidcFlow;
}

/** Wires the tiers together. The order of the list is the order in which what somebody shows is tried. */
export function createDoor(parts: DoorParts): Door {
  const { settings, keyring, uses, hashes, now, logError } = parts;
  const emailCodes = createEmailCodes(parts);
  const proofs = createIdentityProofs(keyring, uses, now);
  const assertions = createAssertions(settings.assertionIssuers, keyring, now, logError);
  const providers = settings.providers.map((provider) => createProvider(provider, now));
  const tiers: readonly EligibilityTier[] = [
    createCodeTier(parts.codes, hashes),
    createOnsiteTier(parts.codes, hashes),
    createEmailTier(emailCodes),
    createOidcTier(proofs),
    createIdentityTier({ proofs, assertions, uses, keyring }),
    createAccountTier(),
    createOpenTier(parts.proof),
  ];
  const identityProviders = settings.providers.map(({ key, name, tier }): IdentityProvider => ({
    key,
    name,
    tier,
    path: `/oidc/${key}/start`,
  }));
  const hasProvider = (tier: TierKey): boolean => identityProviders.some((one) => one.tier === tier);

  const isAvailable: Readonly<Record<TierKey, () => boolean>> = {
    code: () => true,
    onsite: () => true,
    email: () => parts.mail.isOn(),
    account: parts.offersAccounts,
    oidc: () => hasProvider('oidc'),
    identity: () => hasProvider('identity') || settings.assertionIssuers.length > 0,
    open: () => true,
  };
  return {
    emailCodes,
    flow: createOidcFlow({ providers, keyring, uses, proofs, now, logError }),
    eligibility: createEligibility({
      tiers,
      hashes,
      keyring,
      now,
      identityProviders: () => identityProviders,
      availableTiers: () => tiers.map(({ key }) => key).filter((key) => isAvailable[key]()),
      identityTier: (proof) => (proof === null ? null : (proofs.read(proof)?.tier ?? null)),
    }),
  };
}
