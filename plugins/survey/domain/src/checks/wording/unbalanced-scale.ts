import type { CheckContext } from '../context';
import type { Found } from '../finding';
import { balanced } from './balance';
import { NEUTRAL, ONE_SIDED, SCALES_EN, SCALES_KO, STANDARD, type ScaleWords } from './scale-words';

export interface Sides {
  readonly positive: number;
  readonly negative: number;
}

const MIN_STEPS = 3;
/** Longer texts are reasons, not steps of a scale. */
const MAX_LENGTH = 24;

export const unbalancedKo = (choices: readonly string[]): Sides | undefined => unbalanced(choices, SCALES_KO);
export const unbalancedEn = (choices: readonly string[]): Sides | undefined => unbalanced(choices, SCALES_EN);

/** The sides of a scale that has more steps on one than on the other; undefined where it has not, or is no scale. */
function unbalanced(choices: readonly string[], scales: readonly ScaleWords[]): Sides | undefined {
  const steps = choices.filter((text) => !NEUTRAL.test(text));
  if (choices.some((text) => STANDARD.test(text)) || choices.some((text) => ONE_SIDED.test(text)))
    return undefined;
  const isScale = steps.length >= MIN_STEPS && steps.every((text) => text.length <= MAX_LENGTH);
  if (!isScale) return undefined;
  for (const { negative, positive } of scales) {
    const below = steps.filter((text) => negative.test(text)).length;
    const above = steps.filter((text) => !negative.test(text) && positive.test(text)).length;
    if (below + above === steps.length)
      return below === above ? undefined : { positive: above, negative: below };
  }
  return undefined;
}

/** Scales with more steps on one side: the other answer is harder to give. */
export function unbalancedScale(context: CheckContext): readonly Found<'unbalancedScale'>[] {
  const find = context.locale === 'ko' ? unbalancedKo : unbalancedEn;
  return context.choiceLists.flatMap((list): readonly Found<'unbalancedScale'>[] => {
    const details = find(list.texts);
    if (details === undefined) return [];
    const fix = balanced(context, list, details.positive > details.negative);
    return [{ rule: 'unbalancedScale', severity: 'warning', path: list.path, details, ...(fix && { fix }) }];
  });
}
