import { conditionInWords, partInWords } from './condition-in-words';
import { ownerOf, pointerTo, type Naming, type WordsLocale } from './naming';
import type { HiddenBy } from './reason-hidden';

type CauseTexts = Readonly<Record<Exclude<HiddenBy['cause'], 'condition'>, string>> & {
  readonly condition: (when: string) => string;
};

const TEXTS: Readonly<Record<WordsLocale, CauseTexts>> = {
  ko: {
    condition: (when) => `${when} 보입니다.`,
    written: '숨겨 두었습니다.',
    trigger: '지금 답에 따라 숨겨졌습니다.',
    item: '이 줄이나 묶음이 숨겨져 있습니다.',
    passed: '지금 답으로는 이 쪽을 건너뜁니다.',
    empty: '안에 보이는 질문이 없습니다.',
  },
  en: {
    condition: (when) => `shown when ${when}.`,
    written: 'hidden by hand.',
    trigger: 'hidden because of an answer.',
    item: 'this row or panel is hidden.',
    passed: 'these answers lead past this page.',
    empty: 'nothing in it is shown.',
  },
};

/**
 * Why an element is hidden, as a sentence that begins with what hides it.
 *
 * @example hiddenInWords(reason, naming, 'ko') // '2쪽 ‘행정 서비스’: 4번 ‘나이’가 18 이상일 때 보입니다.'
 */
export function hiddenInWords(reason: HiddenBy, naming: Naming, locale: WordsLocale): string {
  const part = naming.parts.all.find((each) => pointerTo(ownerOf(each)) === reason.path);
  const name = part === undefined ? '' : `${partInWords(part, naming, locale)}: `;
  const { cause, condition } = reason;
  if (cause !== 'condition') return capital(`${name}${TEXTS[locale][cause]}`);
  if (condition === undefined) return capital(`${name}${TEXTS[locale].written}`);
  const at = part === undefined ? [] : ownerOf(part);
  return capital(
    `${name}${TEXTS[locale].condition(conditionInWords(condition.tree, { naming, locale, at }))}`,
  );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
