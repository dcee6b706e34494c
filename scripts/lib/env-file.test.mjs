import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { adminSettings, completeEnv, ensureEnvFile, parseEnv } from './env-file.mjs';

test('writes every secret, each another', () => {
  const values = parseEnv(completeEnv(undefined));
  const secrets = [
    ...(values.APP_KEYS ?? '').split(','),
    values.API_TOKEN_SALT,
    values.ADMIN_JWT_SECRET,
    values.TRANSFER_TOKEN_SALT,
    values.JWT_SECRET,
    values.ENCRYPTION_KEY,
    values.PARTICIPATION_SECRET,
  ];
  assert.equal(new Set(secrets).size, 10);
  for (const secret of secrets) assert.match(secret ?? '', /^[\w-]{43}$/u);
});

test('writes a key for personal answers with an id, once, and leaves one that is empty on purpose', () => {
  const text = completeEnv('PORT=8080');
  const [id, key = ''] = (parseEnv(text).SURVEY_DATA_KEYS ?? '').split(':');
  assert.equal(id, '1');
  assert.equal(Buffer.from(key, 'base64url').length, 32);
  assert.equal(parseEnv(completeEnv('SURVEY_DATA_KEYS=')).SURVEY_DATA_KEYS, '');
});

test('listens on this computer only unless told otherwise', () => {
  assert.equal(parseEnv(completeEnv(undefined)).HOST, '127.0.0.1');
});

test('changes nothing in a complete file', () => {
  const text = completeEnv(undefined);
  assert.equal(completeEnv(text), text);
});

test('adds what is missing and keeps what is there', () => {
  const text = completeEnv('PORT=8080\nJWT_SECRET=mine', () => 'new');
  assert.ok(text.startsWith('PORT=8080\nJWT_SECRET=mine\n'));
  assert.equal(parseEnv(text).JWT_SECRET, 'mine');
  assert.equal(parseEnv(text).API_TOKEN_SALT, 'new');
});

test('reads quotes, comments and exports as dotenv does', () => {
  const text = '# note\nA=1 # one\nexport B="x # y"\nC=\'z\'\r\nD=\nnot a setting\n';
  assert.deepEqual(parseEnv(text), { A: '1', B: 'x # y', C: 'z', D: '' });
});

test('takes for settings of the admin only what is built into it', () => {
  const settings = { PORT: '8080', JWT_SECRET: 'x', STRAPI_ADMIN_X: '1', PUBLIC_URL: 'https://a.example' };
  assert.equal(adminSettings(settings), 'PUBLIC_URL=https://a.example\nSTRAPI_ADMIN_X=1');
});

test('writes the file for its owner only, and once', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'modu-env-'));
  const file = path.join(folder, '.env');
  assert.equal(ensureEnvFile(file), true);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  const text = readFileSync(file, 'utf8');
  assert.equal(ensureEnvFile(file), false);
  assert.equal(readFileSync(file, 'utf8'), text);
  rmSync(folder, { recursive: true });
});
