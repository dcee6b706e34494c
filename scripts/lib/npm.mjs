import { hasCommand } from './requirements.mjs';

/**
 * How to call npm. Under `npm start` npm names its own script, which needs neither a PATH nor, on Windows, a shell.
 * @returns {{ command: string, args: string[], shell: boolean } | undefined} nothing when there is no npm
 */
export function findNpm() {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/u.test(script)) {
    return { command: process.execPath, args: [script], shell: false };
  }
  if (process.platform === 'win32') return { command: 'npm', args: [], shell: true };
  return hasCommand('npm') ? { command: 'npm', args: [], shell: false } : undefined;
}

export const NPM_MISSING =
  'npm was not found beside Node.js: install it (https://docs.npmjs.com/downloading-and-installing-node-js-and-npm) and run the command again.';
