import { type SignedCheckpoint, parseCheckpoint } from './checkpoint';

/**
 * The record as a file of lines. A line that starts with a brace is a leaf, byte for byte as it was hashed; one that starts
 * with a quotation mark is a signed checkpoint of all leaves above it, as a JSON string. Lines end with a newline each.
 */
export type BundleLine =
  | { readonly kind: 'leaf'; readonly text: string }
  | { readonly kind: 'checkpoint'; readonly signed: SignedCheckpoint; readonly text: string };

/** A checkpoint as a line of the file. */
export function writeCheckpointLine(checkpoint: string): string {
  return JSON.stringify(checkpoint);
}

function readText(line: string): string | null {
  try {
    const text: unknown = JSON.parse(line);
    return typeof text === 'string' && writeCheckpointLine(text) === line ? text : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Tells what a line is, or `null` when it is nothing that belongs into a record. */
export function parseBundleLine(line: string): BundleLine | null {
  if (line.startsWith('{')) return { kind: 'leaf', text: line };
  const text = readText(line);
  const signed = text === null ? null : parseCheckpoint(text);
  return text === null || signed === null ? null : { kind: 'checkpoint', signed, text };
}
