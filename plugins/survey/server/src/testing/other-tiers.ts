import type { Eligibility } from '@modu/participation/contracts';

const another = { ko: '다른 방법', en: 'Another way' };

/** Names of the ways that surveys do not take. */
export const otherTierNames = {
  onsite: another,
  email: another,
  oidc: another,
  identity: another,
  open: another,
};

/** What is never asked of eligibility for a survey. */
export const unasked: Omit<Eligibility, 'tierNames' | 'admit' | 'readPass'> = {
  availableTiers: () => ['code', 'account'],
  identityProviders: () => [],
  identityTier: () => null,
  listEntry: () => Promise.resolve(null),
  forget: () => Promise.resolve(),
};
