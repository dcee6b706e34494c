import type { LocalizedText } from './model';

/**
 * The text for a reader's locale: that locale, its language, the questionnaire's own text, then whatever there is.
 *
 * @example textIn({ default: 'Age', ko: '나이' }, 'ko') // '나이'
 */
export function textIn(text: LocalizedText, locale: string, fallback = ''): string {
  const language = locale.split('-')[0] ?? locale;
  for (const key of [locale, language, 'default']) {
    if (Object.hasOwn(text, key) && text[key]) return text[key];
  }
  return Object.values(text).find((value) => value !== '') ?? fallback;
}

/** Whether a text exists in a locale; `default` counts for the questionnaire's own locale. */
export function isTranslated(text: LocalizedText, locale: string, defaultLocale: string): boolean {
  const isWritten = (key: string): boolean => Object.hasOwn(text, key) && text[key] !== '';
  return isWritten(locale) || (locale === defaultLocale && isWritten('default'));
}
