import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { exitCode, isInterrupted, start } from './commands.mjs';
import { Failure } from './failure.mjs';
import { LOGS, shown } from './paths.mjs';
import { STRAPI } from './site.mjs';
import { QUIET_STRAPI } from './strapi-env.mjs';

/** The line by which the site says that it made the first administrator. */
const ADMIN_CREATED = 'MODU_ADMIN_CREATED';
const LOG_FILE = path.join(LOGS, 'server.log');
/** Where a person finds all the server said. */
export const SERVER_LOG = shown(LOG_FILE);
const POLL_MS = 200;
const PATIENCE_MS = 5 * 60_000;

/**
 * @typedef {object} Server
 * @property {Promise<number>} ended its exit code
 * @property {() => boolean} hasMadeAdministrator
 * @property {() => void} showOutput passes on what it says from now on
 * @property {() => void} stop
 */

/**
 * Starts the built site. All it says goes to `.work/logs/server.log`.
 * @param {NodeJS.ProcessEnv} env beside what Strapi is always told
 * @returns {Server}
 */
export function startServer(env) {
  mkdirSync(LOGS, { recursive: true });
  const log = createWriteStream(LOG_FILE);
  const child = start(process.execPath, [STRAPI, 'start'], {
    env: { ...process.env, ...QUIET_STRAPI, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let isShown = false;
  let hasMadeAdministrator = false;
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      if (line.trim() === ADMIN_CREATED) {
        hasMadeAdministrator = true;
        return;
      }
      log.write(`${line}\n`);
      if (isShown) console.log(line);
    });
  }
  return {
    ended: exitCode(child).finally(() => log.end()),
    hasMadeAdministrator: () => hasMadeAdministrator,
    showOutput: () => {
      isShown = true;
    },
    stop: () => child.kill('SIGTERM'),
  };
}

/**
 * Waits until the site answers.
 * @param {Server} server
 * @param {string} origin e.g. `http://127.0.0.1:1337`
 */
export async function untilReady(server, origin) {
  /** @type {number | undefined} */
  let code;
  server.ended.then(
    (ended) => (code = ended),
    () => (code = 1),
  );
  const until = Date.now() + PATIENCE_MS;
  while (!(await answers(`${origin}/_health`))) {
    if (isInterrupted()) throw new Failure('Stopped.', 130);
    if (code !== undefined) {
      throw new Failure(`The server ended while it was starting; the full log is ${SERVER_LOG}.`, code || 1);
    }
    if (Date.now() > until) {
      server.stop();
      throw new Failure(`The server did not answer within five minutes; the full log is ${SERVER_LOG}.`);
    }
    await pause(POLL_MS);
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // Not listening yet.
  }
}
