import type { Knex } from 'knex';
import { z } from 'zod';

/** Ids and hashes are ASCII; compared byte by byte, as SQLite and PostgreSQL do, and with short keys. */
export const MYSQL_EXACT = 'ascii_bin';

export function isSqlite(connection: Knex): boolean {
  const client: unknown = connection.client;
  return z.object({ dialect: z.string() }).parse(client).dialect === 'sqlite3';
}
