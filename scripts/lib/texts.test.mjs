import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePassword } from './administrator.mjs';
import { findChromium } from './chromium.mjs';
import { withoutPassword } from './databases.mjs';
import { formatDuration } from './duration.mjs';
import { createProgress } from './progress.mjs';
import { signInText, welcomeText } from './welcome.mjs';

test('says a span of time as people do', () => {
  assert.equal(formatDuration(420), '0.4 s');
  assert.equal(formatDuration(42_400), '42 s');
  assert.equal(formatDuration(59_900), '1 min 0 s');
  assert.equal(formatDuration(192_000), '3 min 12 s');
});

test('makes passwords that Strapi takes and nobody has to guess at', () => {
  const passwords = Array.from({ length: 50 }, () => makePassword());
  assert.equal(new Set(passwords).size, 50);
  for (const password of passwords) {
    assert.match(password, /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-HJ-NP-Za-hj-km-np-z2-9]{20}$/u);
  }
});

test('shows the password only of an administrator that this start made', () => {
  const created = { email: 'admin@example.org', password: 'Secret-1' };
  assert.ok(signInText(created).includes('Secret-1'));
  assert.ok(!signInText(undefined).includes('Secret-1'));
});

test('shows the addresses below the base path that was chosen', () => {
  const text = welcomeText('http://localhost:8080', '/voices');
  for (const address of ['/voices\n', '/admin\n', '/voices/openapi.json\n']) {
    assert.ok(text.includes(`http://localhost:8080${address}`));
  }
});

test('never shows the password of a database', () => {
  assert.equal(withoutPassword('postgres://me:secret@db:5432/x'), 'postgres://me:…@db:5432/x');
  assert.equal(withoutPassword('mysql://root@127.0.0.1:3306'), 'mysql://root@127.0.0.1:3306');
});

test('takes the browser a person chose, or the first of the usual ones', () => {
  const present = ['/usr/bin/google-chrome', '/opt/mine'];
  /** @param {string} file */
  const exists = (file) => present.includes(file);
  assert.equal(findChromium('/opt/mine', exists), '/opt/mine');
  assert.equal(findChromium('/opt/other', exists), undefined);
  assert.equal(findChromium(undefined, exists), '/usr/bin/google-chrome');
});

test('writes a line at the start and at the end of a step to a log', async () => {
  /** @type {string[]} */
  const written = [];
  const { step } = createProgress(2, { write: (text) => written.push(text) });
  await step(
    'Installing packages',
    () => Promise.resolve(),
    () => 'up to date',
  );
  await assert.rejects(step('Building', () => Promise.reject(new Error('no'))));
  assert.deepEqual(
    written.map((line) => line.replace(/\d+\.\d s/u, '… s')),
    [
      '[1/2] Installing packages …\n',
      '[1/2] Installing packages … up to date, … s\n',
      '[2/2] Building …\n',
      '[2/2] Building … failed after … s\n',
    ],
  );
});
