import type { ByteSource } from './byte-source';

const ENTRY_SIZE = 128;
const MAX_NAME = 64;

/**
 * Names at the beginning of a compound file's directory (MS-CFB 2.6). One sector of it is enough to tell an HWP document,
 * which names its parts there.
 */
export async function findDirectory(source: ByteSource, head: Uint8Array): Promise<ReadonlySet<string>> {
  if (head.length < 512) return new Set();
  const header = viewOf(head);
  const shift = header.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return new Set();
  const sector = 2 ** shift;
  const offset = (header.getUint32(48, true) + 1) * sector;
  if (offset >= source.size) return new Set();
  // The next sector mostly continues it; where it does not, its bytes are no names that anybody looks for.
  const directory = await source.read(offset, Math.max(sector, 4 * 512));
  const view = viewOf(directory);
  const names = new Set<string>();
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = view.getUint16(at + MAX_NAME, true);
    if (length < 2 || length > MAX_NAME) continue;
    const letters = Array.from({ length: length / 2 - 1 }, (_, index) =>
      view.getUint16(at + index * 2, true),
    );
    names.add(String.fromCharCode(...letters));
  }
  return names;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
