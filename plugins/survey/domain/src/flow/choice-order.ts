import { choiceText } from '../label/titles';
import type { Question } from '../questionnaire/model';
import { seeded, shuffled } from '../random/seeded';
import type { ChoiceFlow } from './flow';

/**
 * Choices as a page shows them: in the author's order, by text, or shuffled; "none" and "other" stay last.
 *
 * @param seed - the same seed gives the same order; a draft's token, for example
 */
export function orderedChoices<Listed extends ChoiceFlow>(
  question: Question,
  choices: readonly Listed[],
  locale: string,
  seed: string,
): readonly Listed[] {
  const order = 'order' in question ? question.order : 'none';
  if (order === 'none') return choices;
  const plain = choices.filter(({ choice }) => choice.kind === 'plain');
  const special = choices.filter(({ choice }) => choice.kind !== 'plain');
  if (order === 'random') return [...shuffled(plain, seeded(`${seed} ${question.name}`)), ...special];
  const collator = new Intl.Collator(locale, { numeric: true });
  const sorted = [...plain].sort((a, b) =>
    collator.compare(choiceText(a.choice, locale), choiceText(b.choice, locale)),
  );
  return [...(order === 'desc' ? sorted.reverse() : sorted), ...special];
}
