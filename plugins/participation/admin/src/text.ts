import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type en from './translations/en.json';

export const PLUGIN_ID = 'participation';

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

/** The names there are words for, with their words: `poll.open` → "Opened a vote". In the order they were written. */
export function useKnownWords(prefix: string): readonly (readonly [name: string, words: string])[] {
  const intl = useIntl();
  const start = `${PLUGIN_ID}.${prefix}.`;
  return Object.keys(intl.messages)
    .filter((id) => id.startsWith(start))
    .map((id) => [id.slice(start.length), intl.formatMessage({ id })]);
}

/**
 * Words for a name that came from the server, e.g. `poll.open`; the name itself where there are none, so that
 * acts of a later version can still be read.
 */
export function useWordsFor(): (prefix: string, name: string) => string {
  const intl = useIntl();
  return useCallback(
    (prefix, name) => {
      const id = `${PLUGIN_ID}.${prefix}.${name}`;
      return Object.hasOwn(intl.messages, id) ? intl.formatMessage({ id }) : name;
    },
    [intl],
  );
}
