import type { Subject } from '../change';

const LONGEST = 40;

/** A title short enough to stand in a sentence, on one line. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= LONGEST
    ? line
    : `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}

/** A value as it is written, where it is short: a number, a word. */
export function valueInShort(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? shorten(value) : undefined;
}

/** The name of a language in a language. */
export const languageName = (locale: string, language: 'ko' | 'en'): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(locale) ?? locale;

/** Languages are tags such as `ko` or `zh-tw`; other keys are shown as they are. */
export const isLanguageTag = (locale: string): boolean => /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(locale);

/** Whether it is put to people: a question, or what questions stand in; not a text to read. */
export const isPutToPeople = ({ thing, question }: Subject): boolean =>
  question !== '' || thing === 'page' || thing === 'panel';
