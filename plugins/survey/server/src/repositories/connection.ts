import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** The database of the host. Asked for each time: it is not there yet when a plugin registers. */
export const strapiConnection =
  (strapi: Core.Strapi): (() => Knex) =>
  () =>
    strapi.db.connection;
