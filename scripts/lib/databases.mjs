import { messageOf } from './errors.mjs';

const PATIENCE_MS = 3_000;

/**
 * @typedef {'sqlite' | 'postgres' | 'mariadb'} DatabaseName
 * @typedef {{ url: string } | { missing: string }} Found
 */

/** Where each server is looked for; the tests make databases of their own there. */
const SERVERS = {
  postgres: {
    variable: 'TEST_POSTGRES_URL',
    url: 'postgres://postgres@127.0.0.1:5432/postgres',
    client: 'pg',
  },
  mariadb: { variable: 'TEST_MARIADB_URL', url: 'mysql://root@127.0.0.1:3306/test', client: 'mysql2' },
};

/**
 * Whether a database can be tested on, by a real connection and query.
 * @param {DatabaseName} name
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Found>} the address, or why there is none
 */
export async function findDatabase(name, env = process.env) {
  if (name === 'sqlite') return { url: '' };
  const { variable, url: usual, client } = SERVERS[name];
  const url = env[variable] ?? usual;
  const { default: knex } = await import('knex');
  const connection = knex({ client, connection: url, acquireConnectionTimeout: PATIENCE_MS });
  try {
    await connection.raw('select 1');
    return { url };
  } catch (error) {
    const reason = messageOf(error);
    return {
      missing: `nothing usable answers at ${withoutPassword(url)} (${reason}); start a server there or set ${variable}`,
    };
  } finally {
    await connection.destroy();
  }
}

/**
 * @param {string} url
 * @returns {string}
 */
export function withoutPassword(url) {
  return url.replace(/(\/\/[^:@/]*):[^@]*@/u, '$1:…@');
}
