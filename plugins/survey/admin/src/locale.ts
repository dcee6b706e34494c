import { useIntl } from 'react-intl';

export type ContentLocale = 'ko' | 'en';

/** The language in which surveys are asked for: the admin's own where surveys have it, else English. */
export function contentLocaleOf(interfaceLocale: string): ContentLocale {
  return /^ko\b/i.test(interfaceLocale) ? 'ko' : 'en';
}

export function useContentLocale(): ContentLocale {
  return contentLocaleOf(useIntl().locale);
}
