import { decodeBase64, encodeBase64 } from '../crypto/base64';
import type { Hash } from '../crypto/ports';
import { type NoteSigner, signNote } from './note-key';
import { parseNote, type SignedNote, writeNote } from './signed-note';
import type { TreeHead } from './verify-proof';

/** A signed statement of how far a record had come (C2SP tlog-checkpoint). */
export interface Checkpoint extends TreeHead {
  /** Which record this is. */
  readonly origin: string;
  /** Lines the standard leaves room for; ours has none. */
  readonly extensions: readonly string[];
}

export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: SignedNote;
}

const ROOT_BYTES = 32;
const DECIMAL = /^(?:0|[1-9]\d{0,15})$/u;

/** The text of a checkpoint as it gets signed. */
export function checkpointText({ origin, size, root, extensions }: Checkpoint): string {
  return [origin, String(size), encodeBase64(root), ...extensions].map((line) => `${line}\n`).join('');
}

function readText(text: string): Checkpoint | null {
  const lines = text.slice(0, -1).split('\n');
  const [origin = '', digits = '', encoded = '', ...extensions] = lines;
  const size = Number(digits);
  const root = decodeBase64(encoded);
  if (lines.some((line) => line === '') || !DECIMAL.test(digits) || !Number.isSafeInteger(size)) return null;
  return root?.length === ROOT_BYTES ? { origin, size, root, extensions } : null;
}

/** Reads a signed checkpoint, or `null` for anything else. Whether to believe it is for `verifyNote`. */
export function parseCheckpoint(text: string): SignedCheckpoint | null {
  const note = parseNote(text);
  const checkpoint = note === null ? null : readText(note.text);
  return note === null || checkpoint === null ? null : { checkpoint, note };
}

/** Writes and signs a checkpoint; the origin of the record is the name of its key, as the standard advises. */
export async function signCheckpoint(head: TreeHead, signer: NoteSigner, sha256: Hash): Promise<string> {
  const text = checkpointText({ ...head, origin: signer.name, extensions: [] });
  return writeNote(await signNote({ text, signatures: [] }, signer, sha256));
}
