import { isJsonObject } from '../../json/json';
import { valueAt, type Path } from '../../editing/patches';
import type { CheckContext } from '../context';
import type { Fix, Found } from '../finding';
import { OFFICIAL_EN, OFFICIAL_KO, type OfficialWord } from './official-words';

export interface Official {
  readonly word: string;
  readonly plain: string;
}

/** The words of offices in a text, each once. */
export const officialWordsKo = (text: string): readonly Official[] => wordsIn(text, OFFICIAL_KO);
export const officialWordsEn = (text: string): readonly Official[] => wordsIn(text, OFFICIAL_EN);

const wordsIn = (text: string, words: readonly OfficialWord[]): readonly Official[] =>
  words.flatMap(({ word, plain }) => {
    const found = word.exec(text)?.[0];
    return found === undefined ? [] : [{ word: found, plain }];
  });

/** Words that only offices use, and what everybody says instead. */
export function officialese(context: CheckContext): readonly Found<'officialese'>[] {
  const words = context.locale === 'ko' ? OFFICIAL_KO : OFFICIAL_EN;
  // Most texts have none: one look at each is enough.
  const any = new RegExp(words.map(({ word }) => word.source).join('|'), 'iu');
  return context.writing
    .filter(({ text }) => any.test(text))
    .flatMap(({ path, text }) =>
      words.flatMap((official): readonly Found<'officialese'>[] => {
        const found = official.word.exec(text)?.[0];
        if (found === undefined) return [];
        const fix = official.fits === true ? replaced(context, path, official) : undefined;
        const details = { word: found, plain: official.plain };
        return [
          { rule: 'officialese', severity: 'hint', path, details, ...(fix === undefined ? {} : { fix }) },
        ];
      }),
    );
}

function replaced(
  { json, locale }: CheckContext,
  path: Path,
  { word, plain }: OfficialWord,
): Fix | undefined {
  const written = valueAt(json, path);
  const key = isJsonObject(written) ? keyOf(written, locale) : undefined;
  const at = key === undefined ? path : [...path, key];
  const text = valueAt(json, at);
  if (typeof text !== 'string') return undefined;
  // Every time it is there: what is left would only be found again.
  const everywhere = new RegExp(word.source, `${word.flags}g`);
  const changed = text.replace(everywhere, (found) => (/^[A-Z]/u.test(found) ? capital(plain) : plain));
  return changed === text
    ? undefined
    : { label: 'plainWord', patches: [{ op: 'replace', path: at, value: changed }] };
}

const keyOf = (texts: object, locale: string): string => (Object.hasOwn(texts, locale) ? locale : 'default');

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
