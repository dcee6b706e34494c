import { conditionInWords, partInWords, type Wording } from '../editing/conditions/condition-in-words';
import type { ConditionTree } from '../editing/conditions/condition-tree';
import { ownerOf, pointerTo, type Naming, type WordsLocale } from '../editing/conditions/naming';
import type { CheckTexts, Say, Sentence } from './check-texts';
import type { Finding, Fix, Rule } from './finding';
import { textsEn } from './texts-en';
import { textsKo } from './texts-ko';

const TEXTS: Readonly<Record<WordsLocale, CheckTexts>> = { ko: textsKo, en: textsEn };

/** A finding in words, as a colleague would say it. */
export function sentenceOf<R extends Rule>(
  { rule, details }: Finding<R>,
  naming: Naming,
  locale: WordsLocale,
): Sentence {
  return TEXTS[locale].rules[rule](details, sayIn(naming, locale));
}

/** The words on the button of a fix. */
export const fixLabelOf = ({ label }: Fix, locale: WordsLocale): string => TEXTS[locale].fixes[label];

function sayIn(naming: Naming, locale: WordsLocale): Say {
  return {
    question: (path) => {
      const wanted = pointerTo(path);
      const part = naming.parts.all.find((each) => pointerTo(ownerOf(each)) === wanted);
      return part === undefined ? '' : partInWords(part, naming, locale);
    },
    tests: (tests, at) => {
      const wording: Wording = { naming, locale, at };
      const [first] = tests;
      const tree: ConditionTree | undefined =
        tests.length === 1 ? first : { kind: 'group', mode: 'all', items: tests };
      return tree === undefined ? '' : conditionInWords(tree, wording);
    },
  };
}
