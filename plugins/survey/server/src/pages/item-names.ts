import type { Locale } from '@modu/participation/contracts';
import { questionTexts, type ItemFlow, type QuestionWithItems, type Texts } from '../../../domain/src';
import { texts } from '../texts';

/** What a row or panel is called: the row's own words, the author's title, or which one it is. */
export function itemName(
  question: QuestionWithItems,
  item: ItemFlow,
  position: number,
  words: Texts,
  locale: Locale,
): string {
  const nth = texts[locale].items.nth(position);
  if (question.type === 'matrixdropdown') {
    const row = question.rows.find(({ value }) => String(value) === item.key);
    return row === undefined ? item.key : words.choice(row);
  }
  if (question.type === 'matrixdynamic') return nth;
  const [first] = item.questions.values();
  return first === undefined ? nth : questionTexts(words, first, item).text(question.panelTitle, nth);
}
