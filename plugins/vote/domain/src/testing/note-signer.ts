import { generateKeyPairSync, sign } from 'node:crypto';
import type { NoteKeyKind, NoteSigner } from '../record/note-key';

/** A new key that signs notes. */
export function noteSigner(name: string, kind: NoteKeyKind = 'record'): NoteSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    kind,
    name,
    publicKey: Uint8Array.from(Buffer.from(x, 'base64url')),
    sign: (message) => Uint8Array.from(sign(null, message, privateKey)),
  };
}
