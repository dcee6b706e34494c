import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream } from '@fastify/busboy';
import type { RequestBody, UploadedFile, UploadLimits } from '../../../contracts';
import { CitizenError } from '../errors';
import { MAX_FIELDS } from './body';

export type MultipartBody = RequestBody & { readonly kind: 'multipart' };

export interface MultipartLimits extends UploadLimits {
  /** Of all fields that are no files together, in bytes. */
  readonly maxFieldBytes: number;
  /** How long nothing at all may come. */
  readonly maxSilenceMs?: number;
  /** How long everything may take: less than Node's own limit, which would answer with an empty page. */
  readonly maxDurationMs?: number;
}

const MAX_SILENCE_MS = 30_000;
const MAX_DURATION_MS = 270_000;
const MAX_FIELD_NAME = 1_000;
const MAX_HEADER_BYTES = 16 * 1024;
const MAX_HEADER_PAIRS = 20;

export const isMultipart = (request: IncomingMessage): boolean =>
  /^multipart\/form-data\b/iu.test(request.headers['content-type'] ?? '');

/** Browsers send an empty part for an input in which nothing was chosen. */
const isNothingChosen = (file: UploadedFile): boolean =>
  file.name === '' && file.state === 'received' && file.size === 0;

/** A folder for the files of one request; `null` where there can be none, which is told at each file. */
async function makeFolder({ folder }: UploadLimits): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await mkdtemp(join(folder, 'request-'));
  } catch {
    // A disk that is full or not ours to write to: the files say so one by one, the fields are read all the same.
    return null;
  }
}

const discard = (stream: Readable): Promise<void> =>
  pipeline(
    stream,
    new Writable({
      write(_chunk, _encoding, done) {
        done();
      },
    }),
  );

type Kept =
  | { readonly state: 'received'; readonly size: number; readonly path: string }
  | { readonly state: 'notKept' };

/** Writes one file; one that cannot be written is read to its end, since more fields may follow it. */
async function keep(stream: BusboyFileStream, folder: string | null): Promise<Kept> {
  if (folder === null) {
    await discard(stream);
    return { state: 'notKept' };
  }
  // A name of our own: what the browser calls a file never becomes a path.
  const path = join(folder, randomBytes(16).toString('hex'));
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const written = { isWhole: true, size: 0 };
  await pipeline(
    stream,
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written.size += chunk.length;
        if (!written.isWhole) {
          done();
          return;
        }
        target.write(chunk, (error) => {
          if (error) written.isWhole = false;
          done();
        });
      },
      final(done) {
        target.end((error?: Error | null) => {
          if (error) written.isWhole = false;
          done();
        });
      },
      destroy(error, done) {
        target.destroy();
        done(error);
      },
    }).on('error', () => {
      // The pipeline rejects with it.
    }),
  );
  return written.isWhole ? { state: 'received', size: written.size, path } : { state: 'notKept' };
}

/** Counts what comes, and gives up on what is too much, too slow, or breaks off. */
function watch(request: IncomingMessage, limits: MultipartLimits, fail: (error: CitizenError) => void) {
  const { maxSilenceMs = MAX_SILENCE_MS, maxDurationMs = MAX_DURATION_MS } = limits;
  const tooSlow = (): void => {
    fail(new CitizenError('bodyTooSlow'));
  };
  let silence = setTimeout(tooSlow, maxSilenceMs);
  const duration = setTimeout(tooSlow, maxDurationMs);
  let bytes = 0;
  const counted = (chunk: Buffer): void => {
    bytes += chunk.length;
    clearTimeout(silence);
    silence = setTimeout(tooSlow, maxSilenceMs);
    if (bytes > limits.maxBytes) fail(new CitizenError('filesTooLarge'));
  };
  const brokenOff = (): void => {
    if (!request.complete) fail(new CitizenError('bodyUnreadable'));
  };
  request.on('data', counted).once('close', brokenOff).once('error', brokenOff);
  return (): void => {
    clearTimeout(silence);
    clearTimeout(duration);
    request.off('data', counted).off('close', brokenOff);
  };
}

/** Reads and forgets what is still on its way, so that a browser gets to see the reply; but not without end. */
function drain(request: IncomingMessage, maxBytes: number): void {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) request.destroy();
  });
  request.resume();
}

function createParser(request: IncomingMessage, limits: MultipartLimits) {
  try {
    return Busboy({
      headers: { ...request.headers, 'content-type': request.headers['content-type'] ?? '' },
      // A name with folders in it is refused by whoever takes the file, not quietly shortened.
      preservePath: true,
      limits: {
        files: limits.maxFiles,
        fileSize: limits.maxFileBytes,
        fields: MAX_FIELDS,
        fieldSize: limits.maxFieldBytes,
        fieldNameSize: MAX_FIELD_NAME,
        parts: MAX_FIELDS + limits.maxFiles,
        headerPairs: MAX_HEADER_PAIRS,
        headerSize: MAX_HEADER_BYTES,
      },
    });
  } catch (error) {
    // No boundary.
    throw new CitizenError('bodyUnreadable', { cause: error });
  }
}

/** Reads everything, with each file in `folder`. Whoever calls this removes the folder, whatever came of it. */
async function read(request: IncomingMessage, limits: MultipartLimits, folder: string | null) {
  const parser = createParser(request, limits);
  const entries: [string, string][] = [];
  const files: Promise<UploadedFile>[] = [];
  const streams: Readable[] = [];
  let fieldBytes = 0;
  const finished = new Promise<void>((done, failed) => {
    const fail = (error: CitizenError): void => {
      stop();
      request.unpipe(parser);
      parser.destroy();
      // A parser that is given up leaves its files open.
      for (const stream of streams) if (!stream.readableEnded) stream.destroy(error);
      drain(request, limits.maxBytes);
      failed(error);
    };
    const tooMuch = (): void => {
      fail(new CitizenError('bodyTooLarge'));
    };
    const stop = watch(request, limits, fail);
    parser
      .on('field', (name: string | undefined, value, isNameCut, isCut) => {
        fieldBytes += value.length;
        if (name === undefined || isNameCut) fail(new CitizenError('bodyUnreadable'));
        else if (isCut || fieldBytes > limits.maxFieldBytes) tooMuch();
        else entries.push([name, value]);
      })
      .on('file', (field: string | undefined, stream, name: string | undefined, _encoding, type) => {
        streams.push(stream);
        const file = keep(stream, folder).then((kept): UploadedFile => {
          const said = { field: field ?? '', name: name ?? '', type };
          return stream.truncated ? { ...said, state: 'tooLarge' } : { ...said, ...kept };
        });
        // Looked at when the form has ended; until then a failure is nobody's.
        file.catch(() => undefined);
        files.push(file);
        if (field === undefined) fail(new CitizenError('bodyUnreadable'));
      })
      .once('filesLimit', () => {
        fail(new CitizenError('filesTooLarge'));
      })
      .once('fieldsLimit', tooMuch)
      .once('partsLimit', tooMuch)
      .once('error', (error: unknown) => {
        fail(new CitizenError('bodyUnreadable', { cause: error }));
      })
      .once('finish', () => {
        stop();
        done();
      });
    // Whoever went away while the folder was made does not say so again.
    if (request.destroyed) fail(new CitizenError('bodyUnreadable'));
    else request.pipe(parser);
  });
  try {
    await finished;
    const received = await Promise.all(files);
    return { kind: 'multipart', entries, files: received.filter((file) => !isNothingChosen(file)) } as const;
  } catch (error) {
    await Promise.allSettled(files);
    throw error instanceof CitizenError ? error : new CitizenError('bodyUnreadable', { cause: error });
  }
}

/**
 * Reads a form with files and has it handled. The files are in a folder of this request's own, which is gone afterwards,
 * whatever happened. A file that is too large, or that the disk does not take, does not keep the rest from being read.
 *
 * @throws CitizenError `filesTooLarge`, `bodyTooLarge`, `bodyTooSlow`, `bodyUnreadable`
 */
export async function withMultipart<Result>(
  request: IncomingMessage,
  limits: MultipartLimits,
  handle: (body: MultipartBody) => Promise<Result>,
): Promise<Result> {
  // Said before anything is read: the browser told how much it is.
  if (Number(request.headers['content-length'] ?? 0) > limits.maxBytes)
    throw new CitizenError('filesTooLarge');
  const folder = await makeFolder(limits);
  try {
    return await handle(await read(request, limits, folder));
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}
