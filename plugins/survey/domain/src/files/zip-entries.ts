import type { ByteSource } from './byte-source';

const TAIL = 66_000;
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
/** More than any document somebody writes; little enough to read at once. */
const MAX_DIRECTORY = 1_000_000;

/** Names in a ZIP archive's own list of contents (APPNOTE 4.3); none where the archive is broken. */
export async function zipEntries(source: ByteSource): Promise<readonly string[]> {
  const from = Math.max(0, source.size - TAIL);
  const tail = await source.read(from, TAIL);
  const view = viewOf(tail);
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    if (size > MAX_DIRECTORY || offset + size > source.size) return [];
    return namesIn(await source.read(offset, size));
  }
  return [];
}

function namesIn(directory: Uint8Array): readonly string[] {
  const view = viewOf(directory);
  const names: string[] = [];
  for (let at = 0; at + 46 <= directory.length && view.getUint32(at, true) === ENTRY;) {
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const begin = at + 46;
    names.push(String.fromCharCode(...directory.subarray(begin, begin + (name ?? 0))));
    at = begin + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
