import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';

/** What each file may weigh at most on its way to a citizen's phone: bytes after gzip. */
const BUDGETS = {
  'flow.js': 20 * 1024,
  'pages.js': 6 * 1024,
  // An administrator's worker.
  'rehearsal.js': 60 * 1024,
  'surveyjs.css': 45 * 1024,
  'surveyjs.js': 400 * 1024,
};

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OUT = path.join(HERE, '..', 'dist', 'browser');

/** Private methods of the engine's two classes. TypeScript knows that nobody else calls them, esbuild does not. */
const PRIVATE_METHODS = [
  ...['surroundings', 'hiddenByTrigger', 'readTriggers', 'isAnswered', 'readElement', 'readQuestion'],
  ...['nextNumber', 'readItems', 'readItem', 'isRecalculating', 'triggerKeys', 'scopeNow', 'beginWith'],
  ...[
    'recalculate',
    'recalculateQuestion',
    'readVisibility',
    'settledItems',
    'isOutOfSight',
    'computedDefault',
  ],
  ...['scopeOf', 'applyDefault', 'runQuestionTriggers', 'runReset', 'runSet', 'isSetWanted', 'runTriggers'],
  ...['runTrigger', 'isOwnDoing', 'isTriggered'],
];

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  outdir: OUT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  legalComments: 'linked',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const REHEARSAL = {
  ...OPTIONS,
  entryPoints: [{ in: path.join(HERE, 'src/rehearsal.ts'), out: 'rehearsal' }],
  // As Strapi's admin.
  target: ['es2022'],
};

/** @type {import('esbuild').BuildOptions} */
const PAGES = {
  ...OPTIONS,
  entryPoints: [
    { in: path.join(HERE, 'src/flow.ts'), out: 'flow' },
    { in: path.join(HERE, 'src/pages.ts'), out: 'pages' },
  ],
  // From the beginning of 2022, as the functions that the engine uses. Older browsers have the page without scripts.
  target: ['es2022', 'chrome97', 'firefox104', 'safari15.4'],
  mangleProps: new RegExp(`^(?:${PRIVATE_METHODS.join('|')})$`),
};

/** @type {import('esbuild').BuildOptions} */
const SURVEYJS = {
  ...OPTIONS,
  entryPoints: [{ in: path.join(HERE, 'src/surveyjs.tsx'), out: 'surveyjs' }],
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  target: ['es2020', 'chrome88', 'firefox85', 'safari14.1'],
};

function checkBudgets() {
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const bytes = gzipSync(readFileSync(path.join(OUT, file)), { level: 9 }).length;
    console.log(`${file} ${bytes} of ${budget} bytes gzip`);
    if (bytes > budget) throw new Error(`${file} is ${bytes - budget} bytes over its budget.`);
  }
}

const ALL = [PAGES, SURVEYJS, REHEARSAL];

if (process.argv.includes('--watch')) {
  for (const options of ALL) await (await context(options)).watch();
} else {
  await Promise.all(ALL.map((options) => build(options)));
  checkBudgets();
}
