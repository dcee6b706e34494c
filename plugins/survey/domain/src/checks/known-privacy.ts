import type { KnownPrivacy } from './context';

interface SaidOfPrivacy {
  /** Of the survey. */
  readonly locales: readonly string[];
  readonly privacy: {
    /** Languages in which the consent form is complete. */
    readonly consent: readonly string[];
    /** `null` where nothing is said. */
    readonly retention: object | null;
  };
}

/** What the survey says about personal data, as the checks ask for it. */
export function knownPrivacy({ locales, privacy }: SaidOfPrivacy): KnownPrivacy {
  const lacking = locales.filter((locale) => !privacy.consent.includes(locale));
  return {
    hasConsent: lacking.length === 0,
    lacksConsentIn: lacking.length < locales.length ? lacking : [],
    hasRetention: privacy.retention !== null,
  };
}
