import { useCallback } from 'react';
import type { JsonObject } from '../../../../domain/src';
import { titleIn, type OutlineEntry } from '../../../../domain/src/editing';
import { shortTitle } from '../../../../domain/src/editing/conditions';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';

/** A page, panel or question by number and short title: 7번 ‘민원 창구’. */
export function useEntryWords(): (json: JsonObject, entry: OutlineEntry) => string {
  const text = useText();
  const locale = useContentLocale();
  return useCallback(
    (json, { kind, page, number, path }) => {
      const counted = number === null ? '' : text('edit.checks.number', { number });
      const label = kind === 'page' ? text('edit.page', { number: page + 1 }) : counted;
      const title = shortTitle(titleIn(json, path, locale), locale);
      const quoted = title === '' ? '' : text('edit.checks.quoted', { title });
      return [label, quoted].filter((part) => part !== '').join(' ') || text('edit.untitled');
    },
    [text, locale],
  );
}
