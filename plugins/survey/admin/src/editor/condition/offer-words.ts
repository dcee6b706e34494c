import { isJsonObject } from '../../../../domain/src';
import { valueAt } from '../../../../domain/src/editing';
import {
  partInWords,
  valueTitle,
  type Naming,
  type OperandOffer,
  type WordsLocale,
} from '../../../../domain/src/editing/conditions';

interface Speaking {
  readonly naming: Naming;
  readonly locale: WordsLocale;
}

/** What is asked about, as people know it. */
export const wordsOf = ({ parts }: OperandOffer, { naming, locale }: Speaking): string =>
  parts.map((part) => partInWords(part, naming, locale)).join(' – ');

export type Scalar = string | number | boolean;

export interface ValueOption {
  readonly value: Scalar;
  readonly key: string;
  readonly words: string;
}

/** What can be chosen, as it is written in the questionnaire: a number stays a number. */
function valueOptions(offer: OperandOffer, { naming, locale }: Speaking): readonly ValueOption[] {
  return offer.values.map((part) => {
    const written = valueAt(naming.json, part.path);
    const value = typeof written === 'number' || typeof written === 'boolean' ? written : part.name;
    const asked = offer.parts.toReversed();
    const title = asked
      .map((each) => valueTitle(naming, each, value, locale))
      .find((each) => each !== undefined);
    return { value, key: String(value), words: title ?? String(value) };
  });
}

/** What somebody could answer: also yes and no, and the choices beside the listed ones. */
export function answerOptions(offer: OperandOffer, speaking: Speaking): readonly ValueOption[] {
  const listed = valueOptions(offer, speaking);
  const last = offer.parts.at(-1);
  if (last === undefined || offer.kind === 'scale') return listed;
  const written = valueAt(speaking.naming.json, last.path.slice(0, -1));
  const { valueTrue = true, valueFalse = false } = isJsonObject(written) ? written : {};
  const others = [valueTrue, valueFalse, 'none', 'refused', 'dontknow', 'other'].flatMap(
    (value): readonly ValueOption[] => {
      if (typeof value === 'object') return [];
      const words = valueTitle(speaking.naming, last, value, speaking.locale);
      return words === undefined ? [] : [{ value, key: String(value), words }];
    },
  );
  return [...listed, ...others.filter(({ key }) => listed.every((each) => each.key !== key))];
}
