import type { EditableQuestionnaire } from '../../../../contracts';
import type { KnownPrivacy } from '../../../../domain/src/checks';

/** What the survey says about personal data, as the checks ask for it. */
export function knownPrivacy({
  locales,
  privacy,
}: Pick<EditableQuestionnaire, 'locales' | 'privacy'>): KnownPrivacy {
  const lacking = locales.filter((locale) => !privacy.consent.includes(locale));
  return {
    hasConsent: lacking.length === 0,
    lacksConsentIn: lacking.length < locales.length ? lacking : [],
    hasRetention: privacy.retention !== null,
  };
}
