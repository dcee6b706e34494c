import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const OUT = path.join(HERE, '..', 'dist', 'browser');

/**
 * survey-core, survey-react-ui and React in one file: for the questionnaires that plain pages cannot show, and
 * loaded only there.
 * @type {import('esbuild').BuildOptions}
 */
const OPTIONS = {
  entryPoints: [{ in: path.join(HERE, 'src/surveyjs.tsx'), out: 'surveyjs' }],
  outdir: OUT,
  bundle: true,
  minify: true,
  charset: 'utf8',
  format: 'iife',
  jsx: 'automatic',
  target: ['es2020', 'chrome88', 'firefox85', 'safari14.1'],
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
  logLevel: 'warning',
};

if (process.argv.includes('--watch')) {
  const watching = await context(OPTIONS);
  await watching.watch();
} else {
  await build(OPTIONS);
  for (const file of ['surveyjs.js', 'surveyjs.css'])
    console.log(`${file} ${gzipSync(readFileSync(path.join(OUT, file))).length} bytes gzip`);
}
