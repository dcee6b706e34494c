import { LOCALES, type LocalText } from './local-text';
import type { Reader } from './reader';

/** A text in one language or both; `undefined` when it is in neither. */
export function readOptionalLocalText(reader: Reader): LocalText | undefined {
  if (reader.isAbsent || !reader.isObjectOf(LOCALES)) return undefined;
  const ko = reader.at('ko').optionalText();
  const en = reader.at('en').optionalText();
  if (ko === undefined && en === undefined) return undefined;
  return { ...(ko === undefined ? {} : { ko }), ...(en === undefined ? {} : { en }) };
}

/** A text that has to be there; a language it lacks is a warning, for those readers get the other one. */
export function readLocalText(reader: Reader): LocalText | null {
  const text = readOptionalLocalText(reader);
  if (text === undefined) {
    reader.error('missing');
    return null;
  }
  for (const locale of LOCALES) {
    if (text[locale] === undefined) reader.at(locale).warning('missingTranslation', { locale });
  }
  return text;
}
