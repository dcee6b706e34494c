import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { LocalizedText } from '@modu/participation/contracts';
import { type Locale, type LocalText, textIn } from '../../domain/src';
import type en from './translations/en.json';

export const PLUGIN_ID = 'vote';

/** Key of a text of this plugin; English and Korean have the same ones. */
export type TextKey = keyof typeof en;

type Values = Record<string, string | number>;

/** The id under which Strapi's admin knows a text of this plugin. */
export function textId(key: TextKey): string {
  return `${PLUGIN_ID}.${key}`;
}

/** Gives the texts of this plugin in the language of the admin. */
export function useText(): (key: TextKey, values?: Values) => string {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: textId(key) }, values), [intl]);
}

/** The language of citizens' texts to show an administrator: Korean for a Korean admin, else English. */
export function useContentLocale(): Locale {
  return useIntl().locale.startsWith('ko') ? 'ko' : 'en';
}

/** Gives a text that exists in one language or both; empty where there is none. */
export function useLocalText(): (text: LocalText | LocalizedText | null | undefined) => string {
  const locale = useContentLocale();
  return useCallback(
    (text) => {
      if (text === null || text === undefined) return '';
      // A text that was left empty in one language is better read in the other.
      const written = Object.fromEntries(Object.entries(text).filter(([, words]) => words !== ''));
      return textIn(written, locale)?.text ?? '';
    },
    [locale],
  );
}

/** Gives a moment with its time zone: when a vote ends must not depend on where somebody reads it. */
export function useMoment(): (instant: string) => string {
  const intl = useIntl();
  return useCallback(
    (instant) =>
      intl.formatDate(instant, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
      }),
    [intl],
  );
}
