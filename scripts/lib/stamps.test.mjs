import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { dropStamp, fingerprint, isFresh, listFiles, writeStamp } from './stamps.mjs';

let root = '';

/** @param {string} file @param {string} content */
function write(file, content) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'modu-stamps-'));
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
});
afterEach(() => rmSync(root, { recursive: true }));

const digest = () => fingerprint(root, listFiles(root, ['src', 'missing']));

test('lists files in a fixed order, without tests, packages and results', () => {
  write('src/a.test.ts', '');
  write('src/node_modules/x.js', '');
  write('src/dist/x.js', '');
  assert.deepEqual(listFiles(root, ['src', 'missing']), ['src/a.ts', 'src/deep/b.ts']);
});

test('gives the same fingerprint to the same contents, whenever they were written', () => {
  const before = digest();
  utimesSync(path.join(root, 'src/a.ts'), 0, 0);
  assert.equal(digest(), before);
});

test('gives another fingerprint when a file changes, moves, comes or goes', () => {
  const seen = new Set([digest()]);
  write('src/a.ts', 'c');
  seen.add(digest());
  write('src/c.ts', 'c');
  seen.add(digest());
  rmSync(path.join(root, 'src/a.ts'));
  seen.add(digest());
  assert.equal(seen.size, 4);
});

test('does not take a moved border between two files for the same contents', () => {
  write('src/a.ts', 'ab');
  write('src/deep/b.ts', '');
  const before = digest();
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  assert.notEqual(digest(), before);
});

test('depends on further text a build reads', () => {
  const files = listFiles(root, ['src']);
  assert.notEqual(fingerprint(root, files, ['A=1']), fingerprint(root, files, ['A=2']));
});

test('takes a build for fresh only while its stamp matches and its results exist', () => {
  const folder = path.join(root, 'stamps');
  const output = path.join(root, 'out.js');
  assert.equal(isFresh('x', 'one', [output], folder), false);
  writeStamp('x', 'one', folder);
  assert.equal(isFresh('x', 'one', [output], folder), false);
  write('out.js', '');
  assert.equal(isFresh('x', 'one', [output], folder), true);
  assert.equal(isFresh('x', 'two', [output], folder), false);
  dropStamp('x', folder);
  assert.equal(isFresh('x', 'one', [output], folder), false);
});
