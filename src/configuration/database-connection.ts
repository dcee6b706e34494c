import type { Core } from '@strapi/strapi';

/** What the environment says about the database. An empty text and the port 0 mean "not said". */
export interface DatabaseSettings {
  readonly client: string;
  readonly url: string;
  /** Absolute path of the SQLite file. */
  readonly filename: string;
  readonly host: string;
  readonly port: number;
  readonly name: string;
  readonly username: string;
  readonly password: string;
  /** PostgreSQL only. */
  readonly schema: string;
  readonly isEncrypted: boolean;
  readonly isCertificateChecked: boolean;
  readonly poolMin: number;
  readonly poolMax: number;
}

type Connection = Core.Config.Database['connection'];

type Server = ReturnType<typeof server>;

const CLIENTS = new Map([
  ['sqlite', 'sqlite'],
  ['postgres', 'postgres'],
  ['postgresql', 'postgres'],
  ['mysql', 'mysql'],
  ['mariadb', 'mysql'],
] as const);

function parseUrl(url: string): URL {
  if (!URL.canParse(url)) {
    throw new Error('DATABASE_URL cannot be read. Write it like postgres://user:password@host:5432/name.');
  }
  return new URL(url);
}

function clientOf(settings: DatabaseSettings): 'sqlite' | 'postgres' | 'mysql' {
  const scheme = settings.url === '' ? '' : parseUrl(settings.url).protocol.slice(0, -1);
  const said = settings.client || scheme || 'sqlite';
  for (const [name, client] of CLIENTS) if (name === said) return client;
  throw new Error(`DATABASE_CLIENT is "${said}". It can be sqlite, postgres or mysql (also for MariaDB).`);
}

function server(settings: DatabaseSettings, defaultPort: number) {
  const { isEncrypted, isCertificateChecked } = settings;
  const ssl = isEncrypted && { rejectUnauthorized: isCertificateChecked };
  if (settings.url === '') {
    const { host, name: database, username: user, password } = settings;
    return { host, port: settings.port || defaultPort, database, user, password, ssl };
  }
  const url = parseUrl(settings.url);
  return {
    host: url.hostname,
    port: Number(url.port) || defaultPort,
    database: decodeURIComponent(url.pathname.slice(1)),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    ssl,
  };
}

function postgres(settings: DatabaseSettings, connection: Server): Connection {
  // The driver reads the whole address itself where there is one: it knows sslmode and sockets.
  const address = settings.url === '' ? {} : { connectionString: settings.url };
  return {
    client: 'postgres',
    connection: { ...connection, ...address, schema: settings.schema },
    pool: { min: settings.poolMin, max: settings.poolMax },
  };
}

function mysql(settings: DatabaseSettings, connection: Server): Connection {
  return {
    client: 'mysql',
    // Times are kept in UTC, so that a server that moves to another time zone reads what it wrote.
    connection: { ...connection, charset: 'utf8mb4', timezone: 'Z' },
    pool: { min: settings.poolMin, max: settings.poolMax },
  };
}

interface SqliteHandle {
  pragma(statement: string): unknown;
}

function isSqliteHandle(value: unknown): value is SqliteHandle {
  return typeof value === 'object' && value !== null && 'pragma' in value;
}

/**
 * Write-ahead logging lets a page be read while a ballot is written and costs one flush for a
 * transaction instead of several. `synchronous = FULL` keeps the promise that what was acknowledged
 * survives a power cut; WAL alone (NORMAL) does not.
 */
function prepareSqlite(handle: unknown, done: (error?: Error, handle?: unknown) => void): void {
  if (isSqliteHandle(handle)) {
    handle.pragma('journal_mode = WAL');
    handle.pragma('synchronous = FULL');
    handle.pragma('busy_timeout = 5000');
    // 32 MiB: the keys of a million responses are random, and 2 MiB of their pages are never the right ones.
    handle.pragma('cache_size = -32768');
    // 16 MiB: pages that many responses touch are written back to the file once for all of them.
    handle.pragma('wal_autocheckpoint = 4000');
  }
  done(undefined, handle);
}

function sqlite(settings: DatabaseSettings): Connection {
  return {
    client: 'sqlite',
    connection: { filename: settings.filename },
    useNullAsDefault: true,
    // One writer at a time is SQLite's own rule; a second connection would only wait for the first.
    pool: { min: 1, max: 1, afterCreate: prepareSqlite },
  };
}

/**
 * Strapi's connection settings for SQLite (the default), PostgreSQL, or MySQL and MariaDB.
 * The client is `DATABASE_CLIENT`, or else what `DATABASE_URL` begins with.
 *
 * @throws Error when the client is none of these, or the address cannot be read.
 * @example databaseConnection({ ...settings, client: '', url: 'mariadb://modu:pw@db:3306/modu' }).client // 'mysql'
 */
export function databaseConnection(settings: DatabaseSettings): Connection {
  const client = clientOf(settings);
  if (client === 'sqlite') return sqlite(settings);
  if (client === 'postgres') return postgres(settings, server(settings, 5432));
  return mysql(settings, server(settings, 3306));
}
