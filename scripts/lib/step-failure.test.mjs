import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnose, stepFailure } from './step-failure.mjs';

const OFFLINE = `npm error code ENOTFOUND
npm error network request to https://registry.npmjs.org/zod failed, reason: getaddrinfo ENOTFOUND registry.npmjs.org
`;
const NO_COMPILER = `npm error code 1
npm error path /srv/modu/node_modules/better-sqlite3
npm error command sh -c prebuild-install || node-gyp rebuild --release
npm error prebuild-install warn install getaddrinfo ENOTFOUND github.com
npm error gyp ERR! build error
npm error gyp ERR! stack Error: not found: make
`;
const NO_HEADERS = `npm error code 1
npm error gyp http GET https://nodejs.org/download/release/v20.20.2/node-v20.20.2-headers.tar.gz
npm error gyp ERR! stack FetchError: request to https://nodejs.org failed, reason: getaddrinfo EAI_AGAIN nodejs.org
`;

test('takes an unreachable registry for a failed download', () => {
  assert.deepEqual(diagnose(OFFLINE), { kind: 'download', code: 'ENOTFOUND' });
  assert.deepEqual(diagnose('npm ERR! code E503\nnpm ERR! 503 Service Unavailable'), {
    kind: 'download',
    code: 'E503',
  });
});

test('takes a package that fails its check sum for a failed download', () => {
  assert.equal(diagnose('npm error code EINTEGRITY').kind, 'download');
});

test('takes a failed compilation for what it is although the prebuilt driver could not be fetched', () => {
  assert.deepEqual(diagnose(NO_COMPILER), { kind: 'compiler' });
});

test("takes Node's headers that cannot be fetched for a failed download", () => {
  assert.deepEqual(diagnose(NO_HEADERS), { kind: 'download', code: 'EAI_AGAIN' });
});

test('tells a full disk and a missing right apart from the rest', () => {
  assert.equal(diagnose('npm error code ENOSPC').kind, 'disk');
  assert.equal(diagnose('npm error code EACCES').kind, 'permission');
  assert.equal(diagnose('error TS2322: Type is not assignable').kind, 'other');
});

test('names the step, the remedy and the log in one line', () => {
  const sentence = stepFailure('Installing packages', OFFLINE, '.work/logs/install.log', 'npm start');
  assert.equal(
    sentence,
    '“Installing packages” did not finish because a download failed (ENOTFOUND): check the connection to the ' +
      'internet or the proxy and run npm start again; the full log is .work/logs/install.log.',
  );
});
