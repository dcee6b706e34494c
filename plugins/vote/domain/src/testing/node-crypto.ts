import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { Hash, VerifyEd25519 } from '../crypto/ports';
import type { NoteKeyKind, NoteSigner } from '../record/note-key';

export const sha256: Hash = (bytes) => Uint8Array.from(createHash('sha256').update(bytes).digest());
export const sha384: Hash = (bytes) => Uint8Array.from(createHash('sha384').update(bytes).digest());

export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  const x = Buffer.from(publicKey).toString('base64url');
  return verify(
    null,
    message,
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
    signature,
  );
};

/** A new key that signs notes; a witness signs at the second given. */
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
