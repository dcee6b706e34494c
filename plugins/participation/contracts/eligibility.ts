import type { Account } from './citizen-pages';
import type { LocalizedText } from '../domain/src/locale';

/** How a person showed that they may take part. Each tier is counted and reported apart. */
export const TIER_KEYS = ['code', 'account'] as const;

export type TierKey = (typeof TIER_KEYS)[number];

/** What somebody brings to the door. Untrusted. */
export interface Presented {
  readonly code?: string;
  readonly account: Account | null;
}

export type RefusalReason =
  | 'nothingPresented'
  | 'codeMalformed'
  | 'codeUnknown'
  | 'accountUnknown'
  | 'tierNotAccepted'
  | 'passInvalid'
  | 'passExpired';

/** The one thing a tier does: say who this is within a scope, or why it cannot. */
export interface EligibilityTier {
  readonly key: TierKey;
  readonly name: LocalizedText;
  /** `null` when nothing for this tier was presented. The identifier never leaves the eligibility service. */
  identify(
    scope: string,
    presented: Presented,
  ): Promise<
    | { readonly ok: true; readonly identifier: string }
    | { readonly ok: false; readonly reason: RefusalReason }
    | null
  >;
}

/**
 * A right to take part once.
 * `subject` is a keyed hash (64 hex digits) that is the same for one person within one scope and tells
 * nothing outside it; its key is destroyed after the objection period.
 */
export interface Admission {
  readonly tier: TierKey;
  readonly subject: string;
}

export type AdmissionResult =
  | { readonly ok: true; readonly admission: Admission; readonly pass: string }
  | { readonly ok: false; readonly reason: RefusalReason };

/** Strapi service `plugin::participation.eligibility`. A scope names one poll: `vote:<document id>`. */
export interface Eligibility {
  tierNames(): Readonly<Record<TierKey, LocalizedText>>;
  admit(scope: string, accepted: readonly TierKey[], presented: Presented): Promise<AdmissionResult>;
  /** Reads the sealed pass a form carried. An account's pass counts only while that account is signed in. */
  readPass(
    scope: string,
    accepted: readonly TierKey[],
    pass: string,
    account: Account | null,
  ): Promise<AdmissionResult>;
}

export interface CodeBatch {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** Strapi service `plugin::participation.codes`. Codes are returned once and kept only as keyed hashes. */
export interface InvitationCodes {
  createBatch(
    scope: string,
    wanted: { readonly count: number; readonly label: string },
  ): Promise<{ readonly batch: CodeBatch; readonly codes: readonly string[] }>;
  listBatches(scope: string): Promise<readonly CodeBatch[]>;
}
