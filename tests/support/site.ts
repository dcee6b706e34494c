import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
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
  /** Everything the process printed so far. */
  output(): string;
  stop(): Promise<void>;
}

export interface SiteOptions {
  /** Loads the demonstration city. */
  readonly seed?: boolean;
  readonly env?: Readonly<Record<string, string>>;
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

const secrets = (): Record<string, string> => ({
  APP_KEYS: `${secret()},${secret()}`,
  API_TOKEN_SALT: secret(),
  ADMIN_JWT_SECRET: secret(),
  TRANSFER_TOKEN_SALT: secret(),
  ENCRYPTION_KEY: secret(),
  JWT_SECRET: secret(),
  PARTICIPATION_SECRET: secret() + secret(),
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

function stopper(child: ChildProcess, database: TestDatabase): () => Promise<void> {
  return async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
    }
    await database.drop();
  };
}

/** Starts the site on a free port with a database of its own. */
export async function startSite(options: SiteOptions = {}): Promise<TestSite> {
  const database = options.folder === undefined ? await createTestDatabase() : NO_DATABASE;
  const folder = options.folder ?? ROOT;
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
      ADMIN_INITIAL_EMAIL: ADMIN_EMAIL,
      ADMIN_INITIAL_PASSWORD: ADMIN_PASSWORD,
      ...(options.seed === true ? { MODU_SEED: '1' } : {}),
      ...(options.folder === undefined ? secrets() : {}),
      ...database.env,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const output = (): string => printed;
  const stop = stopper(child, database);
  try {
    await untilReady(child, origin, output);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, database, output, stop };
}
