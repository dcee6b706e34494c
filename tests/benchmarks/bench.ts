import { editor } from './editor';
import { engine } from './engine';
import { http } from './http';
import { pages } from './pages';

const PARTS = new Map([
  ['engine', engine],
  ['http', http],
  ['pages', pages],
  ['editor', editor],
]);

/** Every part, or those that are named. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !PARTS.has(name));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}; there are ${[...PARTS.keys()].join(', ')}`);
  for (const [name, part] of PARTS) if (names.length === 0 || names.includes(name)) await part();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
