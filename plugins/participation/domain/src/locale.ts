/** The languages every citizen page speaks. The first is the fallback for content that lacks the other. */
export const LOCALES = ['ko', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** A text in each language a page may be shown in. */
export type LocalizedText = Readonly<Record<Locale, string>>;
