/** How a group of a ballot stands: something still to choose, as many as there may be, or more than that. */
export type CountState = 'left' | 'done' | 'over';

/** Texts with `{n}` where the number stands; the server writes them in the page's language. */
export type CountWords = Readonly<Record<CountState, string>>;

export interface Count {
  readonly state: CountState;
  /** How many are still to choose, or how many there are too many. */
  readonly number: number;
}

/**
 * @param choose how many may be chosen
 * @param chosen how many are
 */
export function countOf(choose: number, chosen: number): Count {
  if (chosen === choose) return { state: 'done', number: 0 };
  return { state: chosen < choose ? 'left' : 'over', number: Math.abs(choose - chosen) };
}

/** Below it nothing is grouped, and the browser's tables of numbers need not be loaded. */
const SMALLEST_GROUPED = 1_000;

/**
 * Puts a number into a text, grouped as the language writes it.
 *
 * @example
 * fill('{n}자 입력됨', 1234, 'ko') // '1,234자 입력됨'
 */
export const fill = (text: string, number: number, language: string): string =>
  text.replaceAll('{n}', number < SMALLEST_GROUPED ? String(number) : number.toLocaleString(language));
