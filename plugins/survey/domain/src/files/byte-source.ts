/** A file as its content, read piece by piece: it may be larger than memory should be. */
export interface ByteSource {
  readonly size: number;
  /** As many bytes as there are from there on, `length` at most. */
  read(offset: number, length: number): Promise<Uint8Array>;
}
