import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FileNotKept, type FileStore, type StoredContent } from './file-store';

const ID = /^[0-9a-f]{32}$/u;
const FOLDER = /^[0-9a-f]{2}$/u;
/** Kept free for the database: answers in words come before files. */
const RESERVED_BYTES = 200_000_000;

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

/** What an operation gives, or `null` where there is no such file. */
async function unlessMissing<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** A file's name is only safe on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function copyDurably(from: string, to: string): Promise<StoredContent> {
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(
    createReadStream(from),
    counted,
    createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }),
  );
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Files in a folder of this machine, or of a file system that all nodes share: random names in two levels of folders, for
 * the eyes of the server's own user only.
 *
 * @param root absolute, and outside everything that is served
 */
// eslint-disable-next-line max-lines-per-function -- one port, one closure over its folder
export function createLocalFiles(root: string, reservedBytes = RESERVED_BYTES): FileStore {
  const incoming = join(root, 'incoming');
  const pathOf = (id: string): string => {
    if (!ID.test(id)) throw new Error('Not the id of a file');
    return join(root, id.slice(0, 2), id.slice(2, 4), id);
  };

  async function put(id: string, path: string): Promise<StoredContent> {
    const target = pathOf(id);
    const folder = dirname(target);
    const half = join(incoming, `${id}.half`);
    try {
      await mkdir(incoming, { recursive: true, mode: 0o700 });
      const { bavail, bsize } = await statfs(incoming);
      if (bavail * bsize < reservedBytes) throw new Error('The disk is nearly full');
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const stored = await copyDurably(path, half);
      await rename(half, target);
      for (const above of [folder, dirname(folder), root]) await syncFolder(above);
      return stored;
    } catch (error) {
      await rm(half, { force: true }).catch(() => undefined);
      throw new FileNotKept(error);
    }
  }

  const namesIn = async (folder: string): Promise<readonly string[]> =>
    (await unlessMissing(() => readdir(folder))) ?? [];

  async function olderThan(
    before: Date,
    folder: string,
    names: readonly string[],
  ): Promise<readonly string[]> {
    const old: string[] = [];
    for (const name of names) {
      const found = await unlessMissing(() => stat(join(folder, name)));
      if (found !== null && found.mtime < before) old.push(name);
    }
    return old;
  }

  return {
    incoming,
    put,
    async open(id) {
      const handle = await unlessMissing(() => open(pathOf(id), 'r'));
      if (handle === null) return null;
      const { size } = await handle.stat();
      return { size, content: handle.createReadStream() };
    },
    async remove(id) {
      await rm(pathOf(id), { force: true });
    },
    async *list(before) {
      for (const first of await namesIn(root)) {
        if (!FOLDER.test(first)) continue;
        for (const second of await namesIn(join(root, first))) {
          const folder = join(root, first, second);
          const ids = (await namesIn(folder)).filter((name) => ID.test(name));
          yield await olderThan(before, folder, ids);
        }
      }
    },
    async clearIncoming(before) {
      for (const name of await olderThan(before, incoming, await namesIn(incoming)))
        await rm(join(incoming, name), { recursive: true, force: true });
    },
  };
}
