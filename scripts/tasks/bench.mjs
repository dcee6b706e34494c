import path from 'node:path';
import { build } from 'esbuild';
import { runLive } from '../lib/commands.mjs';
import { ROOT, WORK } from '../lib/paths.mjs';
import { buildPlugins } from '../lib/plugins.mjs';
import { buildSite } from '../lib/site.mjs';
import { QUIET_STRAPI } from '../lib/strapi-env.mjs';

/**
 * `npm run bench`: ballots and survey submissions accepted a second, as ratios to a stock content-API create
 * measured in the same run, and the weight of two pages.
 * @returns {Promise<number>} exit code
 */
export async function main() {
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
  return runLive(process.execPath, [outfile], { env: { ...QUIET_STRAPI } });
}
