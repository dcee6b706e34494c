import { decodeBase64, encodeBase64 } from '../crypto/base64';
import { concatBytes, equalBytes } from '../crypto/bytes';
import type { Awaitable, Hash, VerifyEd25519 } from '../crypto/ports';
import { encodeUtf8 } from '../crypto/utf8';
import { isKeyName, type NoteSignature, type SignedNote } from './signed-note';

/** Who signs: the record itself, or a witness that saw it grow (C2SP tlog-cosignature). Ed25519 both. */
export type NoteKeyKind = 'record' | 'witness';

export interface NoteKey {
  readonly kind: NoteKeyKind;
  readonly name: string;
  /** 32 bytes of RFC 8032. */
  readonly publicKey: Uint8Array;
}

export interface NoteSigner extends NoteKey {
  sign(message: Uint8Array): Awaitable<Uint8Array>;
}

const KEY_BYTES = 32;
const TIME_BYTES = 8;
const TYPES: Readonly<Record<NoteKeyKind, number>> = { record: 0x01, witness: 0x04 };

/** The four bytes by which signatures name this key. */
export function keyIdOf({ kind, name, publicKey }: NoteKey, sha256: Hash): Uint8Array {
  return sha256(concatBytes(encodeUtf8(`${name}\n`), Uint8Array.of(TYPES[kind]), publicKey)).slice(0, 4);
}

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The key on one line, as verifiers of notes take it: name, key id and key with its type. */
export function writeNoteKey(key: NoteKey, sha256: Hash): string {
  const material = encodeBase64(concatBytes(Uint8Array.of(TYPES[key.kind]), key.publicKey));
  return `${key.name}+${hexOf(keyIdOf(key, sha256))}+${material}`;
}

/** The key that somebody wrote on one line, or `null` when its parts do not belong together. */
export function parseNoteKey(line: string, sha256: Hash): NoteKey | null {
  const [name = '', , ...rest] = line.split('+');
  // Base64 has plus signs of its own.
  const material = decodeBase64(rest.join('+'));
  if (material?.length !== KEY_BYTES + 1 || !isKeyName(name)) return null;
  const kind = material[0] === TYPES.record ? 'record' : 'witness';
  const key: NoteKey = { kind, name, publicKey: material.slice(1) };
  return writeNoteKey(key, sha256) === line ? key : null;
}

/** What this key signs of a note, and which part of its line is the Ed25519 signature; `null` for a broken line. */
function signedBy(kind: NoteKeyKind, text: string, { signature }: NoteSignature) {
  if (kind === 'record') return { message: encodeUtf8(text), signature };
  if (signature.length <= TIME_BYTES) return null;
  const time = signature.slice(0, TIME_BYTES).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return {
    message: encodeUtf8(`cosignature/v1\ntime ${String(time)}\n${text}`),
    signature: signature.slice(TIME_BYTES),
  };
}

export interface NoteVerification {
  /** Known keys whose signature under this note is theirs. */
  readonly verified: readonly NoteKey[];
  /** Known keys under whose name and id something else stands: the note is worth nothing. */
  readonly forged: readonly NoteKey[];
}

/** Checks the signatures of the keys one knows; those of others mean nothing here, and are no fault. */
export async function verifyNote(
  note: SignedNote,
  keys: readonly NoteKey[],
  ports: { readonly sha256: Hash; readonly verifyEd25519: VerifyEd25519 },
): Promise<NoteVerification> {
  const verified = new Set<NoteKey>();
  const forged = new Set<NoteKey>();
  for (const key of keys) {
    const keyId = keyIdOf(key, ports.sha256);
    const lines = note.signatures.filter(({ name, keyId: id }) => name === key.name && equalBytes(id, keyId));
    for (const line of lines) {
      const signed = signedBy(key.kind, note.text, line);
      const isGenuine =
        signed !== null && (await ports.verifyEd25519(key.publicKey, signed.message, signed.signature));
      (isGenuine ? verified : forged).add(key);
    }
  }
  return { verified: [...verified].filter((key) => !forged.has(key)), forged: [...forged] };
}

/** Signs a text as the record does. Signatures that stand there already stay. */
export async function signNote(note: SignedNote, signer: NoteSigner, sha256: Hash): Promise<SignedNote> {
  if (signer.kind !== 'record' || !isKeyName(signer.name)) throw new RangeError('Not a key of a record');
  const signature = await signer.sign(encodeUtf8(note.text));
  const line = { name: signer.name, keyId: keyIdOf(signer, sha256), signature };
  return { ...note, signatures: [...note.signatures, line] };
}
