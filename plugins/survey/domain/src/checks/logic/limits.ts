import type { JsonValue } from '../../json/json';
import type { Patch } from '../../editing/patches';
import type { CheckContext } from '../context';
import type { Found } from '../finding';

/** Properties that are the least and the most of something; with `free`, 0 means no limit. */
const PAIRS = [
  { min: 'minValue', max: 'maxValue', free: false },
  { min: 'minLength', max: 'maxLength', free: true },
  { min: 'minCount', max: 'maxCount', free: true },
  { min: 'min', max: 'max', free: false },
  { min: 'minSelectedChoices', max: 'maxSelectedChoices', free: true },
  { min: 'minPanelCount', max: 'maxPanelCount', free: true },
  { min: 'minRowCount', max: 'maxRowCount', free: true },
  { min: 'rateMin', max: 'rateMax', free: false },
] as const;

/** Limits that nothing can keep: the least is more than the most. */
export function impossibleLimits({ objects }: CheckContext): readonly Found<'impossibleLimits'>[] {
  const limited = objects.filter(([object]) => PAIRS.some(({ max }) => object[max] !== undefined));
  return limited.flatMap(([object, path]) =>
    PAIRS.flatMap(({ min, max, free }): readonly Found<'impossibleLimits'>[] => {
      const [least, most] = [object[min], object[max]];
      if (!isLimit(least) || !isLimit(most) || !isMore(least, most) || (free && most === 0)) return [];
      return [
        {
          rule: 'impossibleLimits',
          severity: 'error',
          path: [...path, min],
          details: { min: String(least), max: String(most) },
          fix: {
            label: 'swapLimits',
            patches: [
              { op: 'replace', path: [...path, min], value: most },
              { op: 'replace', path: [...path, max], value: least },
            ],
          },
        },
      ];
    }),
  );
}

/** Numbers, and dates as they are written; anything else says nothing. */
const isLimit = (value: JsonValue | undefined): value is number | string =>
  typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d{2}(?:-\d{2})?/u.test(value));

const isMore = (a: number | string, b: number | string): boolean => typeof a === typeof b && a > b;

/** More have to be chosen than there are. */
export function tooFewChoices({ questions, pathFrom }: CheckContext): readonly Found<'impossibleLimits'>[] {
  return questions.flatMap((question): readonly Found<'impossibleLimits'>[] => {
    if (!('minSelected' in question) || question.carryForward !== undefined) return [];
    const { minSelected: least, choices } = question;
    if (choices.length === 0 || least <= choices.length) return [];
    const path = [...pathFrom(question.path), 'minSelectedChoices'];
    const details = { min: String(least), max: String(choices.length) };
    const patches: readonly Patch[] = [{ op: 'replace', path, value: choices.length }];
    return [
      { rule: 'impossibleLimits', severity: 'error', path, details, fix: { label: 'lowerLimit', patches } },
    ];
  });
}
