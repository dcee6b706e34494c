import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type editor from './translations/editor/en.json';
import type en from './translations/en.json';

export const PLUGIN_ID = 'survey';

/** Key of a text of this plugin; English and Korean have the same ones. */
export type TextKey = keyof typeof en | keyof typeof editor;

export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the texts of this plugin in the language of the admin. */
export type TextOf = (key: TextKey, values?: TextValues) => string;

/** The id under which Strapi's admin knows a text of this plugin. */
export function textId(key: TextKey): string {
  return `${PLUGIN_ID}.${key}`;
}

export function useText(): TextOf {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: textId(key) }, values), [intl]);
}

/**
 * Words for a code that something else chose, e.g. `unknownType` of a problem; `undefined` where there are none.
 */
export function useWordsFor(): (prefix: string, code: string, values?: TextValues) => string | undefined {
  const intl = useIntl();
  return useCallback(
    (prefix, code, values) => {
      const id = `${PLUGIN_ID}.${prefix}.${code}`;
      return Object.hasOwn(intl.messages, id) ? intl.formatMessage({ id }, values) : undefined;
    },
    [intl],
  );
}
