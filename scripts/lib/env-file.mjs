import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Every secret of the site, with how many random keys it holds. */
const SECRETS = {
  APP_KEYS: 4,
  API_TOKEN_SALT: 1,
  ADMIN_JWT_SECRET: 1,
  TRANSFER_TOKEN_SALT: 1,
  JWT_SECRET: 1,
  ENCRYPTION_KEY: 1,
  PARTICIPATION_SECRET: 1,
};

const HEAD = `# Written by npm start; yours from now on. What is set here is never overwritten.

# Only this computer can reach the site. HOST=0.0.0.0 opens it to the network.
HOST=127.0.0.1
PORT=1337

# The demonstration city is put into an empty database once. 0 starts with an empty site.
MODU_SEED=1
`;

const SECRETS_HEAD = `
# Secrets, made at random for this site. Keep them out of version control and back them up with the database:
# without PARTICIPATION_SECRET nobody's code or earlier vote is recognised again, and without SURVEY_DATA_KEYS
# no personal answer can be read again.
`;

/** Written as a list of keys with an id each, the current one first: see `docs/guides/administrators.md`. */
const DATA_KEYS = 'SURVEY_DATA_KEYS';

/** 32 random bytes as text that needs no quotes. */
const randomKey = () => randomBytes(32).toString('base64url');

/**
 * The settings of a .env file.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseEnv(text) {
  /** @type {Record<string, string>} */
  const values = {};
  for (const line of text.split(/\r?\n/u)) {
    const [, name, value] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const quoted = /^(["'`])(.*)\1/u.exec(value);
    values[name] = quoted?.[2] ?? value.replace(/\s+#.*$/u, '');
  }
  return values;
}

/**
 * The settings that Strapi writes into the admin while it builds it: where the site and its admin are reached.
 * @param {Record<string, string | undefined>} settings
 */
export function adminSettings(settings) {
  return Object.entries(settings)
    .filter(([name]) => /^(PUBLIC_URL|ADMIN_URL|ADMIN_PATH|STRAPI_ADMIN_\w+)$/u.test(name))
    .map(([name, value]) => `${name}=${value ?? ''}`)
    .sort()
    .join('\n');
}

/**
 * What a .env file and the environment say together; the environment wins, as with dotenv.
 * @param {string} file
 * @returns {Record<string, string | undefined>}
 */
export function readSettings(file) {
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env };
}

/**
 * Adds the secrets that are missing and touches nothing else.
 * @param {string | undefined} text the present file, if there is one
 * @param {() => string} [makeKey]
 * @returns {string}
 */
export function completeEnv(text, makeKey = randomKey) {
  const present = parseEnv(text ?? '');
  const missing = Object.entries(SECRETS).filter(([name]) => !present[name]);
  // Set and empty is an answer: a site that asks nothing personal.
  const lacksDataKeys = !(DATA_KEYS in present);
  if (text !== undefined && missing.length === 0 && !lacksDataKeys) return text;
  const lines = missing.map(([name, keys]) => `${name}=${Array.from({ length: keys }, makeKey).join(',')}`);
  if (lacksDataKeys) lines.push(`${DATA_KEYS}=1:${makeKey()}`);
  const start = text === undefined ? HEAD : text.replace(/\n*$/u, '\n');
  return `${start}${SECRETS_HEAD}${lines.join('\n')}\n`;
}

/**
 * Writes what is missing, readable by its owner only.
 * @param {string} file
 * @returns {boolean} whether it wrote
 */
export function ensureEnvFile(file) {
  const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  const complete = completeEnv(present);
  if (complete === present) return false;
  writeFileSync(file, complete, { mode: 0o600 });
  chmodSync(file, 0o600);
  return true;
}
