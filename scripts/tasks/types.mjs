import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { runLive } from '../lib/commands.mjs';
import { installed, PLUGINS, ROOT, WORK } from '../lib/paths.mjs';

const TSC = installed('typescript/bin/tsc');
const NOTES = path.join(WORK, 'types');

/** Every project of the repository, as `npm run types` and the editors know them. */
const PROJECTS = [
  ...PLUGINS.flatMap((id) => ['', 'admin/', 'browser/'].map((part) => `plugins/${id}/${part}tsconfig.json`)),
  'tsconfig.json',
  'src/tsconfig.json',
  'src/admin/tsconfig.json',
  'tests/tsconfig.json',
  'scripts/tsconfig.json',
].filter((project) => existsSync(path.join(ROOT, project)));

/**
 * @param {string} project
 * @returns {Promise<boolean>} whether it has no type errors
 */
async function check(project) {
  const note = path.join(NOTES, `${project.replaceAll('/', '-')}.tsbuildinfo`);
  const code = await runLive(process.execPath, [
    ...[TSC, '--noEmit', '--pretty', 'false', '-p', project],
    ...['--incremental', '--tsBuildInfoFile', note],
  ]);
  console.log(`${code === 0 ? 'ok    ' : 'ERRORS'} ${project}`);
  return code === 0;
}

/**
 * `npm run types`: checks the types of every project, several at a time.
 * @returns {Promise<number>}
 */
export async function main() {
  mkdirSync(NOTES, { recursive: true });
  const waiting = [...PROJECTS];
  /** @type {string[]} */
  const faulty = [];
  const work = async () => {
    for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
      if (!(await check(project))) faulty.push(project);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return faulty.length === 0 ? 0 : 1;
}
