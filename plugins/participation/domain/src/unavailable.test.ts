import { isUnavailable } from './unavailable';

const coded = (code: string): Error => Object.assign(new Error('the driver says something'), { code });

describe('what makes a server unavailable for a moment', () => {
  it.each([
    'ECONNREFUSED',
    'ENOSPC',
    'SQLITE_FULL',
    'SQLITE_BUSY',
    'SQLITE_BUSY_SNAPSHOT',
    'SQLITE_IOERR_WRITE',
    '08006',
    '53100',
    '57P01',
    'PROTOCOL_CONNECTION_LOST',
    'ER_DISK_FULL',
    'ER_LOCK_WAIT_TIMEOUT',
  ])('%s does', (code) => {
    expect(isUnavailable(coded(code))).toBe(true);
  });

  it('a pool that waited in vain does, and a connection that broke off', () => {
    expect(isUnavailable(new Error('Knex: Timeout acquiring a connection. The pool is probably full.'))).toBe(
      true,
    );
    expect(isUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it.each(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CORRUPT', 'ER_DUP_ENTRY', '42P01', 'ENOENT', '5310'])(
    '%s does not',
    (code) => {
      expect(isUnavailable(coded(code))).toBe(false);
    },
  );

  it('is found in what caused an error, and in any of several', () => {
    expect(isUnavailable(new Error('not stored', { cause: coded('ENOSPC') }))).toBe(true);
    expect(isUnavailable(new AggregateError([new Error('one'), coded('ECONNREFUSED')]))).toBe(true);
    expect(isUnavailable(new Error('not stored', { cause: new Error('a bug') }))).toBe(false);
  });

  it('ends where causes go in a circle, and takes anything that was thrown', () => {
    const circle = new Error('a');
    circle.cause = new Error('b', { cause: circle });
    expect(isUnavailable(circle)).toBe(false);
    expect(isUnavailable('SQLITE_FULL')).toBe(false);
    expect(isUnavailable(null)).toBe(false);
  });
});
