import type { CheckContext } from '../context';
import type { Found } from '../finding';

const COLOURS_KO = '(?:빨간|빨강|붉은|적색|파란|파랑|푸른|청색|노란|노랑|황색|초록|녹색|주황|분홍|보라|회색)';
/** A colour that something is found by; a red bus is a bus all the same. */
const KO = new RegExp(
  `${COLOURS_KO}\\s?색?(?:으로|로)?\\s?(?:된|칠한|칠해진|표시|강조|글씨|글자|부분|칸|버튼|단추|항목|상자|영역|테두리|밑줄|숫자)`,
  'u',
);
const COLOURS_EN = '(?:red|blue|green|yellow|orange|pink|purple|grey|gray)';
const EN = new RegExp(
  `\\b(?:(?:marked|shown|highlighted|coloured|colored|printed|written|displayed|outlined) in ${COLOURS_EN}|the ${COLOURS_EN} (?:text|words?|box(?:es)?|buttons?|fields?|items?|ones?|areas?|letters|numbers?|border))\\b`,
  'iu',
);

/** The words by which something is to be found by its colour only (WCAG 2.2, 1.3.3 and 1.4.1). */
export const colourWords = (text: string, locale: 'ko' | 'en'): string | undefined =>
  (locale === 'ko' ? KO : EN).exec(text)?.[0];

export function colourAlone(context: CheckContext): readonly Found<'colourAlone'>[] {
  return context.writing.flatMap(({ path, text }): readonly Found<'colourAlone'>[] => {
    const words = colourWords(text, context.locale);
    return words === undefined
      ? []
      : [{ rule: 'colourAlone', severity: 'warning', path, details: { words } }];
  });
}
