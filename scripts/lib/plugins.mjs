import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runLogged } from './commands.mjs';
import { installed, PLUGINS, ROOT } from './paths.mjs';
import { dropStamp, fingerprint, isFresh, listFiles, writeStamp } from './stamps.mjs';
import { QUIET_STRAPI } from './strapi-env.mjs';

const LAYERS = ['domain', 'contracts', 'page-kit', 'server', 'admin', 'browser', 'verify'];
const TOOLS = ['package-lock.json', 'tsconfig.base.json'];

/**
 * @typedef {{ types?: string, source: string, import?: string, require: string }} Export
 */

/**
 * The exports that strapi-plugin builds; those given as a plain string are built by the plugin's own script.
 * @param {string} id
 * @returns {Record<string, Export>} by their name in package.json, e.g. `./strapi-server`
 */
export function builtExports(id) {
  /** @type {{ exports: Record<string, string | Export> }} */
  const manifest = JSON.parse(readFileSync(path.join(ROOT, 'plugins', id, 'package.json'), 'utf8'));
  /** @type {Record<string, Export>} */
  const built = {};
  for (const [name, entry] of Object.entries(manifest.exports)) {
    if (typeof entry !== 'string') built[name] = entry;
  }
  return built;
}

/**
 * The plugin's script for what runs in a citizen's browser, if it has any.
 * @param {string} id
 */
export function browserBuild(id) {
  const script = path.join(ROOT, 'plugins', id, 'browser', 'build.mjs');
  return existsSync(script) ? script : undefined;
}

/**
 * The plugin's script for a program that people run by themselves, if it has any.
 * @param {string} id
 */
function programBuild(id) {
  const script = path.join(ROOT, 'plugins', id, 'verify', 'build.mjs');
  return existsSync(script) ? script : undefined;
}

/**
 * What a plugin's build reads: its own layers, and what it shares with the plugins built before it.
 * @param {string} id
 */
function inputs(id) {
  const before = PLUGINS.slice(0, PLUGINS.indexOf(id));
  return [
    ...LAYERS.map((layer) => `plugins/${id}/${layer}`),
    ...['package.json', 'tsconfig.json', 'tsconfig.build.json'].map((file) => `plugins/${id}/${file}`),
    ...before.flatMap((other) =>
      ['domain', 'contracts', 'page-kit'].map((layer) => `plugins/${other}/${layer}`),
    ),
    ...TOOLS,
  ];
}

/** @param {string} id */
const stampName = (id) => `plugin-${id}`;

/** @param {string} id */
const outputs = (id) => {
  const folder = path.join(ROOT, 'plugins', id);
  const bundles = Object.values(builtExports(id)).map((entry) => path.join(folder, entry.require));
  return [
    ...bundles,
    ...(browserBuild(id) ? [path.join(folder, 'dist', 'browser')] : []),
    ...(programBuild(id) ? [path.join(folder, 'verify', 'dist')] : []),
  ];
};

/**
 * Builds the plugins whose sources changed since their last build: the first alone, because the others read
 * its declarations, then the others side by side.
 * @returns {Promise<string[]>} the ones it built
 */
export async function buildPlugins() {
  /** @type {string[]} */
  const built = [];
  for (const wave of [PLUGINS.slice(0, 1), PLUGINS.slice(1)]) {
    const results = await Promise.allSettled(
      wave.map(async (id) => {
        if (await buildIfChanged(id)) built.push(id);
      }),
    );
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
  return built;
}

/**
 * @param {string} id
 * @returns {Promise<boolean>} whether it had to be built
 */
async function buildIfChanged(id) {
  const digest = fingerprint(ROOT, listFiles(ROOT, inputs(id)));
  if (isFresh(stampName(id), digest, outputs(id))) return false;
  dropStamp(stampName(id));
  await buildPlugin(id);
  writeStamp(stampName(id), digest);
  return true;
}

/** @param {string} id */
async function buildPlugin(id) {
  const log = `build-${id}`;
  const options = { cwd: path.join(ROOT, 'plugins', id), env: { ...QUIET_STRAPI, NODE_ENV: 'production' } };
  const sdk = installed('@strapi/sdk-plugin/bin/strapi-plugin.js');
  await runLogged(log, process.execPath, [sdk, 'build'], options);
  for (const script of [browserBuild(id), programBuild(id)]) {
    if (script) await runLogged(log, process.execPath, [script], { ...options, append: true });
  }
}

/** Forgets all builds: something else, such as `npm run dev`, is about to write their results. */
export function forgetPluginBuilds() {
  for (const id of PLUGINS) dropStamp(stampName(id));
}
