import path from 'node:path';
import { makePassword } from '../lib/administrator.mjs';
import { isInterrupted } from '../lib/commands.mjs';
import { checkComputer, readAddress } from '../lib/computer.mjs';
import { Failure } from '../lib/failure.mjs';
import { ensureEnvFile, readSettings } from '../lib/env-file.mjs';
import { install, isInstalled } from '../lib/install.mjs';
import { ROOT } from '../lib/paths.mjs';
import { buildPlugins } from '../lib/plugins.mjs';
import { createProgress } from '../lib/progress.mjs';
import { SERVER_LOG, startServer, untilReady } from '../lib/server.mjs';
import { buildSite } from '../lib/site.mjs';
import { explained } from '../lib/step.mjs';
import { signInText, welcomeText } from '../lib/welcome.mjs';

const ENV_FILE = path.join(ROOT, '.env');
const UP_TO_DATE = 'up to date';

/**
 * `npm start`: from a fresh clone to a running site. Each step is skipped when its result is there already.
 * @returns {Promise<number>} what the server ended with
 */
export async function main() {
  const progress = createProgress(6);
  /** @template T @param {string} title @param {() => Promise<T>} work @param {(result: T) => string | undefined} [note] */
  const step = (title, work, note) => progress.step(title, () => explained(title, 'npm start', work), note);

  const isComplete = await step('Checking this computer', async () => {
    const complete = isInstalled();
    await checkComputer(readAddress(ENV_FILE), { needsCompiler: !complete });
    return complete;
  });
  await step(
    'Installing packages',
    async () => {
      if (!isComplete) await install();
    },
    () => (isComplete ? UP_TO_DATE : undefined),
  );
  await step(
    'Writing settings',
    () => Promise.resolve(ensureEnvFile(ENV_FILE)),
    (isWritten) => (isWritten ? '.env with new secrets' : UP_TO_DATE),
  );
  await step('Building the plugins', buildPlugins, (built) =>
    built.length > 0 ? built.join(', ') : UP_TO_DATE,
  );
  await step('Building the site and its admin', buildSite, (isBuilt) => (isBuilt ? undefined : UP_TO_DATE));
  return serve(step);
}

/** @param {<T>(title: string, work: () => Promise<T>) => Promise<T>} step */
async function serve(step) {
  const settings = readSettings(ENV_FILE);
  const administrator = {
    email: settings.ADMIN_INITIAL_EMAIL ?? 'admin@example.org',
    password: settings.ADMIN_INITIAL_PASSWORD ?? makePassword(),
  };
  const address = readAddress(ENV_FILE);
  const server = await step('Starting: database, demonstration city, server', async () => {
    const started = startServer({
      MODU_SEED: settings.MODU_SEED ?? '1',
      ADMIN_INITIAL_EMAIL: administrator.email,
      ADMIN_INITIAL_PASSWORD: administrator.password,
    });
    await untilReady(started, address.local);
    return started;
  });
  console.log(welcomeText(address.shown, settings.PARTICIPATION_BASE_PATH ?? '/participate'));
  console.log(signInText(server.hasMadeAdministrator() ? administrator : undefined));
  server.showOutput();
  const code = await server.ended;
  if (isInterrupted() || code === 0) return 0;
  throw new Failure(`The server ended by itself (${code}); the full log is ${SERVER_LOG}.`, code);
}
