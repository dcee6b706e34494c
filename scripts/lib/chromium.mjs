import { existsSync } from 'node:fs';
import { hasCommand } from './requirements.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FOLDERS = ['/usr/bin', '/snap/bin', '/usr/local/bin'];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser of this computer; the tests download none.
 * @param {string | undefined} [chosen] a path given by the person who runs the tests
 * @param {(file: string) => boolean} [exists]
 * @returns {string | undefined}
 */
export function findChromium(chosen = process.env.CHROMIUM_PATH, exists = existsSync) {
  if (chosen) return exists(chosen) ? chosen : undefined;
  const places = [...FOLDERS.flatMap((folder) => NAMES.map((name) => `${folder}/${name}`)), ...APPLICATIONS];
  return places.find(exists);
}

/** Why the browser suite is left out. */
export function chromiumMissing() {
  return process.env.CHROMIUM_PATH
    ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, and there is no such file`
    : `no Chromium was found; on Debian and Ubuntu: ${hasCommand('sudo') ? 'sudo ' : ''}apt-get install chromium`;
}

/** How Chromium is started so that it runs without a screen, as any user, and asks nothing of the internet. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
