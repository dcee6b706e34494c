import { strFromU8, unzipSync, type Unzipped } from 'fflate';

/** How much of an archive is read at all. */
export interface UnpackLimits {
  /** Of the archive itself. */
  readonly packedBytes: number;
  /** Of everything in it that was asked for, together. */
  readonly unpackedBytes: number;
  readonly entries: number;
}

export class UnpackRefused extends Error {
  constructor(readonly reason: 'notAnArchive' | 'tooLarge') {
    super(reason);
    this.name = 'UnpackRefused';
  }
}

/**
 * The wanted entries of a ZIP archive. Space is set aside by the sizes that the archive states, and no entry can unpack to more
 * than that, so that these sizes are a limit even where they are lies.
 *
 * @throws UnpackRefused
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: UnpackLimits,
): Unzipped {
  if (bytes.length > limits.packedBytes) throw new UnpackRefused('tooLarge');
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') throw new UnpackRefused('notAnArchive');
  let unpacked = 0;
  let entries = 0;
  const filter = ({
    name,
    originalSize,
  }: {
    readonly name: string;
    readonly originalSize: number;
  }): boolean => {
    entries += 1;
    if (entries > limits.entries) throw new UnpackRefused('tooLarge');
    if (!isWanted(name)) return false;
    unpacked += originalSize;
    if (unpacked > limits.unpackedBytes) throw new UnpackRefused('tooLarge');
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnpackRefused) throw error;
    // Whatever fflate, or the space it asks for, says of broken archives.
    if (error instanceof Error) throw new UnpackRefused('notAnArchive');
    throw error;
  }
}
