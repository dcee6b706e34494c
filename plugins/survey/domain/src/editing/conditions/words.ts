import type { AnswerKind } from './answer-kind';
import type { TestOperator } from './condition-tree';

/** What follows a part of a sentence: another one, the end (“… 일 때”), a noun. English does not care. */
export type Followed = 'and' | 'or' | 'when' | 'noun';

/** A test whose question and values are in words. */
export interface TestWords {
  readonly subject: string;
  readonly operator: TestOperator;
  readonly values: readonly string[];
  /** It is compared with another answer. */
  readonly isOther: boolean;
  readonly kind: AnswerKind;
}

/** Properties that hold a condition and have a sentence of their own. */
export const RULES = ['visibleIf', 'enableIf', 'requiredIf', 'setValueIf', 'resetValueIf'] as const;
export type RuleProperty = (typeof RULES)[number];

/** How a language speaks of conditions. */
export interface ConditionWords {
  readonly numbered: (number: string) => string;
  readonly untitled: Readonly<Record<'question' | 'panel', string>>;
  /** @param number from 1 */
  readonly page: (number: number) => string;
  /** What a condition is written on: a choice, or the question itself. */
  readonly own: Readonly<Record<'item' | 'self', string>>;
  readonly quoted: (text: string) => string;
  readonly inside: (outer: string, inner: string) => string;
  /** @param number from 1 */
  readonly item: (outer: string, number: number) => string;
  readonly calculated: (name: string) => string;
  readonly comment: (subject: string) => string;
  readonly count: (subject: string) => string;
  readonly date: (year: number, month: number, day: number) => string;
  /** A rating that has no text. */
  readonly points: (value: string) => string;
  readonly test: (test: TestWords, followed: Followed) => string;
  readonly answered: (subject: string, wanted: 'empty' | 'notempty', followed: Followed) => string;
  /** What cannot be drawn, as it is written. */
  readonly expression: (source: string, followed: Followed) => string;
  readonly grouped: (inner: string, followed: Followed) => string;
  readonly glue: (mode: 'all' | 'any') => string;
  /** A condition without tests. */
  readonly nothing: string;
  readonly rules: Readonly<Record<RuleProperty, (when: string) => string>>;
}
