import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** What the scripts leave for themselves: stamps, logs, reports, data of test runs. Never committed. */
export const WORK = path.join(ROOT, '.work');
export const LOGS = path.join(WORK, 'logs');
export const REPORTS = path.join(WORK, 'reports');

/** The plugins in the order in which they are built: each needs only those before it. */
export const PLUGINS = ['participation', 'survey', 'vote'];

/**
 * A path as a person reads it, from the repository.
 * @param {string} file
 */
export const shown = (file) => path.relative(ROOT, file).split(path.sep).join('/');

/**
 * The script behind a command of an installed package, run with this Node, so that no shell stands between
 * the command and its signals.
 * @param {string} bin path inside node_modules
 */
export const installed = (bin) => path.join(ROOT, 'node_modules', ...bin.split('/'));
