import { randomInt } from 'node:crypto';

/** Letters and digits that are not mistaken for one another when they are copied by hand. */
const LOWER = 'abcdefghjkmnpqrstuvwxyz';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';
const LENGTH = 20;

/**
 * A password for the first administrator: 20 characters, more than 110 bits, with one lower-case letter,
 * one capital and one digit in it because Strapi asks for them.
 * @param {(below: number) => number} [random]
 */
export function makePassword(random = randomInt) {
  /** @param {string} alphabet */
  const pick = (alphabet) => alphabet.charAt(random(alphabet.length));
  for (;;) {
    const password = Array.from({ length: LENGTH }, () => pick(LOWER + UPPER + DIGITS)).join('');
    if (/[a-z]/u.test(password) && /[A-Z]/u.test(password) && /\d/u.test(password)) return password;
  }
}
