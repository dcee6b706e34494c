import { LOCALES, type Locale } from './locale';

export const isLocale = (text: string): text is Locale => LOCALES.some((locale) => locale === text);

interface Preference {
  readonly tag: string;
  readonly quality: number;
}

function preferences(header: string): readonly Preference[] {
  return header
    .split(',')
    .slice(0, 20)
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/u.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
}

/**
 * The language to greet a visitor in, from `Accept-Language` (RFC 9110, 12.5.4).
 *
 * @example
 * preferredLocale('en-GB,en;q=0.9,ko;q=0.8', 'ko') // 'en'
 */
export function preferredLocale(header: string | undefined, fallback: Locale): Locale {
  for (const { tag } of preferences(header ?? '')) {
    const primary = tag.split('-')[0] ?? '';
    if (isLocale(primary)) return primary;
  }
  return fallback;
}
