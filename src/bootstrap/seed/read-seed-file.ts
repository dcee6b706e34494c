import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRecord, parseSeedFile, type SeedFile } from './seed-file';

/** `{ "$file": "…" }` stands for the text of another file, which is stored exactly as written. */
async function withIncludedTexts(value: unknown, folder: string): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => withIncludedTexts(item, folder)));
  if (!isRecord(value)) return value;
  const { $file } = value;
  if (typeof $file === 'string') return readFile(path.join(folder, $file), 'utf8');
  const pairs = Object.entries(value).map(
    async ([key, item]) => [key, await withIncludedTexts(item, folder)] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}

/**
 * Reads one seed from a folder, with the texts of the files it includes.
 *
 * @throws Error that names the file, when it cannot be read or has another shape.
 */
export async function readSeedFile(folder: string, filename: string): Promise<SeedFile> {
  try {
    const json: unknown = JSON.parse(await readFile(path.join(folder, filename), 'utf8'));
    return parseSeedFile(await withIncludedTexts(json, folder));
  } catch (cause) {
    throw new Error(`The seed ${filename} cannot be used.`, { cause });
  }
}
