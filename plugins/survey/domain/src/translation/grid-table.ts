import type { TextTable } from '../tabular/csv';
import type { Grid } from './grid';
import { languageHeading } from './languages';
import { placeInWords } from './text-place';

/** What the first column is called: the machine's, and to be left as it is. */
export const KEY_HEADING = 'key';

const PLACE = { ko: '자리', en: 'Place' } as const;

/** Whether a heading is that of the places, which are for people to find their way. */
export const isPlaceHeading = (heading: string): boolean =>
  Object.values(PLACE).some((place) => place === heading.trim());

/**
 * The grid as a table to be sent to translators: key, place in words, the source, each language. What is missing is empty.
 *
 * @param words the language of headings and places
 */
export function tableOf({ source, languages, rows }: Grid, words: 'ko' | 'en'): TextTable {
  return [
    [KEY_HEADING, PLACE[words], ...[source, ...languages].map(languageHeading)],
    ...rows.map(({ key, place, source: text, cells }) => [
      key,
      placeInWords(place, words),
      text,
      ...languages.map((language) => cells.get(language)?.text ?? ''),
    ]),
  ];
}
