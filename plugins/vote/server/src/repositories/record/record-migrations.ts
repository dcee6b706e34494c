import type { Migration } from '@modu/participation/contracts';
import type { Knex } from 'knex';
import { isSqlite, MYSQL_EXACT } from '../dialect';

/** How far each record has come: what the next group is appended to. Whoever appends holds its row locked. */
async function createRecords(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable('vote_records')) return;
  await connection.schema.createTable('vote_records', (table) => {
    table.string('poll_id', 64).collate(MYSQL_EXACT).primary();
    table.integer('size').notNullable();
    table.text('peaks').notNullable();
    table.string('state', 16).collate(MYSQL_EXACT).notNullable();
    table.bigInteger('closes_at').notNullable();
    table.text('turnout').notNullable();
  });
}

/**
 * The leaves, byte for byte as they were hashed. A ballot's nullifier is there once: that is what makes a second ballot with one
 * right impossible. The position of a leaf is no secret, and the order within a group says nothing.
 */
async function createLeaves(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable('vote_leaves')) return;
  if (isSqlite(connection)) {
    await connection.raw(
      `create table vote_leaves (
        poll_id varchar(64) not null,
        position integer not null,
        nullifier varchar(64),
        leaf text not null,
        primary key (poll_id, position)
      ) without rowid`,
    );
    await connection.raw('create unique index vote_leaves_nullifier on vote_leaves (poll_id, nullifier)');
    return;
  }
  await connection.schema.createTable('vote_leaves', (table) => {
    table.string('poll_id', 64).collate(MYSQL_EXACT).notNullable();
    table.integer('position').notNullable();
    // Leaves that are no ballot have none; that several rows have none is no conflict on any of the databases.
    table.string('nullifier', 64).collate(MYSQL_EXACT).nullable();
    table.text('leaf', 'longtext').notNullable();
    table.primary(['poll_id', 'position']);
    table.unique(['poll_id', 'nullifier'], { indexName: 'vote_leaves_nullifier' });
  });
}

/** Roots of complete subtrees of 256 leaves and more: with them, a proof costs two blocks of leaves. */
async function createNodes(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable('vote_nodes')) return;
  await connection.schema.createTable('vote_nodes', (table) => {
    table.string('poll_id', 64).collate(MYSQL_EXACT).notNullable();
    table.integer('level').notNullable();
    table.integer('place').notNullable();
    table.string('hash', 64).collate(MYSQL_EXACT).notNullable();
    table.primary(['poll_id', 'level', 'place']);
  });
}

async function createCheckpoints(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable('vote_checkpoints')) return;
  await connection.schema.createTable('vote_checkpoints', (table) => {
    table.string('poll_id', 64).collate(MYSQL_EXACT).notNullable();
    table.integer('size').notNullable();
    table.text('note').notNullable();
    table.primary(['poll_id', 'size']);
  });
}

/** Private keys of polls, each sealed with the secret of this site. */
async function createKeys(connection: Knex): Promise<void> {
  if (await connection.schema.hasTable('vote_keys')) return;
  await connection.schema.createTable('vote_keys', (table) => {
    table.string('poll_id', 64).collate(MYSQL_EXACT).notNullable();
    table.string('purpose', 64).collate(MYSQL_EXACT).notNullable();
    table.text('material').notNullable();
    table.primary(['poll_id', 'purpose']);
  });
}

/** What a voter asked to have signed, as a hash: asking once more for the same is no second right. */
async function addRequests(connection: Knex): Promise<void> {
  if (await connection.schema.hasColumn('vote_participations', 'request')) return;
  await connection.schema.alterTable('vote_participations', (table) => {
    table.string('request', 64).collate(MYSQL_EXACT).nullable();
  });
}

export const recordMigrations: readonly Migration[] = [
  { name: '0004-records', up: createRecords },
  { name: '0005-leaves', up: createLeaves },
  { name: '0006-nodes', up: createNodes },
  { name: '0007-checkpoints', up: createCheckpoints },
  { name: '0008-keys', up: createKeys },
  { name: '0009-requests', up: addRequests },
];
