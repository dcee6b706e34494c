/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {Record<'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites' | 'numPendingTests' |
 *   'numTodoTests', number>} JestReport
 * @typedef {{ stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>, errors: unknown[] }}
 *   PlaywrightReport
 */

/**
 * @param {string} text jest's `--json` report
 * @returns {Counts}
 */
export function readJest(text) {
  /** @type {JestReport} */
  const report = JSON.parse(text);
  return {
    passed: report.numPassedTests,
    // A file that could not be run has no tests to count; it is one failure.
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {string} text Playwright's JSON report
 * @returns {Counts}
 */
export function readPlaywright(text) {
  /** @type {PlaywrightReport} */
  const { stats, errors } = JSON.parse(text);
  return {
    passed: stats.expected,
    // A test that passed only when tried again is not one to rely on.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * @param {string} text TAP as `node --test` writes it
 * @returns {Counts}
 */
export function readTap(text) {
  /** @param {string} name */
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'mu').exec(text)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/**
 * What a suite counts for, given how its command ended: one that failed, or ran nothing, is never a success.
 * @param {Counts | undefined} counts nothing when it left no report
 * @param {number} code
 * @returns {Counts}
 */
export function settle(counts, code) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const isSilentFailure = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isSilentFailure ? 1 : failed, skipped };
}
