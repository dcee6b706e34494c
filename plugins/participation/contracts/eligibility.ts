import type { Account } from './citizen-pages';
import type { NetworkCounts } from './network';
import type { TierKey } from './tiers';
import type { Claims } from '../domain/src/claims';
import type { Condition } from '../domain/src/condition';
import type { LocalizedText } from '../domain/src/locale';
import type { TierRefusal } from '../domain/src/refusals';

export type { Claims } from '../domain/src/claims';
export type { Condition } from '../domain/src/condition';

/** What somebody brings to the door. Untrusted. */
export interface Presented {
  readonly account: Account | null;
  /** Of an invitation. */
  readonly code?: string;
  /** Of a slip handed out on site; the same text may be shown as both. */
  readonly onsiteCode?: string;
  /** Sealed by `EmailCodes.confirm`. */
  readonly emailProof?: string;
  /** Sealed when somebody came back from an identity provider (`CitizenRequest.identityProof`). Good for one admission. */
  readonly oidcProof?: string;
  /** A JWT signed by an identity service that this site trusts, with a CI in it. Good for one admission. */
  readonly assertion?: string;
  /** Proof of work, '' without one: somebody who shows nothing else. */
  readonly solution?: string;
  /** Where it comes from; left out only by what is no visitor, such as tests. */
  readonly network?: NetworkCounts;
}

export type RefusalReason =
  | 'nothingPresented'
  | 'codeMalformed'
  | 'codeUnknown'
  | 'accountUnknown'
  | 'tierNotAccepted'
  | 'passInvalid'
  | 'passExpired'
  | TierRefusal;

/** Who somebody is within a tier, and what that tier tells of them. Neither leaves the eligibility service. */
export interface Identified {
  readonly ok: true;
  /** The same for one person each time; random where nobody is told apart. */
  readonly identifier: string;
  readonly claims?: Claims;
  /** Uses up what was shown, when all else is in order; answers why it cannot be used. */
  readonly use?: () => Promise<RefusalReason | null>;
}

/** The one thing a tier does: say who this is within a scope, or why it cannot. */
export interface EligibilityTier {
  readonly key: TierKey;
  readonly name: LocalizedText;
  /** `null` when nothing for this tier was presented. */
  identify(
    scope: string,
    presented: Presented,
  ): Promise<Identified | { readonly ok: false; readonly reason: RefusalReason } | null>;
  /** The identifier of a person whom an administrator wrote down; `null` where nobody can be written down. */
  listed?(written: string): string | null;
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

/** A provider of identities that this site was set up with. */
export interface IdentityProvider {
  readonly key: string;
  readonly name: LocalizedText;
  /** Which tier somebody who comes from there is in. */
  readonly tier: 'oidc' | 'identity';
  /** Where the way to it begins, below base path and locale; takes `?next=` as signing in does. */
  readonly path: string;
}

/** Strapi service `plugin::participation.eligibility`. A scope names one poll: `vote:<document id>`. */
export interface Eligibility {
  tierNames(): Readonly<Record<TierKey, LocalizedText>>;
  /** Tiers that can be used on this site: without e-mail nobody gets a code by e-mail. */
  availableTiers(): readonly TierKey[];
  identityProviders(): readonly IdentityProvider[];
  /** The tier of a proof that came with a request; `null` for none, a forged one or one that has run out. */
  identityTier(oidcProof: string | null): 'oidc' | 'identity' | null;
  /**
   * Tries the accepted tiers for which something was presented, in their order.
   *
   * @param conditions held against what the tier tells; only yes or no comes of it
   * @throws an error that the citizen reads as "try again in a little while", when too much came from this network
   */
  admit(
    scope: string,
    accepted: readonly TierKey[],
    presented: Presented,
    conditions?: readonly Condition[],
  ): Promise<AdmissionResult>;
  /** Reads the sealed pass a form carried. An account's pass counts only while that account is signed in. */
  readPass(
    scope: string,
    accepted: readonly TierKey[],
    pass: string,
    account: Account | null,
  ): Promise<AdmissionResult>;
  /**
   * The entry of a person on a list of a `Condition`: an e-mail address, a CI, the number of an account.
   *
   * @returns `null` where it cannot be one of this tier
   */
  listEntry(scope: string, tier: TierKey, written: string): Promise<string | null>;
  /**
   * Destroys the key of a scope with its codes and tries, for good. From then on nobody can tell who took part, and nobody is
   * admitted (`scopeForgotten`). Done twice, it does no harm.
   */
  forget(scope: string): Promise<void>;
}
