import { ownLocale } from '../editing/texts';
import type { JsonObject } from '../json/json';
import { keyedTextsIn } from './keyed-texts';

/** A translation that was left behind when its source changed. */
export interface StaleText {
  readonly key: string;
  /** What the source was when the translation was written. */
  readonly before: string;
  readonly now: string;
}

/**
 * Texts whose source has changed since an earlier state of the questionnaire, but whose translation has not.
 *
 * @param before such as the last published version
 */
export function staleTexts(before: JsonObject, now: JsonObject, language: string): readonly StaleText[] {
  const own = ownLocale(now);
  const earlier = new Map(keyedTextsIn(before).map(({ key, texts }) => [key, texts]));
  return keyedTextsIn(now).flatMap(({ key, texts }): readonly StaleText[] => {
    const old = earlier.get(key);
    const [wasSource = '', isSource = ''] = [old?.[own], texts[own]];
    const [was = '', is = ''] = [old?.[language], texts[language]];
    const isLeftBehind = is !== '' && is === was && wasSource !== '' && isSource !== wasSource;
    return isLeftBehind ? [{ key, before: wasSource, now: isSource }] : [];
  });
}
