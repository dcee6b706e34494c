import { createReadStream } from 'node:fs';
import { errorCode } from './error-code';

/** Longer than any line of a record. */
const LONGEST_LINE = 16 * 1024 * 1024;

type Decoder = InstanceType<typeof TextDecoder>;

/** The record cannot be read at all: says nothing about what is in it. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

async function answerOf(address: string): Promise<ReadableStream<Uint8Array>> {
  try {
    const response = await fetch(address);
    if (response.ok && response.body !== null) return response.body;
    throw new UnreadableError(`HTTP ${String(response.status)}`);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(`${address} does not answer`, { cause: error });
  }
}

async function* download(address: string): AsyncGenerator<Uint8Array> {
  const reader = (await answerOf(address)).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}

async function* readFrom(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw errorCode(error) === ''
      ? error
      : new UnreadableError(`${path}: ${errorCode(error)}`, { cause: error });
  }
}

/** The bytes of a file or of what an address answers, as they come. */
export function bytesFrom(source: string): AsyncIterable<Uint8Array> {
  return /^https?:\/\//u.test(source) ? download(source) : readFrom(source);
}

/**
 * Lines of UTF-8 text, split at newlines and nowhere else: a line is hashed byte for byte.
 *
 * @throws {UnreadableError} for bytes that are no UTF-8, and for a line that never ends
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoded(decoder, chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > LONGEST_LINE) throw new UnreadableError('A line is too long');
  }
  rest += decoded(decoder);
  if (rest !== '') yield rest;
}

function decoded(decoder: Decoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw new UnreadableError('Not UTF-8', { cause: error });
  }
}
