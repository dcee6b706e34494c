import { workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';

const EVERY_MS = 1_000;

/** The thread of `sqlite-checkpoints.ts`: writes back, again and again, what the log holds. An error ends it. */
const database = new Database(String(workerData), { fileMustExist: true, timeout: 5_000 });
database.pragma('synchronous = FULL');
setInterval(() => database.pragma('wal_checkpoint(PASSIVE)'), EVERY_MS);
