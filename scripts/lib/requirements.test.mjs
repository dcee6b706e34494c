import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { nodeProblem } from './node-version.mjs';
import { compilerProblem, folderProblem, hasCommand, parsePort, portProblem } from './requirements.mjs';

/** @param {string | undefined} text */
function assertOneSentence(text) {
  assert.ok(text);
  assert.ok(!text.includes('\n'), text);
  assert.equal(text.match(/[.](?=\s|$)/gu)?.length, 1, text);
}

/** @param {string} code */
const systemError = (code) => Object.assign(new Error(code), { code });

test('refuses a Node.js older than 20 and names both versions', () => {
  const problem = nodeProblem('18.19.0');
  assertOneSentence(problem);
  assert.match(problem ?? '', /Node\.js 20 or newer.*18\.19\.0/u);
});

test('takes Node.js 20 and what came after it', () => {
  assert.equal(nodeProblem('20.0.0'), undefined);
  assert.equal(nodeProblem('24.1.0'), undefined);
});

test('names what is missing of compiler, make and Python', () => {
  const problem = compilerProblem('linux', (name) => name === 'python3');
  assertOneSentence(problem);
  assert.match(problem ?? '', /^No C\+\+ compiler and no make was found/u);
});

test('lists three missing tools as one list', () => {
  assert.match(
    compilerProblem('linux', () => false) ?? '',
    /^No C\+\+ compiler, no make and no Python 3 was/u,
  );
});

test('is content with any one of the usual compilers', () => {
  const tools = ['clang++', 'make', 'python3'];
  assert.equal(
    compilerProblem('linux', (name) => tools.includes(name)),
    undefined,
  );
});

test('finds what it needs with the real search', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'modu-tools-'));
  for (const tool of ['g++', 'make', 'python3']) writeFileSync(path.join(folder, tool), '', { mode: 0o755 });
  const before = process.env.PATH;
  process.env.PATH = folder;
  const problem = compilerProblem('linux', hasCommand);
  process.env.PATH = before;
  assert.equal(problem, undefined);
  rmSync(folder, { recursive: true });
});

test('asks for the command line tools on macOS, where c++ exists without them', () => {
  assertOneSentence(
    compilerProblem(
      'darwin',
      () => true,
      () => false,
    ),
  );
  assert.equal(
    compilerProblem(
      'darwin',
      () => true,
      () => true,
    ),
    undefined,
  );
});

test('finds a command on the search path and nowhere else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'modu-path-'));
  writeFileSync(path.join(folder, 'compiler'), '', { mode: 0o755 });
  writeFileSync(path.join(folder, 'readme'), '', { mode: 0o644 });
  assert.equal(hasCommand('compiler', folder), true);
  assert.equal(hasCommand('readme', folder), false);
  assert.equal(hasCommand('compiler', ''), false);
  rmSync(folder, { recursive: true });
});

test('says that a folder cannot be written, with the reason the system gave', () => {
  const problem = folderProblem('/srv/modu', () => {
    throw systemError('EROFS');
  });
  assertOneSentence(problem);
  assert.match(problem ?? '', /\/srv\/modu \(EROFS\)/u);
});

test('tells a full disk from a missing right', () => {
  const problem = folderProblem('/srv/modu', () => {
    throw systemError('ENOSPC');
  });
  assertOneSentence(problem);
  assert.match(problem ?? '', /full/u);
});

test('leaves nothing behind in a folder it can write to', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'modu-folder-'));
  assert.equal(folderProblem(folder), undefined);
  assert.deepEqual(readdirSync(folder), ['.work']);
  assert.deepEqual(readdirSync(path.join(folder, '.work')), []);
  rmSync(folder, { recursive: true });
});

test('says that a port is taken and how to choose another', async () => {
  const server = createServer();
  /** @type {number} */
  const port = await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const problem = await portProblem(port, '127.0.0.1');
  await new Promise((resolve) => server.close(resolve));
  assertOneSentence(problem);
  assert.match(problem ?? '', new RegExp(`^Port ${port} is already taken.*PORT=${port + 1} npm start`, 'u'));
  assert.equal(await portProblem(port, '127.0.0.1'), undefined);
});

test('takes as a port only a whole number from 1 to 65535', () => {
  assert.equal(parsePort('1337'), 1337);
  assert.equal(parsePort('65535'), 65_535);
  for (const text of ['', '0', '65536', '80a', '1e3', '-1', '8.5'])
    assert.equal(parsePort(text), undefined, text);
});
