import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesLock } from './install.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'plugins/vote': { version: '0.1.0' },
    'node_modules/zod': { version: '4.4.3' },
    'node_modules/@esbuild/linux-x64': { version: '0.28.2', optional: true },
    'node_modules/@esbuild/win32-x64': { version: '0.28.2', optional: true },
  },
};

test('takes an installation without the packages of other platforms for complete', () => {
  const present = {
    packages: {
      'node_modules/zod': { version: '4.4.3' },
      'node_modules/@esbuild/linux-x64': { version: '0.28.2' },
    },
  };
  assert.equal(matchesLock(wanted, present), true);
});

test('notices a package that is missing or of another version', () => {
  assert.equal(matchesLock(wanted, { packages: {} }), false);
  assert.equal(matchesLock(wanted, { packages: { 'node_modules/zod': { version: '4.4.2' } } }), false);
});

test('notices an optional package of another version', () => {
  const present = {
    packages: {
      'node_modules/zod': { version: '4.4.3' },
      'node_modules/@esbuild/linux-x64': { version: '0.27.0' },
    },
  };
  assert.equal(matchesLock(wanted, present), false);
});
