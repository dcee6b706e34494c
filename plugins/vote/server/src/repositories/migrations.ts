import type { Migration } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { isSqlite, MYSQL_EXACT } from './dialect';
import { recordMigrations } from './record/record-migrations';

async function createManifests(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable('vote_manifests')) return;
  await connection.schema.createTable('vote_manifests', (table) => {
    table.string('poll_id', 64).collate(MYSQL_EXACT).primary();
    table.string('slug', 255).collate(MYSQL_EXACT).notNullable().unique();
    table.string('hash', 64).collate(MYSQL_EXACT).notNullable();
    table.text('manifest', 'longtext').notNullable();
    table.bigInteger('opened_at').notNullable();
  });
}

/**
 * Who has voted. No time and no number: neither may tell who came when.
 *
 * SQLite gives every ordinary table a hidden rowid that counts up, so that the first participation and the
 * first ballot would be the same person's. A table WITHOUT ROWID is kept in the order of its key, which is
 * random. InnoDB does that by itself. PostgreSQL keeps the place (ctid) and the transaction (xmin) of a row:
 * there, somebody with full access to the database could link the two tables (docs/guides/limits.md).
 */
async function createParticipations(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable('vote_participations')) return;
  if (isSqlite(connection)) {
    await connection.raw(
      `create table vote_participations (
        poll_id varchar(64) not null,
        voter_hash varchar(64) not null,
        tier varchar(32) not null,
        primary key (poll_id, voter_hash)
      ) without rowid`,
    );
    return;
  }
  await connection.schema.createTable('vote_participations', (table) => {
    table.string('poll_id', 64).collate(MYSQL_EXACT).notNullable();
    table.string('voter_hash', 64).collate(MYSQL_EXACT).notNullable();
    table.string('tier', 32).collate(MYSQL_EXACT).notNullable();
    table.primary(['poll_id', 'voter_hash']);
  });
}

/** What was voted: nothing about who, when or from where. WITHOUT ROWID for the reason given above. */
async function createBallots(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable('vote_ballots')) return;
  if (isSqlite(connection)) {
    await connection.raw(
      `create table vote_ballots (
        id varchar(64) not null primary key,
        poll_id varchar(64) not null,
        tier varchar(32) not null,
        choices text not null
      ) without rowid`,
    );
    await connection.raw('create index vote_ballots_poll_id on vote_ballots (poll_id, id)');
    return;
  }
  await connection.schema.createTable('vote_ballots', (table) => {
    table.string('id', 64).collate(MYSQL_EXACT).primary();
    table.string('poll_id', 64).collate(MYSQL_EXACT).notNullable();
    table.string('tier', 32).collate(MYSQL_EXACT).notNullable();
    table.text('choices', 'mediumtext').notNullable();
    table.index(['poll_id', 'id'], 'vote_ballots_poll_id');
  });
}

export const migrations: readonly Migration[] = [
  { name: '0001-manifests', up: createManifests },
  { name: '0002-participations', up: createParticipations },
  { name: '0003-ballots', up: createBallots },
  ...recordMigrations,
];
