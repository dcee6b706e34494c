import type { TestDatabase } from '../../support/databases';
import { createProxy } from './proxy';

/** A database that can be taken away from the site and given back. */
export interface Outage {
  /** The database as the site is to be given it. */
  readonly database: TestDatabase;
  begin(): Promise<void>;
  end(): Promise<void>;
  close(): Promise<void>;
}

/** Somebody else holds the file's only lock for writing, as a careless backup does. */
function locked(database: TestDatabase): Outage {
  const other = database.connect();
  return {
    database,
    async begin() {
      await other.raw('begin exclusive');
    },
    async end() {
      await other.raw('rollback');
    },
    close: () => other.destroy(),
  };
}

/** The server is still there, and nobody reaches it. */
async function unreachable(database: TestDatabase): Promise<Outage> {
  const url = new URL(database.env.DATABASE_URL ?? '');
  const proxy = await createProxy(url.hostname, Number(url.port));
  url.hostname = '127.0.0.1';
  url.port = String(proxy.port);
  const env = {
    ...database.env,
    DATABASE_URL: url.href,
    DATABASE_HOST: url.hostname,
    DATABASE_PORT: url.port,
  };
  return {
    database: { ...database, env },
    begin() {
      proxy.cut();
      return Promise.resolve();
    },
    end() {
      proxy.restore();
      return Promise.resolve();
    },
    close: () => proxy.close(),
  };
}

export async function createOutage(database: TestDatabase): Promise<Outage> {
  return database.kind === 'sqlite' ? locked(database) : unreachable(database);
}
