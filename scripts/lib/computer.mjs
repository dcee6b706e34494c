import { readSettings } from './env-file.mjs';
import { Failure } from './failure.mjs';
import { findNpm, NPM_MISSING } from './npm.mjs';
import { ROOT } from './paths.mjs';
import { compilerProblem, folderProblem, hasCommand, parsePort, portProblem } from './requirements.mjs';

/**
 * @typedef {object} Address where the site listens
 * @property {string} host
 * @property {number} port
 * @property {string} local reaches it from this computer
 * @property {string} shown the same as people write it
 */

/**
 * The address the site will listen at: the environment first, then .env, then the defaults.
 * @param {string} envFile
 * @returns {Address}
 */
export function readAddress(envFile) {
  const settings = readSettings(envFile);
  const text = settings.PORT ?? '1337';
  const port = parsePort(text);
  if (port === undefined) {
    throw new Failure(
      `PORT is “${text}”, which is no port: choose a number from 1 to 65535, for example PORT=1337.`,
    );
  }
  const host = settings.HOST ?? '127.0.0.1';
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const reached = isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const isLocal = isEverywhere || host === '127.0.0.1' || host === '::1';
  return {
    host,
    port,
    local: `http://${reached}:${port}`,
    shown: `http://${isLocal ? 'localhost' : reached}:${port}`,
  };
}

/**
 * Refuses what would only fail minutes later.
 * @param {Address} address
 * @param {{ needsCompiler: boolean }} options
 */
export async function checkComputer(address, { needsCompiler }) {
  const problem =
    folderProblem(ROOT) ??
    (await portProblem(address.port, address.host)) ??
    (findNpm() ? undefined : NPM_MISSING) ??
    (needsCompiler ? compilerProblem(process.platform, hasCommand) : undefined);
  if (problem !== undefined) throw new Failure(problem);
}
