import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = path.resolve(__dirname, '..', '..', '..', '..', '..');

/** The thread of survey-core, built from source as a plugin's build does it. */
export interface BuiltWorker {
  readonly file: string;
  remove(): void;
}

/** @param source below `server/src`; tests may bring a thread of their own */
export function buildWorker(source = 'workers/survey-core-worker.ts'): BuiltWorker {
  // Below the repository, so that packages are found as they are from a plugin's `dist`.
  const folder = path.join(ROOT, '.work', 'test-workers', String(process.pid));
  const file = path.join(folder, `${path.basename(source, '.ts')}.js`);
  mkdirSync(folder, { recursive: true });
  buildSync({
    entryPoints: [path.join(__dirname, '..', source)],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
  });
  return {
    file,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
