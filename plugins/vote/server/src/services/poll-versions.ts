import type { TierKey } from '@modu/participation/contracts';
import { TIER_KEYS } from '@modu/participation/contracts';
import type { Locale, LocalText } from '../../../domain/src';
import type { PollVersion } from '../repositories/poll-documents';

/** `en` and `en-GB` are English; a text without a language stands for both. */
export function languageOf(locale: string | null | undefined): Locale | 'both' | null {
  if (locale === null || locale === undefined) return 'both';
  const [language] = locale.split('-');
  return language === 'ko' || language === 'en' ? language : null;
}

export function inLanguage<Version extends { readonly locale?: string | null | undefined }>(
  versions: readonly Version[],
  locale: Locale,
): Version | undefined {
  return (
    versions.find((version) => version.locale === locale) ??
    versions.find((version) => [locale, 'both'].includes(languageOf(version.locale) ?? ''))
  );
}

/** One text of a poll in the languages it is written in. */
export function textOf(versions: readonly PollVersion[], field: 'title' | 'introduction'): LocalText {
  const ko = inLanguage(versions, 'ko')?.[field];
  const en = inLanguage(versions, 'en')?.[field];
  return { ...(ko ? { ko } : {}), ...(en ? { en } : {}) };
}

/** Only the ways to take part that exist. */
export function knownTiers(tiers: unknown): readonly TierKey[] {
  return Array.isArray(tiers) ? TIER_KEYS.filter((key) => tiers.includes(key)) : [];
}
