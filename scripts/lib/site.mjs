import path from 'node:path';
import { runLogged } from './commands.mjs';
import { adminSettings, readSettings } from './env-file.mjs';
import { installed, PLUGINS, ROOT } from './paths.mjs';
import { dropStamp, fingerprint, isFresh, listFiles, writeStamp } from './stamps.mjs';
import { QUIET_STRAPI } from './strapi-env.mjs';

const STAMP = 'site';
const INPUTS = ['config', 'src', 'database', 'tsconfig.json', 'package.json', 'package-lock.json'];
const OUTPUTS = ['dist/src/index.js', 'dist/build/index.html'].map((file) => path.join(ROOT, file));

/** The Strapi command of the installed version. */
export const STRAPI = installed('@strapi/strapi/bin/strapi.js');

/** What the admin is bundled from: the plugins' built admin halves, without what only debuggers and types read. */
const adminBundles = () =>
  listFiles(
    ROOT,
    PLUGINS.map((id) => `plugins/${id}/dist/admin`),
    (file) => /\.m?js$/u.test(file),
  );

/**
 * Builds the site's server and admin when their sources, the plugins' admin halves or the settings that the
 * admin carries have changed.
 * @returns {Promise<boolean>} whether it had to
 */
export async function buildSite() {
  const settings = adminSettings(readSettings(path.join(ROOT, '.env')));
  const digest = fingerprint(ROOT, [...listFiles(ROOT, INPUTS), ...adminBundles()], [settings]);
  if (isFresh(STAMP, digest, OUTPUTS)) return false;
  dropStamp(STAMP);
  await runLogged('build-site', process.execPath, [STRAPI, 'build'], {
    env: { ...QUIET_STRAPI, NODE_ENV: 'production' },
  });
  writeStamp(STAMP, digest);
  return true;
}

/** Forgets the build: `npm run dev` is about to compile the server for itself. */
export function forgetSiteBuild() {
  dropStamp(STAMP);
}
