import path from 'node:path';
import { build } from 'esbuild';
import { CHROMIUM_FLAGS, findChromium } from '../lib/chromium.mjs';
import { runLive } from '../lib/commands.mjs';
import { ROOT, WORK } from '../lib/paths.mjs';
import { buildPlugins } from '../lib/plugins.mjs';
import { buildSite } from '../lib/site.mjs';
import { QUIET_STRAPI } from '../lib/strapi-env.mjs';

/**
 * `npm run bench`: every part of tests/benchmarks, or those that are named (`npm run bench -- engine`).
 * @param {string[]} parts
 * @returns {Promise<number>} exit code
 */
export async function main(parts) {
  await buildPlugins();
  await buildSite();
  // Beside the sources, so that its paths into the repository hold.
  const outfile = path.join(WORK, 'bench', 'run', 'bench.cjs');
  await build({
    entryPoints: [path.join(ROOT, 'tests', 'benchmarks', 'bench.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    define: { __dirname: JSON.stringify(path.join(ROOT, 'tests', 'support')) },
  });
  const chromium = findChromium();
  return runLive(process.execPath, ['--expose-gc', outfile, ...parts], {
    env: {
      ...QUIET_STRAPI,
      CHROMIUM_FLAGS: CHROMIUM_FLAGS.join(' '),
      ...(chromium === undefined ? {} : { CHROMIUM_PATH: chromium }),
    },
  });
}
