import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Strapi's own connection. Asked for each time: it exists only after Strapi has loaded. */
export const connectionOf =
  (strapi: Core.Strapi): (() => Knex) =>
  () =>
    strapi.db.connection;

/**
 * The transaction that Strapi is in, or else its connection. For what is read while the content manager saves:
 * there a second connection would wait for the first, for ever where SQLite has only one.
 */
export const currentConnectionOf =
  (strapi: Core.Strapi): (() => Promise<Knex>) =>
  async () =>
    strapi.db.inTransaction() ? (await strapi.db.transaction()).get() : strapi.db.connection;
