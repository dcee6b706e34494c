import { decodeBase64, encodeBase64 } from '../crypto/base64';
import { concatBytes } from '../crypto/bytes';

/** One line under a note: whose it claims to be, by which key, and the signature as that kind of key makes it. */
export interface NoteSignature {
  readonly name: string;
  /** Four bytes that tell the keys of one name apart; no proof of anything. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A signed note (C2SP signed-note). Signatures of keys nobody here knows are kept: others may know them. */
export interface SignedNote {
  /** Ends with a newline, as it is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** The standard wants 16 at least. What is larger is refused before it is worked through. */
const MOST_SIGNATURES = 64;
const LONGEST_NOTE = 1_000_000;

const KEY_ID_BYTES = 4;
const SIGNATURE_LINE = /^— (?<name>[^\p{White_Space}+]+) (?<encoded>[A-Za-z0-9+/=]+)$/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
const KEY_NAME = /^[^\p{White_Space}+]+$/u;

function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x0a) return true;
  }
  return false;
}

/** A name under which a key may sign: no white space, no plus. */
export function isKeyName(name: string): boolean {
  return KEY_NAME.test(name) && !LONE_SURROGATE.test(name) && !hasControls(name);
}

function readSignature(line: string): NoteSignature | null {
  const { name, encoded } = SIGNATURE_LINE.exec(line)?.groups ?? {};
  const bytes = encoded === undefined ? null : decodeBase64(encoded);
  if (name === undefined || bytes === null || bytes.length <= KEY_ID_BYTES) return null;
  return { name, keyId: bytes.slice(0, KEY_ID_BYTES), signature: bytes.slice(KEY_ID_BYTES) };
}

/** Reads a signed note, or `null` for anything that is not exactly one. Nothing is verified by that. */
export function parseNote(note: string): SignedNote | null {
  if (note.length > LONGEST_NOTE || LONE_SURROGATE.test(note) || hasControls(note)) return null;
  const gap = note.lastIndexOf('\n\n');
  if (gap < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(gap + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(readSignature);
  return signatures.every((signature) => signature !== null)
    ? { text: note.slice(0, gap + 1), signatures }
    : null;
}

/** Writes a signed note: the text, a blank line, a line for each signature. */
export function writeNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(
    ({ name, keyId, signature }) => `— ${name} ${encodeBase64(concatBytes(keyId, signature))}\n`,
  );
  return `${text}\n${lines.join('')}`;
}
