/**
 * What an operating system or a database says when it cannot take anything just now, though nothing is wrong with what it was
 * asked: it cannot be reached, it is starting or stopping, it has no room left, or somebody else holds a lock.
 *
 * PostgreSQL: classes 08, 53 and 57P of its error codes. MySQL and MariaDB: names of their errors. SQLite: result codes, whose
 * extended forms begin with the same words. Everything else: errno names of POSIX.
 */
const CODES =
  /^(?:08\w{3}|53\w{3}|57P\w{2}|40P01|55P03|SQLITE_(?:FULL|BUSY|LOCKED|IOERR|CANTOPEN|READONLY|NOMEM|PROTOCOL)(?:_\w+)?|E(?:CONNREFUSED|CONNRESET|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN|NOSPC|DQUOT|ROFS|IO|MFILE|NFILE)|PROTOCOL_CONNECTION_LOST|PROTOCOL_ENQUEUE_\w+|ER_(?:CON_COUNT_ERROR|TOO_MANY_USER_CONNECTIONS|SERVER_SHUTDOWN|NORMAL_SHUTDOWN|LOCK_WAIT_TIMEOUT|LOCK_DEADLOCK|DISK_FULL|RECORD_FILE_FULL|OUT_OF_RESOURCES|OPTION_PREVENTS_STATEMENT))$/u;

/** Drivers and pools that give no code. */
const MESSAGES =
  /Connection terminated|Client has encountered a connection error|Timeout acquiring a connection|Connection lost|connection is in closed state/u;

/** Causes of causes end somewhere; these may go in circles. */
const MAX_DEPTH = 8;

/** Whether trying the same again in a moment may work: the trouble is with the server's surroundings, not with the request. */
export function isUnavailable(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > MAX_DEPTH) return false;
  if ('code' in error && typeof error.code === 'string' && CODES.test(error.code)) return true;
  if (MESSAGES.test(error.message)) return true;
  if (error instanceof AggregateError) return error.errors.some((each) => isUnavailable(each, depth + 1));
  return isUnavailable(error.cause, depth + 1);
}
