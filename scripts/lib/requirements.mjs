import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { codeOf } from './errors.mjs';

/**
 * Whether a command is on the PATH.
 * @param {string} name
 * @param {string} [searchPath]
 */
export function hasCommand(name, searchPath = process.env.PATH ?? '') {
  return searchPath
    .split(path.delimiter)
    .filter(Boolean)
    .some((folder) => {
      try {
        accessSync(path.join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** On macOS `c++` exists before the tools behind it do, so the tools are asked for themselves. */
const hasAppleTools = () => spawnSync('xcode-select', ['-p'], { stdio: 'ignore' }).status === 0;

/**
 * SQLite's driver is compiled while it is installed. On Windows the compiler cannot be found by its name;
 * there a missing one shows in the log of the installation.
 * @param {NodeJS.Platform} platform
 * @param {(name: string) => boolean} has whether a command can be found
 * @param {() => boolean} [hasTools] whether Apple's command line tools are installed
 * @returns {string | undefined}
 */
export function compilerProblem(platform, has, hasTools = hasAppleTools) {
  if (platform === 'win32') return undefined;
  if (platform === 'darwin') {
    if (hasTools()) return undefined;
    return 'No C++ compiler was found, and the SQLite driver needs one: run xcode-select --install, then npm start again.';
  }
  const missing = [
    ['c++', 'g++', 'clang++'].some((name) => has(name)) ? undefined : 'C++ compiler',
    has('make') ? undefined : 'make',
    ['python3', 'python'].some((name) => has(name)) ? undefined : 'Python 3',
  ].filter((name) => name !== undefined);
  if (missing.length === 0) return undefined;
  const named = missing.join(' and no ').replace(/ and no (?=.* and no )/gu, ', no ');
  return `No ${named} was found, and the SQLite driver is compiled with it: install it (on Debian and Ubuntu: sudo apt-get install g++ make python3), then run npm start again.`;
}

/**
 * A folder is writable when a file can be written in it; permissions alone do not tell (read-only disks,
 * full disks, other owners).
 * @param {string} folder
 * @param {(folder: string) => void} [tryIt]
 * @returns {string | undefined}
 */
export function folderProblem(folder, tryIt = writeProbe) {
  try {
    tryIt(folder);
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOSPC')
      return `The disk that holds ${folder} is full: free some space and run npm start again.`;
    return `Modu cannot write to ${folder} (${code ?? 'unknown reason'}): give this user the right to write there, or copy the project to a folder of your own.`;
  }
}

/** @param {string} folder */
function writeProbe(folder) {
  const work = path.join(folder, '.work');
  mkdirSync(work, { recursive: true });
  for (const place of [folder, work]) {
    const probe = path.join(place, `.write-probe-${process.pid}`);
    writeFileSync(probe, 'x');
    rmSync(probe);
  }
}

/**
 * @param {string} value the text of PORT
 * @returns {number | undefined} nothing when it is no port
 */
export function parsePort(value) {
  const port = Number(value);
  return /^\d+$/u.test(value) && port >= 1 && port <= 65_535 ? port : undefined;
}

/**
 * @param {number} port
 * @param {string | undefined} code why listening failed, as Node names it
 * @returns {string}
 */
export function portMessage(port, code) {
  const other = `choose another, for example PORT=${port === 65_535 ? port - 1 : port + 1} npm start`;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is already taken: stop the program that uses it, or ${other}.`;
  }
  if (code === 'EACCES') return `This user may not use port ${port}: ${other}.`;
  return `Port ${port} cannot be opened (${code ?? 'unknown reason'}): ${other}.`;
}

/**
 * Opens the port for a moment.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} one sentence, or nothing when the port is free
 */
export function portProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(portMessage(port, codeOf(error))));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
