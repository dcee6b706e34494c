import { choiceText } from '../label/titles';
import type { Question } from '../questionnaire/model';
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
  if (order === 'random') return [...shuffled(plain, `${seed} ${question.name}`), ...special];
  const collator = new Intl.Collator(locale, { numeric: true });
  const sorted = [...plain].sort((a, b) =>
    collator.compare(choiceText(a.choice, locale), choiceText(b.choice, locale)),
  );
  return [...(order === 'desc' ? sorted.reverse() : sorted), ...special];
}

/** Fisher–Yates with a small generator (mulberry32): a fair order for a page, not a secret. */
function shuffled<T>(list: readonly T[], seed: string): T[] {
  const next = generator(seed);
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const pick = Math.floor(next() * (last + 1));
    const [moved] = result.splice(pick, 1);
    if (moved !== undefined) result.splice(last, 0, moved);
  }
  return result;
}

function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
