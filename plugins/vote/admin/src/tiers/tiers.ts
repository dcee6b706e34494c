import { TIER_KEYS } from '@modu/participation/contracts';

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    // Strapi's own JSON input lets broken text through; nothing in it can be chosen.
    return null;
  }
}

/** The tiers in a stored value, in their order; the content manager hands over JSON as text or as what it means. */
export function readTiers(value: unknown): readonly string[] {
  const list = typeof value === 'string' ? parsed(value) : value;
  return Array.isArray(list) ? list.filter((tier) => typeof tier === 'string') : [];
}

/** The same tiers with one let in or shut out; what this version does not know stays. */
export function withTier(tiers: readonly string[], tier: string, isIn: boolean): readonly string[] {
  const chosen = isIn ? [...new Set([...tiers, tier])] : tiers.filter((other) => other !== tier);
  const known: readonly string[] = TIER_KEYS;
  return [...known.filter((key) => chosen.includes(key)), ...chosen.filter((key) => !known.includes(key))];
}
