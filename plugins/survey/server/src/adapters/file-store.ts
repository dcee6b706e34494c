import type { Readable } from 'node:stream';

export interface StoredContent {
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** There was no place for a file, or no right to write there. Nothing of it was left. */
export class FileNotKept extends Error {
  constructor(cause: unknown) {
    super('A file could not be kept', { cause });
    this.name = 'FileNotKept';
  }
}

/** Where the content of citizens' files is kept. Ids are random, made by whoever stores: nobody guesses one. */
export interface FileStore {
  /** An absolute folder for what comes in, until it has been looked at. */
  readonly incoming: string;
  /**
   * Takes the content of a file at `path`, durably: once this returns, a power cut does not lose it.
   *
   * @throws FileNotKept
   */
  put(id: string, path: string): Promise<StoredContent>;
  /** `null` when there is no such file. */
  open(id: string): Promise<{ readonly size: number; readonly content: Readable } | null>;
  /** Does no harm where the file has gone already. */
  remove(id: string): Promise<void>;
  /** Everything that was put before a moment, in pieces. */
  list(before: Date): AsyncIterable<readonly string[]>;
  /** Takes away what a crash left among the incoming files before a moment. */
  clearIncoming(before: Date): Promise<void>;
}
