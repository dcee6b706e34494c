import { existsSync, utimesSync, watch } from 'node:fs';
import path from 'node:path';
import { runLogged } from './commands.mjs';
import { messageOf } from './errors.mjs';
import { LOGS, PLUGINS, ROOT, shown } from './paths.mjs';
import { browserBuild, builtExports } from './plugins.mjs';

const SETTLE_MS = 100;
const BROWSER_LAYERS = ['browser', 'domain', 'contracts', 'page-kit'];

/**
 * The bundles Node and Vite load, one for each format an export offers. The admin is not among them: while
 * developing it comes from source.
 * @param {string} id
 */
function serverBundles(id) {
  const folder = path.join(ROOT, 'plugins', id);
  return Object.entries(builtExports(id))
    .filter(([name]) => name !== './strapi-admin')
    .flatMap(([, entry]) => [
      { entry: path.join(folder, entry.source), format: 'cjs', file: path.join(folder, entry.require) },
      ...(entry.import === undefined
        ? []
        : [{ entry: path.join(folder, entry.source), format: 'esm', file: path.join(folder, entry.import) }]),
    ]);
}

/**
 * Builds what the plugins' servers are made of and goes on doing so as sources change. esbuild writes a file
 * at once, where strapi-plugin would first empty the folder from which Strapi is about to load.
 * @returns {Promise<() => Promise<void>>} stops it
 */
export async function watchServers() {
  const { context } = await import('esbuild');
  const contexts = await Promise.all(
    PLUGINS.flatMap(serverBundles).map(({ entry, format, file }) =>
      context({
        entryPoints: [entry],
        outfile: file,
        format: format === 'cjs' ? 'cjs' : 'esm',
        platform: 'node',
        target: 'node20',
        bundle: true,
        packages: 'external',
        sourcemap: true,
        logLevel: 'warning',
      }),
    ),
  );
  await Promise.all(contexts.map((built) => built.rebuild()));
  await Promise.all(contexts.map((built) => built.watch()));
  return async () => {
    await Promise.all(contexts.map((built) => built.dispose()));
  };
}

/** Builds what runs in citizens' browsers. */
export async function buildBrowserOnce() {
  for (const id of PLUGINS) await buildBrowser(id);
}

/** @param {string} id */
async function buildBrowser(id) {
  const script = browserBuild(id);
  if (!script) return;
  await runLogged(`dev-browser-${id}`, process.execPath, [script], { cwd: path.join(ROOT, 'plugins', id) });
}

/**
 * Builds it again as its sources change.
 * @returns {() => void} stops it
 */
export function watchBrowser() {
  const watchers = PLUGINS.filter((id) => browserBuild(id)).flatMap((id) => {
    const rebuild = settled(() => rebuildBrowser(id));
    return BROWSER_LAYERS.map((layer) => path.join(ROOT, 'plugins', id, layer))
      .filter((folder) => existsSync(folder))
      .map((folder) => watch(folder, { recursive: true }, rebuild));
  });
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}

/** @param {string} id */
async function rebuildBrowser(id) {
  try {
    await buildBrowser(id);
    // The server reads these files when it starts; touching its own bundle makes Strapi start it again.
    const now = new Date();
    utimesSync(path.join(ROOT, 'plugins', id, 'dist', 'server', 'index.js'), now, now);
    console.log(`[${id}] browser rebuilt`);
  } catch (error) {
    const log = shown(path.join(LOGS, `dev-browser-${id}.log`));
    console.error(`[${id}] browser not rebuilt: ${messageOf(error)}; see ${log}`);
  }
}

/**
 * One run for a burst of changes, and never two at a time.
 * @param {() => Promise<void>} work must not reject
 */
function settled(work) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let last = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      last = last.then(work);
    }, SETTLE_MS);
  };
}
