import { useWordsFor } from '../../text';

/** The name of the language in which somebody answered; its code where there is no name. */
export function useLanguageName(): (locale: string) => string {
  const wordsFor = useWordsFor();
  return (locale) => wordsFor('language', locale) ?? locale;
}
