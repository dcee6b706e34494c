import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';

/** What each file may weigh at most on its way to a citizen's phone: bytes after gzip. */
const BUDGETS = {
  'citizen.css': 9 * 1024,
  'embed.js': 3 * 1024,
  'embedded-page.js': 1024,
  'enhance.js': 4 * 1024,
  'proof.js': 1024,
  'proof-worker.js': 2 * 1024,
};

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OUT = path.join(HERE, '..', 'dist', 'browser');

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  entryPoints: [
    { in: path.join(HERE, 'src/styles/citizen.css'), out: 'citizen' },
    { in: path.join(HERE, 'src/embed.ts'), out: 'embed' },
    { in: path.join(HERE, 'src/embedded-page.ts'), out: 'embedded-page' },
    { in: path.join(HERE, 'src/enhance.ts'), out: 'enhance' },
    { in: path.join(HERE, 'src/proof.ts'), out: 'proof' },
    // Looks for the solution in a thread of its own; as the library comes.
    { in: 'altcha/workers/sha', out: 'proof-worker' },
  ],
  outdir: OUT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  target: ['es2020', 'chrome88', 'firefox85', 'safari14.1'],
  logLevel: 'warning',
};

function checkBudgets() {
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const bytes = gzipSync(readFileSync(path.join(OUT, file)), { level: 9 }).length;
    console.log(`${file} ${bytes} of ${budget} bytes gzip`);
    if (bytes > budget) throw new Error(`${file} is ${bytes - budget} bytes over its budget.`);
  }
}

if (process.argv.includes('--watch')) {
  const watching = await context(OPTIONS);
  await watching.watch();
} else {
  await build(OPTIONS);
  checkBudgets();
}
