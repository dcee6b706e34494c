import { z } from 'zod';
import {
  TIER_KEYS,
  type Eligibility,
  type EligibilityTier,
  type IdentityProvider,
  type LocalizedText,
  type RefusalReason,
  type TierKey,
} from '../../../contracts';
import type { Keyring } from '../keyring';
import { listEntryOf, tryTiers, type Wish } from './admitting';
import { createPasses } from './passes';
import { ScopeForgotten, type ScopeHash } from './scope-keys';

/** Reasons that somebody who guesses brings about, as against those of somebody who has no right. */
const GUESSES: ReadonlySet<RefusalReason> = new Set(['codeMalformed', 'codeUnknown']);

export interface EligibilityParts {
  readonly tiers: readonly EligibilityTier[];
  readonly hashes: ScopeHash;
  readonly keyring: Keyring;
  /** What can be used on this site. */
  readonly availableTiers: () => readonly TierKey[];
  readonly identityProviders: () => readonly IdentityProvider[];
  readonly identityTier: Eligibility['identityTier'];
  readonly now: () => Date;
}

export function createEligibility(parts: EligibilityParts): Eligibility {
  const { tiers, hashes, keyring, now } = parts;
  const passes = createPasses(keyring, now);

  async function admit({ presented, ...wish }: Wish) {
    const { network } = presented;
    await network?.checkAttempts();
    try {
      const result = await tryTiers({ tiers, hashes, passes }, { presented, ...wish });
      if (!result.ok && GUESSES.has(result.reason)) await network?.countAttempt();
      return result;
    } catch (error) {
      if (!(error instanceof ScopeForgotten)) throw error;
      return { ok: false, reason: 'scopeForgotten' } as const;
    }
  }

  const names = Object.fromEntries(tiers.map((tier) => [tier.key, tier.name]));
  const tierNames = z.record(z.enum(TIER_KEYS), z.custom<LocalizedText>()).parse(names);
  return {
    tierNames: () => tierNames,
    availableTiers: parts.availableTiers,
    identityProviders: parts.identityProviders,
    identityTier: parts.identityTier,
    admit: (scope, accepted, presented, conditions = []) => admit({ scope, accepted, presented, conditions }),
    readPass: (scope, accepted, pass, account) =>
      Promise.resolve(passes.read(scope, accepted, pass, account)),
    async listEntry(scope, key, written) {
      const identifier = tiers.find((tier) => tier.key === key)?.listed?.(written) ?? null;
      return identifier === null ? null : listEntryOf({ hashes }, scope, key, identifier);
    },
    forget: (scope) => hashes.forget(scope),
  };
}
