import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { CommandFailed, runLogged } from '../lib/commands.mjs';
import { formatDuration } from '../lib/duration.mjs';
import { Failure } from '../lib/failure.mjs';
import { findNpm, NPM_MISSING } from '../lib/npm.mjs';
import { LOGS } from '../lib/paths.mjs';

/** The checks that need no running service, by the npm script of each. */
const QUICK = ['lint', 'types', 'boundaries', 'deadcode'];

/**
 * `npm run check`: lint, types, boundaries and dead code, each to its end whatever the others say. Two run at a
 * time, and what each of them said is printed when it ends.
 * @param {string[]} args npm scripts to run instead
 * @returns {Promise<number>}
 */
export async function main(args) {
  const waiting = args.length > 0 ? [...args] : [...QUICK];
  let passed = 0;
  /** @type {string[]} */
  const failed = [];
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (await check(name)) passed += 1;
      else failed.push(name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${passed} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

/**
 * @param {string} name an npm script
 * @returns {Promise<boolean>} whether it found nothing
 */
async function check(name) {
  const npm = findNpm();
  if (!npm) throw new Failure(NPM_MISSING);
  const started = Date.now();
  const log = `check-${name.replaceAll(':', '-')}`;
  console.log(`── ${name}: started`);
  const isPassed = await succeeds(() =>
    runLogged(log, npm.command, [...npm.args, 'run', '--silent', name], { shell: npm.shell }),
  );
  console.log(`\n${readFileSync(path.join(LOGS, `${log}.log`), 'utf8').trimEnd()}`);
  console.log(`── ${name}: ${isPassed ? 'passed' : 'failed'}, ${formatDuration(Date.now() - started)}\n`);
  return isPassed;
}

/** @param {() => Promise<void>} run */
async function succeeds(run) {
  try {
    await run();
    return true;
  } catch (error) {
    if (error instanceof CommandFailed) return false;
    throw error;
  }
}
