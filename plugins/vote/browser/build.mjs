import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';

/** What each file may weigh at most on its way to a citizen's phone: bytes after gzip. */
const BUDGETS = {
  // Loaded when somebody who may vote begins to choose.
  'token.js': 9 * 1024,
};

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OUT = path.join(HERE, '..', 'dist', 'browser');

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  entryPoints: [{ in: path.join(HERE, 'src/token.ts'), out: 'token' }],
  outdir: OUT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  // Whole numbers of any size came in 2020. Older browsers vote without scripts.
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
