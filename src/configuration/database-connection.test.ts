import { databaseConnection, type DatabaseSettings } from './database-connection';

const settings: DatabaseSettings = {
  client: '',
  url: '',
  filename: '/site/.tmp/data.db',
  host: 'db.example.kr',
  port: 0,
  name: 'modu',
  username: 'city',
  password: 'secret',
  schema: 'public',
  isEncrypted: false,
  isCertificateChecked: true,
  poolMin: 0,
  poolMax: 10,
};

describe('databaseConnection', () => {
  it('uses the SQLite file when nothing is said', () => {
    expect(databaseConnection(settings)).toMatchObject({
      client: 'sqlite',
      connection: { filename: '/site/.tmp/data.db' },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
  });

  it('keeps acknowledged writes through a power cut on SQLite', () => {
    const statements: string[] = [];
    const handle = { pragma: (statement: string) => statements.push(statement) };
    const done = jest.fn();

    databaseConnection(settings).pool?.afterCreate?.(handle, done);

    expect(statements).toEqual([
      'journal_mode = WAL',
      'synchronous = FULL',
      'busy_timeout = 5000',
      'cache_size = -32768',
      'wal_autocheckpoint = 4000',
    ]);
    expect(done).toHaveBeenCalledWith(undefined, handle);
  });

  it('connects to the named server, on the usual port of its kind', () => {
    expect(databaseConnection({ ...settings, client: 'postgres' })).toMatchObject({
      client: 'postgres',
      connection: { host: 'db.example.kr', port: 5432, database: 'modu', user: 'city', ssl: false },
    });
    expect(databaseConnection({ ...settings, client: 'mariadb' })).toMatchObject({
      client: 'mysql',
      connection: { host: 'db.example.kr', port: 3306, timezone: 'Z' },
    });
  });

  it('reads client, server and credentials from an address', () => {
    const url = 'postgresql://mo%40du:p%2Fw@pg:6543/city?sslmode=require';

    expect(databaseConnection({ ...settings, url })).toMatchObject({
      client: 'postgres',
      connection: {
        host: 'pg',
        port: 6543,
        database: 'city',
        user: 'mo@du',
        password: 'p/w',
        connectionString: url,
      },
    });
  });

  it('encrypts with a checked certificate unless told not to check it', () => {
    const encrypted = { ...settings, client: 'mysql', isEncrypted: true };

    expect(databaseConnection(encrypted)).toMatchObject({
      connection: { ssl: { rejectUnauthorized: true } },
    });
    expect(databaseConnection({ ...encrypted, isCertificateChecked: false })).toMatchObject({
      connection: { ssl: { rejectUnauthorized: false } },
    });
  });

  it('says in one sentence what it cannot use, without printing the password', () => {
    expect(() => databaseConnection({ ...settings, client: 'oracle' })).toThrow('"oracle"');
    expect(() => databaseConnection({ ...settings, url: 'no address, secret' })).toThrow(
      /^DATABASE_URL cannot be read\. (?!.*secret)/,
    );
  });
});
