import type { Knex } from 'knex';

/** One step of a plugin's own tables. Written so that running it twice does no harm. */
export interface Migration {
  /** Sorts in order and never changes once released: `0001-responses`. */
  readonly name: string;
  readonly up: (connection: Knex) => Promise<void>;
}

/** Strapi service `plugin::participation.storage`. */
export interface Storage {
  /** Runs what has not run yet, in order. Safe when two nodes start at once. */
  migrate(owner: string, migrations: readonly Migration[]): Promise<void>;
  /**
   * One durable transaction, tried again when the database reports a deadlock or a busy lock.
   * The work may therefore run more than once and must have no effect outside the transaction.
   */
  transaction<Result>(work: (transaction: Knex.Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Group commit for small independent writes: what arrives while a transaction is under way goes into the next one
   * together. `write` leaves out what is there already and says what became of each item; it throws when nothing was
   * written. When a UNIQUE constraint breaks all the same, because another node was faster, the group is halved until the
   * item whose fault it is stands alone: `write` may run several times for one item.
   *
   * @returns adds an item; settles when it is durable, and rejects with the error of its own
   */
  grouped<Item, Result>(
    write: (transaction: Knex.Transaction, items: readonly Item[]) => Promise<readonly Result[]>,
  ): (item: Item) => Promise<Result>;
  /** True for a broken UNIQUE or PRIMARY KEY constraint on any of the three databases. */
  isUniqueViolation(error: unknown): boolean;
}
