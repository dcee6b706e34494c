import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTestArguments } from './test-arguments.mjs';
import { readJest, readPlaywright, readTap, settle } from './test-reports.mjs';
import { summary } from './test-summary.mjs';

const SUITES = ['unit', 'integration-sqlite', 'integration-postgres', 'browser'].map((name) => ({ name }));

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const names = (args, env = {}) => readTestArguments(args, SUITES, env).suites.map((suite) => suite.name);

test('runs every suite unless some are named', () => {
  assert.equal(names([]).length, 4);
  assert.deepEqual(names(['--only', 'browser,unit']), ['unit', 'browser']);
  assert.deepEqual(names(['--only=unit']), ['unit']);
  assert.deepEqual(names(['integration', '--strict']), ['integration-sqlite', 'integration-postgres']);
});

test('passes on what follows two dashes', () => {
  assert.deepEqual(readTestArguments(['unit', '--', '-t', 'x'], SUITES, {}).rest, ['-t', 'x']);
});

test('is strict by a switch or by the environment', () => {
  assert.equal(readTestArguments(['--strict'], SUITES, {}).isStrict, true);
  assert.equal(readTestArguments([], SUITES, { MODU_STRICT: '1' }).isStrict, true);
  assert.equal(readTestArguments([], SUITES, {}).isStrict, false);
});

test('refuses a suite it does not know, and names those it does', () => {
  assert.throws(() => names(['unti']), /no suite “unti”.*integration-sqlite/u);
});

test('counts a jest file that could not run as a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numRuntimeErrorTestSuites: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  };
  assert.deepEqual(readJest(JSON.stringify(report)), { passed: 5, failed: 2, skipped: 3 });
});

test('counts a browser test that passed on a second try as a failure', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
  assert.deepEqual(readPlaywright(JSON.stringify(report)), { passed: 4, failed: 3, skipped: 2 });
});

test('reads the totals of a TAP report', () => {
  const text = '1..3\n# tests 6\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 0\n';
  assert.deepEqual(readTap(text), { passed: 3, failed: 2, skipped: 1 });
});

test('never lets a suite succeed that failed silently or ran nothing', () => {
  assert.equal(settle(undefined, 0).failed, 1);
  assert.equal(settle({ passed: 3, failed: 0, skipped: 0 }, 1).failed, 1);
  assert.equal(settle({ passed: 0, failed: 0, skipped: 3 }, 0).failed, 1);
  assert.equal(settle({ passed: 3, failed: 0, skipped: 0 }, 0).failed, 0);
  assert.equal(settle({ passed: 3, failed: 2, skipped: 0 }, 1).failed, 2);
});

test('names what was left out and why, and ends with the totals', () => {
  const results = [
    { title: 'Unit', outcome: { passed: 7, failed: 0, skipped: 1 } },
    { title: 'Browser', outcome: { missing: 'no Chromium was found' } },
  ];
  const relaxed = summary(results, false);
  assert.equal(relaxed.failed, 0);
  assert.match(relaxed.text, /Browser: left out, because no Chromium was found/u);
  assert.ok(relaxed.text.endsWith('\n7 passed, 0 failed'));
  const strict = summary(results, true);
  assert.equal(strict.failed, 2);
  assert.ok(strict.text.endsWith('\n7 passed, 2 failed'));
});
