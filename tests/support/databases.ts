import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createKnex, { type Knex } from 'knex';

export type DatabaseKind = 'sqlite' | 'postgres' | 'mariadb';

/** A database of one test suite's own, gone afterwards. */
export interface TestDatabase {
  readonly kind: DatabaseKind;
  /** For the site's process. */
  readonly env: Readonly<Record<string, string>>;
  /** A second connection, to look at what really was stored. Close it with `destroy()`. */
  connect(): Knex;
  drop(): Promise<void>;
}

const DEFAULT_URLS = {
  postgres: 'postgres://postgres@127.0.0.1:5432/postgres',
  mariadb: 'mysql://root@127.0.0.1:3306/test',
} as const;

/** Which database this run is for: the runner starts the suite once for each that answers. */
export function databaseKind(): DatabaseKind {
  const kind = process.env.TEST_DATABASE ?? 'sqlite';
  if (kind === 'sqlite' || kind === 'postgres' || kind === 'mariadb') return kind;
  throw new Error(`TEST_DATABASE is "${kind}"; it can be sqlite, postgres or mariadb`);
}

function sqlite(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'modu-test-'));
  const filename = join(folder, 'data.db');
  return {
    kind: 'sqlite',
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: filename },
    connect: () => createKnex({ client: 'better-sqlite3', connection: { filename }, useNullAsDefault: true }),
    drop() {
      rmSync(folder, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

const CLIENTS = { postgres: 'pg', mariadb: 'mysql2' } as const;

function clientFor(kind: 'postgres' | 'mariadb', url: string): Knex {
  return createKnex({ client: CLIENTS[kind], connection: url });
}

async function onServer(kind: 'postgres' | 'mariadb', url: string, statement: string): Promise<void> {
  const connection = clientFor(kind, url);
  try {
    await connection.raw(statement);
  } finally {
    await connection.destroy();
  }
}

async function served(kind: 'postgres' | 'mariadb'): Promise<TestDatabase> {
  const serverUrl = process.env.TEST_DATABASE_URL ?? DEFAULT_URLS[kind];
  const name = `modu_test_${randomBytes(6).toString('hex')}`;
  const charset = kind === 'mariadb' ? ' character set utf8mb4' : '';
  await onServer(kind, serverUrl, `create database ${name}${charset}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    kind,
    env: {
      DATABASE_CLIENT: kind,
      DATABASE_URL: url.href,
      DATABASE_HOST: url.hostname,
      DATABASE_PORT: url.port,
      DATABASE_NAME: name,
      DATABASE_USERNAME: decodeURIComponent(url.username),
      DATABASE_PASSWORD: decodeURIComponent(url.password),
    },
    connect: () => clientFor(kind, url.href),
    drop: () =>
      onServer(kind, serverUrl, `drop database ${name}${kind === 'postgres' ? ' with (force)' : ''}`),
  };
}

export async function createTestDatabase(kind: DatabaseKind = databaseKind()): Promise<TestDatabase> {
  return kind === 'sqlite' ? sqlite() : served(kind);
}
