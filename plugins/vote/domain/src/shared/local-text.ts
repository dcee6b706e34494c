/** The languages of a poll. The first is the fallback for a text that lacks the other. */
export const LOCALES = ['ko', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** A text as an administrator gave it: in both languages, or in the one they had. */
export interface LocalText {
  readonly ko?: string;
  readonly en?: string;
}

/**
 * The text in every language, for a reader who is not asked which: a language it lacks gets the other one.
 *
 * @example inBothLanguages({ ko: '광역' }) // { ko: '광역', en: '광역' }
 */
export function inBothLanguages(text: LocalText | undefined): Readonly<Record<Locale, string>> {
  return { ko: text?.ko ?? text?.en ?? '', en: text?.en ?? text?.ko ?? '' };
}

/**
 * The text for a reader, with the language it is really in: a page marks a passage in another language with
 * `lang` (WCAG 3.1.2). `null` when there is none.
 *
 * @example textIn({ ko: '광역' }, 'en') // { text: '광역', lang: 'ko' }
 */
export function textIn(
  text: LocalText | undefined,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } | null {
  for (const lang of [locale, ...LOCALES]) {
    const found = text?.[lang];
    if (found !== undefined) return { text: found, lang };
  }
  return null;
}
