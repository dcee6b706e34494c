import { CONDITION_REFUSALS } from './condition';

/** Why a door stays shut, whoever keeps it: said in the same words on every page (`refusalTexts` of the page kit). */
export const TIER_REFUSALS = [
  /** Nobody computed, and nobody counts how often that happens. */
  'proofMissing',
  'emailProofInvalid',
  'identityInvalid',
  'identityUsed',
  ...CONDITION_REFUSALS,
  /** The keys of the poll are destroyed. */
  'scopeForgotten',
] as const;

export type TierRefusal = (typeof TIER_REFUSALS)[number];

/** Why no code was sent by e-mail, or why one that was typed is not taken. */
export const EMAIL_REFUSALS = [
  'addressWrong',
  'tooManyLetters',
  'letterFailed',
  'emailCodeMalformed',
  'emailCodeWrong',
  /** Used, run out, tried too often, or another poll's. */
  'emailCodeOver',
] as const;

export type EmailRefusal = (typeof EMAIL_REFUSALS)[number];
