import path from 'node:path';
import { isInterrupted, start, exitCode } from '../lib/commands.mjs';
import { buildBrowserOnce, watchBrowser, watchServers } from '../lib/dev-builds.mjs';
import { ensureEnvFile } from '../lib/env-file.mjs';
import { install, isInstalled } from '../lib/install.mjs';
import { ROOT } from '../lib/paths.mjs';
import { forgetPluginBuilds } from '../lib/plugins.mjs';
import { createProgress } from '../lib/progress.mjs';
import { forgetSiteBuild, STRAPI } from '../lib/site.mjs';
import { explained } from '../lib/step.mjs';
import { QUIET_STRAPI } from '../lib/strapi-env.mjs';

/**
 * `npm run dev`: the plugins' servers and browser scripts are rebuilt as their sources change, Strapi restarts
 * when a server did, and the admin is served from source with hot reload.
 * @returns {Promise<number>}
 */
export async function main() {
  const progress = createProgress(2);
  const isComplete = isInstalled();
  await progress.step('Installing packages', () =>
    isComplete ? Promise.resolve() : explained('Installing packages', 'npm run dev', install),
  );
  ensureEnvFile(path.join(ROOT, '.env'));
  // From here on dist/ holds what development made; npm start has to build again.
  forgetPluginBuilds();
  forgetSiteBuild();
  const stopServers = await progress.step('Building the plugins', () =>
    explained('Building the plugins', 'npm run dev', async () => {
      await buildBrowserOnce();
      return watchServers();
    }),
  );
  const stopBrowser = watchBrowser();
  try {
    const code = await exitCode(
      start(process.execPath, [STRAPI, 'develop'], {
        env: { ...process.env, ...QUIET_STRAPI, MODU_SEED: process.env.MODU_SEED ?? '1' },
        stdio: 'inherit',
      }),
    );
    return isInterrupted() ? 0 : code;
  } finally {
    stopBrowser();
    await stopServers();
  }
}
