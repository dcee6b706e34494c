import { open, type FileHandle } from 'node:fs/promises';
import type { ByteSource } from '../../../domain/src';

async function readFrom(handle: FileHandle, offset: number, length: number): Promise<Uint8Array> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}

/** Lets a rule look into a file, piece by piece. */
export async function withByteSource<Result>(
  path: string,
  look: (source: ByteSource) => Promise<Result>,
): Promise<Result> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await look({ size, read: (offset, length) => readFrom(handle, offset, length) });
  } finally {
    await handle.close();
  }
}
