import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** Strapi's own connection. Asked for each time: it exists only after Strapi has loaded. */
export const connectionOf =
  (strapi: Core.Strapi): (() => Knex) =>
  () =>
    strapi.db.connection;
