import type { Knex } from 'knex';
import { z } from 'zod';

const dialectSchema = z.object({ dialect: z.string() });
const rowSchema = z.object({ now: z.coerce.number() });

/** What the answer to a raw statement holds: PostgreSQL puts rows into an object, MariaDB into the first of two lists. */
const answerSchema = z.union([
  z.object({ rows: z.tuple([rowSchema]) }).transform(({ rows }) => rows[0].now),
  z.tuple([z.tuple([rowSchema])], z.unknown()).transform(([rows]) => rows[0].now),
]);

const STATEMENTS: Readonly<Record<string, string>> = {
  postgres: 'select extract(epoch from clock_timestamp()) * 1000 as now',
  postgresql: 'select extract(epoch from clock_timestamp()) * 1000 as now',
  mysql: 'select unix_timestamp(now(3)) * 1000 as now',
};

/**
 * Milliseconds since 1970 by the clock of the database, which all servers share. SQLite has one process, and its clock.
 *
 * @param own the clock of this process
 */
export async function databaseNow(connection: Knex, own: () => Date): Promise<number> {
  const client: unknown = connection.client;
  const statement = STATEMENTS[dialectSchema.parse(client).dialect];
  if (statement === undefined) return own().getTime();
  const answer: unknown = await connection.raw(statement);
  return Math.floor(answerSchema.parse(answer));
}
