import { constants, createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Hash, RsaPublicKey, VerifyEd25519, VerifyRsaPss } from '../../../domain/src';

/** Reading a key costs more than using it, and the same few are used for every ballot. */
const rsaKeys = new WeakMap<RsaPublicKey, KeyObject>();

const ED25519_KEY_BYTES = 32;
const ED25519_SIGNATURE_BYTES = 64;

const base64Url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

export const sha384: Hash = (bytes) => createHash('sha384').update(bytes).digest();

/** Node's form of an RSA public key. */
export function rsaKeyObject(key: RsaPublicKey): KeyObject {
  const known = rsaKeys.get(key);
  if (known !== undefined) return known;
  const jwk = { kty: 'RSA', n: base64Url(key.modulus), e: base64Url(key.exponent) };
  const read = createPublicKey({ key: jwk, format: 'jwk' });
  rsaKeys.set(key, read);
  return read;
}

export const verifyEd25519: VerifyEd25519 = (publicKey, message, signature) => {
  if (publicKey.length !== ED25519_KEY_BYTES || signature.length !== ED25519_SIGNATURE_BYTES) return false;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: base64Url(publicKey) };
  return verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature);
};

export const verifyRsaPss: VerifyRsaPss = (key, message, signature, saltLength) =>
  verify(
    'sha384',
    message,
    { key: rsaKeyObject(key), padding: constants.RSA_PKCS1_PSS_PADDING, saltLength },
    signature,
  );
