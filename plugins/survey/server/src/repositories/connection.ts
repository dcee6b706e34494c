import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Transact } from './versions';

/** The database of the host. Asked for each time: it is not there yet when a plugin registers. */
export const strapiConnection =
  (strapi: Core.Strapi): (() => Knex) =>
  () =>
    strapi.db.connection;

/** Work in the transaction Strapi is in, or else in a new one. */
export const strapiTransaction =
  (strapi: Core.Strapi): Transact =>
  async (work) =>
    strapi.db.transaction(async ({ trx }: { readonly trx: Knex.Transaction }) => work(trx));
