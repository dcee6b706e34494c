// Loaded into the server under test. As long as the file named by FAULT_FILE says so, the process dies at its next
// commit like in a power cut: `before` the database is told, or `after` it has answered and before anybody hears of it; or
// SQLite finds the disk `full`, whose file may not grow any more.
const { existsSync, readFileSync } = require('node:fs');
const Sqlite = require('knex/lib/dialects/better-sqlite3');
const Transaction = require('knex/lib/execution/transaction');

const { FAULT_FILE } = process.env;
const { commit } = Transaction.prototype;
const { _query: query } = Sqlite.prototype;
// SQLite takes the size that the file has already for less than that, and this for its own limit.
const PAGES = { full: 1, any: 4294967294 };

const die = () => process.kill(process.pid, 'SIGKILL');
const armed = () => (FAULT_FILE && existsSync(FAULT_FILE) ? readFileSync(FAULT_FILE, 'utf8') : '');

Sqlite.prototype._query = function (connection, ...given) {
  connection.pragma(`max_page_count = ${armed() === 'full' ? PAGES.full : PAGES.any}`);
  return query.call(this, connection, ...given);
};

Transaction.prototype.commit = function (...given) {
  const fault = armed();
  if (fault === 'before') die();
  const done = commit.apply(this, given);
  return fault === 'after' ? done.then(die) : done;
};
