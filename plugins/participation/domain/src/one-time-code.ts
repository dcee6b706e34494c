/** Tries at one code that was sent: with eight digits, one guess in twenty million opens a door. */
export const MAX_TRIES = 5;

export const ONE_TIME_DIGITS = 8;

/** A number below 10^8 as it is sent: all its digits. @example oneTimeCode(1234) // '00001234' */
export const oneTimeCode = (number: number): string => String(number).padStart(ONE_TIME_DIGITS, '0');

/**
 * What somebody typed or pasted from a letter: full-width digits, spaces and hyphens do not matter.
 *
 * @returns `null` for what cannot be a code
 * @example readOneTimeCode(' 1234-5678 ') // '12345678'
 */
export function readOneTimeCode(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s\-–—_.]/gu, '');
  return digits.length === ONE_TIME_DIGITS && /^\d+$/u.test(digits) ? digits : null;
}
