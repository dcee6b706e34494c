import { existsSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Core } from '@strapi/strapi';

/** Pages (4 KiB each) after which the connection of the site writes the log back itself. */
const PAGES = {
  /** SQLite's own way, four times its usual number: pages that many responses touch are written once for all of them. */
  alone: 4_000,
  /** A thread does it all the time: the site's own turn comes only where that one cannot keep up. */
  besideThread: 16_000,
};

/** Built next to this file. */
const THREAD = path.join(__dirname, 'sqlite-checkpoint-thread.js');

interface Connected {
  readonly client: string;
  readonly filename: string;
}

function connected(strapi: Core.Strapi): Connected | null {
  const client: unknown = strapi.config.get('database.connection.client');
  const filename: unknown = strapi.config.get('database.connection.connection.filename');
  return typeof client === 'string' && typeof filename === 'string' ? { client, filename } : null;
}

/**
 * Writes SQLite's log back into the database file in a thread of its own, as long as the site runs. On the connection of the
 * site a checkpoint of a table with a million rows holds up everything for a tenth of a second: its keys are random, and so are
 * the pages it writes.
 *
 * A passive checkpoint waits for nobody, and nobody waits for it. The promise that what was acknowledged survives a power cut
 * is kept by the log alone, whenever it is written back.
 */
export function writeLogBackBeside(strapi: Core.Strapi): void {
  const database = connected(strapi);
  if (database?.client !== 'sqlite' || !existsSync(database.filename)) return;
  const ownTurnAfter = (pages: number): void => {
    strapi.db.connection
      .raw(`pragma wal_autocheckpoint = ${String(pages)}`)
      .catch((error: unknown) => strapi.log.error(`The log of the database: ${String(error)}`));
  };
  const thread = new Worker(THREAD, { workerData: database.filename, env: {}, argv: [], execArgv: [] });
  thread.once('online', () => {
    ownTurnAfter(PAGES.besideThread);
  });
  thread.once('error', (error) => {
    strapi.log.warn(`The log of the database is written back between requests again: ${error.message}`);
    ownTurnAfter(PAGES.alone);
  });
  // The site ends without telling this thread.
  thread.unref();
}
