import type { TextTable } from '../tabular/csv';
import type { Grid } from './grid';
import { placeInWords } from './text-place';

/** What the first column is called: the machine's, and to be left as it is. */
export const KEY_HEADING = 'key';

const PLACE = { ko: '자리', en: 'Place' } as const;

const NAMES: Readonly<Record<string, string>> = {
  ko: '한국어',
  en: 'English',
  ja: '日本語',
  'zh-cn': '简体中文',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  uz: 'Oʻzbekcha',
  mn: 'Монгол',
  ru: 'Русский',
  tl: 'Tagalog',
};

/** What people call languages in headings of their own. */
const OTHER_NAMES = new Map([
  ...Object.entries(NAMES).map(([code, name]) => [name.toLowerCase(), code] as const),
  ...(['국문', '한글', 'korean'] as const).map((name) => [name, 'ko'] as const),
  ...(['영어', '영문'] as const).map((name) => [name, 'en'] as const),
]);

/** @example languageHeading('en') // 'English (en)' */
export function languageHeading(code: string): string {
  const name = Object.hasOwn(NAMES, code.toLowerCase()) ? NAMES[code.toLowerCase()] : undefined;
  return name === undefined ? code : `${name} (${code})`;
}

/** The language that a heading names: `English (en)`, `en`, `영어`. Undefined for what names none. */
export function languageOf(heading: string): string | undefined {
  const text = heading.trim();
  const code = /\(([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\)$/iu.exec(text)?.[1] ?? text;
  if (/^[a-z]{2}(?:-[a-z0-9]{2,8})*$/iu.test(code)) return code;
  return OTHER_NAMES.get(text.toLowerCase());
}

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
