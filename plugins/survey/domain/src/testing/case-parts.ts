import type { Rule } from '../checks/finding';
import type { JsonObject } from '../json/json';

export const text = (name: string, more: JsonObject = {}): JsonObject => ({
  type: 'text',
  name,
  title: name,
  ...more,
});
export const one = (name: string, more: JsonObject = {}): JsonObject => ({
  ...{ type: 'radiogroup', name, title: `${name}?` },
  choices: [
    { value: 'y', text: { ko: '예', en: 'Yes' } },
    { value: 'n', text: { ko: '아니요', en: 'No' } },
  ],
  ...more,
});
export const survey = (...elements: readonly JsonObject[]): JsonObject => ({
  pages: [
    { name: 'p', elements: [one('a'), text('num', { inputType: 'number', min: 0, max: 10 }), ...elements] },
  ],
});
export const range = (first: string, second: string): JsonObject =>
  one('range', {
    choices: [
      { value: 1, text: first },
      { value: 2, text: second },
    ],
  });

/** A questionnaire that breaks a rule, what is said of it, and the button that mends it. */
export interface CheckCase {
  readonly rule: Rule;
  readonly json: JsonObject;
  readonly ko: string;
  readonly en: string;
  readonly fix?: string;
}
