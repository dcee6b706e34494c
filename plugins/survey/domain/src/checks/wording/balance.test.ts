import { applyPatches, valueAt } from '../../editing/patches';
import type { JsonObject, JsonValue } from '../../json/json';
import { checksOf } from '../checks-of';

/** The choices once the scale is balanced; undefined where that is not offered. */
function balancedFrom(choices: readonly JsonObject[], locale: 'ko' | 'en' = 'en'): JsonValue | undefined {
  const json = { elements: [{ type: 'radiogroup', name: 'a', title: 'A', choices: [...choices] }] };
  const fix = checksOf(json, { locale }).find(({ rule }) => rule === 'unbalancedScale')?.fix;
  return fix && valueAt(applyPatches(json, fix.patches).json, ['elements', 0, 'choices']);
}

const scale = (...texts: readonly string[]): readonly JsonObject[] =>
  texts.map((text, index) => ({ value: index + 1, text }));

describe('a balanced scale', () => {
  it('has the contrary of every step, and the values that were there', () => {
    expect(balancedFrom(scale('Very good', 'Good', 'Neither', 'Bad'))).toEqual([
      { value: 1, text: 'Very good' },
      { value: 2, text: 'Good' },
      { value: 3, text: 'Neither' },
      { value: 4, text: 'Bad' },
      { value: 5, text: 'Very bad' },
    ]);
    expect(balancedFrom(scale('Strongly disagree', 'Disagree', 'Agree'))).toEqual([
      { value: 1, text: 'Strongly disagree' },
      { value: 2, text: 'Disagree' },
      { value: 3, text: 'Agree' },
      { value: 4, text: 'Strongly agree' },
    ]);
  });

  it('is made in every language that has plain words', () => {
    const both = (value: number, ko: string, en: string): JsonObject => ({ value, text: { ko, en } });
    const choices = [
      both(1, '매우 쉬움', 'Very easy'),
      both(2, '쉬움', 'Easy'),
      both(3, '어려움', 'Difficult'),
    ];
    expect(balancedFrom(choices, 'ko')).toEqual([...choices, both(4, '매우 어려움', 'Very difficult')]);
  });

  it('is not offered where words have no plain contrary, or the values would be lost', () => {
    expect(balancedFrom(scale('Excellent', 'Very good', 'Good', 'Poor'))).toBeUndefined();
    const texts = ['Very good', 'Good', 'Bad'];
    const json = { elements: [{ type: 'radiogroup', name: 'a', title: 'A', choices: texts }] };
    const found = checksOf(json, { locale: 'en' }).find(({ rule }) => rule === 'unbalancedScale');
    expect([found === undefined, found?.fix]).toEqual([false, undefined]);
  });
});
