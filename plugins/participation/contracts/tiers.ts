/**
 * How a person showed that they may take part. Each tier is counted and reported apart, because each guarantees something
 * else: `open` nothing at all, `email` a letter box, `code` and `onsite` a slip of paper, `account` and `oidc` an account,
 * `identity` a person.
 */
export const TIER_KEYS = ['code', 'onsite', 'email', 'account', 'oidc', 'identity', 'open'] as const;

export type TierKey = (typeof TIER_KEYS)[number];
