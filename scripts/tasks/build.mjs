import { buildPlugins } from '../lib/plugins.mjs';
import { createProgress } from '../lib/progress.mjs';
import { buildSite } from '../lib/site.mjs';
import { explained } from '../lib/step.mjs';

const UP_TO_DATE = 'up to date';

/**
 * `npm run build`: the plugins, then the site with its admin; whatever is up to date is skipped.
 * `--plugins` builds the plugins alone.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function main(args) {
  const onlyPlugins = args.includes('--plugins');
  const progress = createProgress(onlyPlugins ? 1 : 2);
  const plugins = 'Building the plugins';
  await progress.step(
    plugins,
    () => explained(plugins, 'npm run build', buildPlugins),
    (built) => (built.length > 0 ? built.join(', ') : UP_TO_DATE),
  );
  if (onlyPlugins) return 0;
  const site = 'Building the site and its admin';
  await progress.step(
    site,
    () => explained(site, 'npm run build', buildSite),
    (isBuilt) => (isBuilt ? undefined : UP_TO_DATE),
  );
  return 0;
}
