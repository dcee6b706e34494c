import type { ForeignExpression } from './syntax';

/** What a name of the other program is in ours. */
export type Meaning =
  /** An answer of one value, or a number that was worked out. */
  | { readonly kind: 'single'; readonly text: string }
  /** An answer of several values; as text, they are parted by spaces. */
  | { readonly kind: 'several'; readonly text: string }
  /** Whether one value of several is chosen: a question of its own in LimeSurvey. */
  | { readonly kind: 'chosen'; readonly text: string; readonly value: string }
  /** A value that is known: of a choice in a filter of choices. */
  | { readonly kind: 'constant'; readonly value: string };

export interface Meanings {
  /** @throws Untranslatable for what has no counterpart */
  readonly name: (name: string, isMarked: boolean) => Meaning;
  /** Of the question that the expression is written at. */
  readonly self: () => Meaning;
}

export const quoted = (text: string): string => `'${text.replace(/['"]/gu, '\\$&')}'`;

/** What writes arguments of functions. */
export interface Printing {
  readonly print: (expression: ForeignExpression) => string;
  /** In brackets where it is more than one thing. */
  readonly inBrackets: (expression: ForeignExpression) => string;
  readonly meaningOf: (expression: ForeignExpression) => Meaning;
  readonly emptiness: (expression: ForeignExpression, isWanted: boolean) => string;
}
