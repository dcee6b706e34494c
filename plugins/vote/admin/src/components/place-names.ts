import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../text';

/** Steps of a path that say nothing to a person. */
const SILENT = new Set(['ballotDesign', 'entries', 'poll', 'fields']);

/**
 * Gives the place of a problem in words. A number counts what stands before it.
 *
 * @example placeWords('ballotDesign.candidates.entries.2.title.en') // '후보 3 › 제목 › 영어'
 */
export function usePlaceNames(): (path: string) => string {
  const intl = useIntl();
  return useCallback(
    (path) => {
      const words: string[] = [];
      for (const step of path.split('.').filter((one) => one !== '' && !SILENT.has(one))) {
        const id = `${PLUGIN_ID}.place.${step}`;
        const before = words.at(-1);
        if (/^\d+$/u.test(step) && before !== undefined) {
          words[words.length - 1] = `${before} ${Number(step) + 1}`;
        } else {
          words.push(Object.hasOwn(intl.messages, id) ? intl.formatMessage({ id }) : step);
        }
      }
      return words.join(' › ');
    },
    [intl],
  );
}
