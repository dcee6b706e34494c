import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runLogged } from './commands.mjs';
import { Failure } from './failure.mjs';
import { findNpm, NPM_MISSING } from './npm.mjs';
import { ROOT } from './paths.mjs';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Whether what npm noted as installed is what the lockfile asks for. Optional packages of other platforms
 * are in the lockfile only.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} present node_modules/.package-lock.json, which npm writes at the very end
 */
export function matchesLock(wanted, present) {
  return Object.entries(wanted.packages ?? {}).every(([place, entry]) => {
    if (!place.includes('node_modules/')) return true;
    const found = present.packages?.[place];
    if (!found) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version;
  });
}

/**
 * @param {string} file
 * @returns {Lockfile}
 */
const readLock = (file) => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

/** The SQLite driver is compiled for one Node version; after a change of Node it has to be made again. */
function hasWorkingDriver() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ['-e', probe], { cwd: ROOT, stdio: 'ignore' }).status === 0;
}

/** Whether node_modules holds what package-lock.json says, in working order. */
export function isInstalled() {
  const noted = path.join('node_modules', '.package-lock.json');
  if (!existsSync(path.join(ROOT, noted))) return false;
  return matchesLock(readLock('package-lock.json'), readLock(noted)) && hasWorkingDriver();
}

/**
 * Asks the registry for one small package first. Without it npm tries for minutes, package by package, before
 * it says that nothing can be downloaded. npm asks rather than we, because it knows the proxy.
 */
const KNOCK = [
  'view',
  'ms',
  'version',
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-timeout=20000',
];

/**
 * Installs the versions of package-lock.json, tools for building included, and leaves the lockfile as it is.
 * Not with `npm ci`: that refuses a lockfile in which optional packages of other platforms are missing, and
 * npm writes such lockfiles wherever the registry at hand does not serve them (npm/cli#4828).
 */
export async function install() {
  const npm = findNpm();
  if (!npm) throw new Failure(NPM_MISSING);
  /** @param {string[]} args @param {boolean} append */
  const run = (args, append) =>
    runLogged('install', npm.command, [...npm.args, ...args], { shell: npm.shell, append });
  await run(KNOCK, false);
  await run(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'], true);
  // An npm told to run no scripts at all leaves the driver without its compiled half.
  if (!hasWorkingDriver()) await run(['rebuild', 'better-sqlite3', '--ignore-scripts=false'], true);
}
