import { runLive } from '../lib/commands.mjs';
import { formatDuration } from '../lib/duration.mjs';
import { Failure } from '../lib/failure.mjs';
import { findNpm, NPM_MISSING } from '../lib/npm.mjs';

/** The checks that need no running service, by the npm script of each. */
const QUICK = ['lint', 'types', 'boundaries', 'deadcode'];

/**
 * `npm run check`: lint, types, boundaries and dead code, each to its end whatever the others say.
 * @param {string[]} args npm scripts to run instead
 * @returns {Promise<number>}
 */
export async function main(args) {
  const npm = findNpm();
  if (!npm) throw new Failure(NPM_MISSING);
  let passed = 0;
  const failed = [];
  for (const name of args.length > 0 ? args : QUICK) {
    const started = Date.now();
    console.log(`\n── ${name}`);
    const code = await runLive(npm.command, [...npm.args, 'run', '--silent', name], { shell: npm.shell });
    const isPassed = code === 0;
    if (isPassed) passed += 1;
    else failed.push(name);
    console.log(`── ${name}: ${isPassed ? 'passed' : 'failed'}, ${formatDuration(Date.now() - started)}`);
  }
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${passed} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}
