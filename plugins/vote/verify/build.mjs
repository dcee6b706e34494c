import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const HERE = path.dirname(fileURLToPath(import.meta.url));

// One file that can be read: not minified, without anything that Node does not bring.
await build({
  entryPoints: [path.join(HERE, 'src/main.ts')],
  outfile: path.join(HERE, 'dist/verify.mjs'),
  bundle: true,
  charset: 'utf8',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
