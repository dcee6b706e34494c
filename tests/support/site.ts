import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from './databases';

const ROOT = resolve(__dirname, '..', '..');
const strapiOf = (folder: string): string =>
  resolve(folder, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
const START_LIMIT_MS = 150_000;

export const ADMIN_EMAIL = 'admin@example.com';
export const ADMIN_PASSWORD = 'Test-only-1-password';

/** The built reference site in a process of its own, as a city runs it. */
export interface TestSite {
  readonly origin: string;
  readonly database: TestDatabase;
  /** Where citizens' files are kept. */
  readonly files: string;
  /** Everything the process printed so far. */
  output(): string;
  /** Tells the process something, such as SIGUSR2. */
  signal(name: NodeJS.Signals): void;
  /** Ends the process at once, as a power cut does; the database stays. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface SiteOptions {
  /** Loads the demonstration city. */
  readonly seed?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** A database that is there already and outlives the site: of another site, or of one that was killed. */
  readonly database?: TestDatabase;
  /** Secrets of another site on the same database; new ones when absent. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Another Strapi application than this repository; it keeps its own database and settings. */
  readonly folder?: string;
}

const NO_DATABASE: TestDatabase = {
  kind: 'sqlite',
  env: {},
  connect() {
    throw new Error('The database belongs to the other application');
  },
  drop: () => Promise.resolve(),
};

async function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') failed(new Error('no port'));
        else done(address.port);
      });
    });
  });
}

const secret = (): string => randomBytes(24).toString('base64url');

/** What `npm start` writes into `.env`. */
export const newSecrets = (): Readonly<Record<string, string>> => ({
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  PARTICIPATION_SECRET: secret() + secret(),
  SURVEY_DATA_KEYS: `test:${randomBytes(32).toString('base64')}`,
});

async function answers(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/_health`)).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

async function untilReady(child: ChildProcess, origin: string, output: () => string): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`The site ended while starting:\n${output()}`);
    if (Date.now() > until) throw new Error(`The site did not start in time:\n${output()}`);
    await pause(100);
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await ended;
}

async function databaseFor({ database, folder }: SiteOptions): Promise<TestDatabase> {
  return database ?? (folder === undefined ? createTestDatabase() : NO_DATABASE);
}

/** Starts the site on a free port with a database of its own. */
export async function startSite(options: SiteOptions = {}): Promise<TestSite> {
  const database = await databaseFor(options);
  const folder = options.folder ?? ROOT;
  const files = mkdtempSync(join(tmpdir(), 'modu-test-files-'));
  const port = await freePort();
  const origin = `http://127.0.0.1:${String(port)}`;
  let printed = '';
  const child = spawn(process.execPath, [strapiOf(folder), 'start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      NODE_ENV: 'production',
      STRAPI_TELEMETRY_DISABLED: 'true',
      STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
      HOST: '127.0.0.1',
      PORT: String(port),
      // Tests and benchmarks send from one address, and prove no work unless that is what they are about.
      PARTICIPATION_RATE_UNPROVEN: '100000000',
      ADMIN_INITIAL_EMAIL: ADMIN_EMAIL,
      ADMIN_INITIAL_PASSWORD: ADMIN_PASSWORD,
      ...(options.seed === true ? { MODU_SEED: '1' } : {}),
      ...(options.folder === undefined ? (options.secrets ?? newSecrets()) : {}),
      ...(options.folder === undefined ? { SURVEY_FILES_FOLDER: files } : {}),
      ...database.env,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const output = (): string => printed;
  const stop = async (): Promise<void> => {
    await end(child, 'SIGTERM');
    if (options.database === undefined) await database.drop();
    rmSync(files, { recursive: true, force: true });
  };
  try {
    await untilReady(child, origin, output);
  } catch (error) {
    await stop();
    throw error;
  }
  const signal = (name: NodeJS.Signals): void => void child.kill(name);
  return { origin, database, files, output, signal, kill: () => end(child, 'SIGKILL'), stop };
}
