import { main as test } from './test.mjs';

const TEN_MINUTES = '600';

/**
 * `npm run fuzz`: the fuzzers of `npm test` for longer: `FUZZ_SECONDS` each, ten minutes by default. `FUZZ_SEED` begins with
 * the case that a failure printed.
 * @param {string[]} args passed on to jest, e.g. `-t Expressions`
 * @returns {Promise<number>}
 */
export function main(args) {
  process.env.FUZZ_SECONDS ??= TEN_MINUTES;
  return test(['fuzz', '--', ...args]);
}
