import { execFileSync } from 'node:child_process';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { DatabaseKind, TestDatabase } from '../support/databases';

const ROWS_A_STATEMENT = 100_000;

/** Rows like the newest one, with keys of their own, made by the database itself. */
const COPIES: Readonly<Record<Exclude<DatabaseKind, 'mariadb'>, string>> = {
  sqlite: `
    with recursive counter(n) as (select 1 union all select n + 1 from counter where n < ?),
    newest as (select * from survey_responses order by submitted_at desc limit 1)
    insert into survey_responses
      (id, number, survey_id, version_id, idempotency_hash, answers, locale, submitted_at)
    select lower(hex(randomblob(16))), substr(hex(randomblob(8)), 1, 14), survey_id, version_id,
      lower(hex(randomblob(32))), answers, locale, submitted_at - n from counter, newest`,
  postgres: `
    insert into survey_responses
      (id, number, survey_id, version_id, idempotency_hash, answers, locale, submitted_at)
    select md5(random()::text || n), substr(md5(random()::text || n), 1, 14), survey_id, version_id,
      md5(random()::text) || md5(random()::text || n), answers, locale, submitted_at - n
    from generate_series(1, ?) as n,
      (select * from survey_responses order by submitted_at desc limit 1) as newest`,
};

const countSchema = z.object({ count: z.coerce.number() });

async function countOf(connection: Knex): Promise<number> {
  const row: unknown = await connection('survey_responses').count({ count: '*' }).first();
  return countSchema.parse(row).count;
}

/** Fills the table until it holds at least as many responses. @returns how many there are */
export async function fillResponses(database: TestDatabase, wanted: number): Promise<number> {
  if (database.kind === 'mariadb') throw new Error('Not measured on MariaDB');
  const connection = database.connect();
  try {
    let stored = await countOf(connection);
    while (stored < wanted) {
      await connection.raw(COPIES[database.kind], [Math.min(ROWS_A_STATEMENT, wanted - stored)]);
      stored = await countOf(connection);
    }
    // What a city stored over months is on the disk long since; here it would be written out while it is measured.
    if (database.kind === 'sqlite') await connection.raw('pragma wal_checkpoint(truncate)');
    if (database.kind === 'postgres') await connection.raw('checkpoint');
    execFileSync('sync');
    return stored;
  } finally {
    await connection.destroy();
  }
}
