import { knownPrivacy } from './known-privacy';

const retention = { act: 'anonymise', from: 'close', days: 90 } as const;
const locales = ['ko', 'en'];

describe('what a survey says about personal data', () => {
  it.each([
    [
      { consent: ['ko', 'en'], retention },
      { hasConsent: true, lacksConsentIn: [], hasRetention: true },
    ],
    [
      { consent: ['ko'], retention },
      { hasConsent: false, lacksConsentIn: ['en'], hasRetention: true },
    ],
    [
      { consent: [], retention: null },
      { hasConsent: false, lacksConsentIn: [], hasRetention: false },
    ],
  ])('%j', (privacy, expected) => {
    expect(knownPrivacy({ locales, privacy })).toEqual(expected);
  });
});
