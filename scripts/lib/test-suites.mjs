import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromiumMissing, findChromium } from './chromium.mjs';
import { runLive } from './commands.mjs';
import { findDatabase } from './databases.mjs';
import { installed, REPORTS, ROOT } from './paths.mjs';
import { listFiles } from './stamps.mjs';
import { QUIET_STRAPI } from './strapi-env.mjs';
import { readJest, readPlaywright, readTap, settle } from './test-reports.mjs';

const JEST = installed('jest/bin/jest.js');
const PLAYWRIGHT = installed('@playwright/test/cli.js');
const LIMIT_MS = 30 * 60_000;

/**
 * @typedef {import('./test-reports.mjs').Counts} Counts
 * @typedef {object} Suite
 * @property {string} name as `--only` takes it
 * @property {string} title
 * @property {boolean} needsBuild
 * @property {(rest: string[]) => Promise<Counts | { missing: string }>} run counts, or why it was left out
 */

/**
 * Runs a suite's command with its output on the terminal and its report in a file.
 * @param {string} name
 * @param {(report: string) => string[]} args
 * @param {(text: string) => Counts} read
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Counts>}
 */
async function report(name, args, read, env = {}) {
  mkdirSync(REPORTS, { recursive: true });
  const file = path.join(REPORTS, name);
  rmSync(file, { force: true });
  const code = await runLive(process.execPath, args(file), {
    env: { ...QUIET_STRAPI, NODE_ENV: 'test', ...env },
    timeout: LIMIT_MS,
  });
  return settle(existsSync(file) ? read(readFileSync(file, 'utf8')) : undefined, code);
}

/**
 * @param {string} project of jest.config.cjs
 * @param {string} name
 * @param {string[]} rest
 * @param {NodeJS.ProcessEnv} [env]
 */
const jest = (project, name, rest, env) =>
  report(
    `${name}.json`,
    (file) => [JEST, '--selectProjects', project, '--json', '--outputFile', file, ...rest],
    readJest,
    env,
  );

/** @type {Suite} */
const scripts = {
  name: 'scripts',
  title: 'Scripts',
  needsBuild: false,
  run: () =>
    report(
      'scripts.tap',
      (file) => [
        '--test',
        ...['--test-reporter', 'spec', '--test-reporter-destination', 'stdout'],
        ...['--test-reporter', 'tap', '--test-reporter-destination', file],
        ...listFiles(ROOT, ['scripts'], (name) => name.endsWith('.test.mjs')),
      ],
      readTap,
    ),
};

/** @type {Suite} */
const unit = {
  name: 'unit',
  title: 'Unit',
  needsBuild: false,
  run: (rest) => jest('unit', 'unit', rest),
};

/**
 * New cases each time, for `FUZZ_SECONDS` a test; a failure prints the `FUZZ_SEED` that repeats it.
 * @type {Suite}
 */
const fuzz = {
  name: 'fuzz',
  title: 'Fuzzing',
  needsBuild: false,
  run: (rest) => jest('fuzz', 'fuzz', rest),
};

/**
 * @param {import('./databases.mjs').DatabaseName} database
 * @param {string} shown
 * @returns {Suite}
 */
const integration = (database, shown) => ({
  name: `integration-${database}`,
  title: `Integration on ${shown}`,
  needsBuild: true,
  run: async (rest) => {
    const found = await findDatabase(database);
    if ('missing' in found) return found;
    const env = { TEST_DATABASE: database, TEST_DATABASE_URL: found.url };
    return jest('integration', `integration-${database}`, rest, env);
  },
});

/**
 * What the site answers whichever database it stands on: once, on SQLite.
 * @type {Suite}
 */
const conformance = {
  name: 'conformance',
  title: 'Conformance',
  needsBuild: true,
  run: (rest) => jest('conformance', 'conformance', rest, { TEST_DATABASE: 'sqlite' }),
};

/** @type {Suite} */
const browser = {
  name: 'browser',
  title: 'Browser',
  needsBuild: true,
  run: async (rest) => {
    const chromium = findChromium();
    if (!chromium) return { missing: chromiumMissing() };
    return report(
      'browser.json',
      () => [PLAYWRIGHT, 'test', '--reporter=list,json', ...rest],
      readPlaywright,
      { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(REPORTS, 'browser.json') },
    );
  },
};

/** Every suite, in the order in which they run: the quick ones first. */
export const SUITES = [
  scripts,
  unit,
  fuzz,
  integration('sqlite', 'SQLite'),
  integration('postgres', 'PostgreSQL'),
  integration('mariadb', 'MariaDB'),
  conformance,
  browser,
];
