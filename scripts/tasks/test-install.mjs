import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runLive, runLogged } from '../lib/commands.mjs';
import { Failure } from '../lib/failure.mjs';
import { packPlugins, writeApplication } from '../lib/foreign-site.mjs';
import { install, isInstalled } from '../lib/install.mjs';
import { findNpm, NPM_MISSING } from '../lib/npm.mjs';
import { installed, ROOT } from '../lib/paths.mjs';
import { buildPlugins } from '../lib/plugins.mjs';
import { createProgress } from '../lib/progress.mjs';
import { explained } from '../lib/step.mjs';
import { QUIET_STRAPI } from '../lib/strapi-env.mjs';

/**
 * `npm run test:install`: packs the plugins, installs them into an empty Strapi application outside the
 * repository, builds its admin, and runs a survey and a poll about that application's own content there.
 * @returns {Promise<number>} exit code
 */
export async function main() {
  const npm = findNpm();
  if (!npm) throw new Failure(NPM_MISSING);
  const progress = createProgress(5);
  /** @template T @param {string} title @param {() => Promise<T>} work */
  const step = (title, work) => progress.step(title, () => explained(title, 'npm run test:install', work));
  const folder = mkdtempSync(path.join(tmpdir(), 'modu-install-'));
  const site = path.join(folder, 'city');
  const strapi = path.join(site, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  try {
    await step('Building the plugins', async () => {
      if (!isInstalled()) await install();
      await buildPlugins();
    });
    const plugins = await step('Packing them', () => packPlugins(npm, path.join(folder, 'packages')));
    await step('Installing them into an empty Strapi application', async () => {
      writeApplication(site, plugins);
      const args = [...npm.args, 'install', '--no-audit', '--no-fund', '--prefer-offline'];
      await runLogged('foreign-install', npm.command, args, { cwd: site, shell: npm.shell });
    });
    await step('Building its admin', () =>
      runLogged('foreign-build', process.execPath, [strapi, 'build'], {
        cwd: site,
        env: { ...QUIET_STRAPI, NODE_ENV: 'production' },
      }),
    );
    return await step('Running a survey and a poll in it', () =>
      runLive(
        process.execPath,
        [
          installed('jest/bin/jest.js'),
          '--selectProjects',
          'install',
          '--config',
          path.join(ROOT, 'jest.config.cjs'),
        ],
        { env: { ...QUIET_STRAPI, FOREIGN_SITE: site } },
      ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
