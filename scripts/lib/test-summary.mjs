/**
 * @typedef {import('./test-reports.mjs').Counts} Counts
 * @typedef {{ title: string, outcome: Counts | { missing: string } }} Result
 */

/**
 * The last lines of a test run, ending with `N passed, N failed`.
 * @param {Result[]} results
 * @param {boolean} isStrict whether what was left out counts as failed
 * @returns {{ text: string, failed: number }}
 */
export function summary(results, isStrict) {
  let passed = 0;
  let failed = 0;
  const lines = results.map(({ title, outcome }) => {
    if ('missing' in outcome) {
      if (isStrict) failed += 1;
      return `${title}: left out${isStrict ? ' (counts as failed)' : ''}, because ${outcome.missing}`;
    }
    passed += outcome.passed;
    failed += outcome.failed + (isStrict ? outcome.skipped : 0);
    const skipped =
      outcome.skipped > 0 ? `, ${outcome.skipped} skipped${isStrict ? ' (count as failed)' : ''}` : '';
    return `${title}: ${outcome.passed} passed, ${outcome.failed} failed${skipped}`;
  });
  return { text: [...lines, '', `${passed} passed, ${failed} failed`].join('\n'), failed };
}
