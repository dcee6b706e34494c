import { install, isInstalled } from '../lib/install.mjs';
import { buildPlugins } from '../lib/plugins.mjs';
import { createProgress } from '../lib/progress.mjs';
import { buildSite } from '../lib/site.mjs';
import { explained } from '../lib/step.mjs';
import { readTestArguments } from '../lib/test-arguments.mjs';
import { SUITES } from '../lib/test-suites.mjs';
import { summary } from '../lib/test-summary.mjs';

/** @typedef {import('../lib/test-suites.mjs').Suite} Suite */

/**
 * `npm test`: installs and builds what is needed, runs every suite that can run here and names the others.
 * Its last line is `N passed, N failed`.
 * @param {string[]} args `--strict` makes every omission a failure; `--only unit,browser`, or the bare names,
 *   run those suites; what follows `--` goes to the suite's own command
 * @returns {Promise<number>}
 */
export async function main(args) {
  const { isStrict, suites, rest } = readTestArguments(args, SUITES, process.env);
  await prepare(suites);
  /** @type {import('../lib/test-summary.mjs').Result[]} */
  const results = [];
  for (const suite of suites) {
    console.log(`\n── ${suite.title}`);
    results.push({ title: suite.title, outcome: await suite.run(rest) });
  }
  const { text, failed } = summary(results, isStrict);
  console.log(`\n${text}`);
  return failed === 0 ? 0 : 1;
}

/** @param {Suite[]} suites */
async function prepare(suites) {
  const isComplete = isInstalled();
  const needsBuild = suites.some((suite) => suite.needsBuild);
  const steps = /** @type {[string, () => Promise<unknown>][]} */ ([
    ...(isComplete ? [] : [['Installing packages', install]]),
    ...(needsBuild ? [['Building the plugins', buildPlugins]] : []),
    ...(needsBuild ? [['Building the site and its admin', buildSite]] : []),
  ]);
  const progress = createProgress(steps.length);
  for (const [title, work] of steps) await progress.step(title, () => explained(title, 'npm test', work));
}
