import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  type KeyObject,
} from 'node:crypto';
import type { SealingPrimitives } from '../../../domain/src';

/** The frame of PKCS #8 around the 32 bytes of an X25519 key (RFC 8410, 7). */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
const KEY_BYTES = 32;
const TAG_BYTES = 16;

/** Reading a private key costs as much as using it, and one opens every ballot. */
const privateKeys = new WeakMap<Uint8Array, KeyObject>();

function privateKeyObject(privateKey: Uint8Array): KeyObject {
  const known = privateKeys.get(privateKey);
  if (known !== undefined) return known;
  const read = createPrivateKey({ key: Buffer.concat([PKCS8, privateKey]), format: 'der', type: 'pkcs8' });
  privateKeys.set(privateKey, read);
  return read;
}

const publicKeyObject = (publicKey: Uint8Array): KeyObject =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: Buffer.from(publicKey).toString('base64url') },
    format: 'jwk',
  });

const cipherOf = (key: Uint8Array) => (key.length === KEY_BYTES ? 'aes-256-gcm' : 'aes-128-gcm');

/** X25519, HMAC and AES-GCM of Node. */
export const nodeSealing: SealingPrimitives = {
  publicKeyOf(privateKey) {
    const { x = '' } = createPublicKey(privateKeyObject(privateKey)).export({ format: 'jwk' });
    return Buffer.from(x, 'base64url');
  },
  sharedSecret(privateKey, publicKey) {
    if (publicKey.length !== KEY_BYTES) return null;
    try {
      return diffieHellman({
        privateKey: privateKeyObject(privateKey),
        publicKey: publicKeyObject(publicKey),
      });
    } catch {
      // OpenSSL refuses the points of small order, whose secret everybody knows (RFC 7748, 6.1).
      return null;
    }
  },
  hmacSha256: (key, message) => createHmac('sha256', key).update(message).digest(),
  encrypt({ key, nonce, context }, plaintext) {
    const cipher = createCipheriv(cipherOf(key), key, nonce).setAAD(context);
    return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  },
  decrypt({ key, nonce, context }, ciphertext) {
    const end = ciphertext.length - TAG_BYTES;
    const decipher = createDecipheriv(cipherOf(key), key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(context).setAuthTag(ciphertext.subarray(end));
    const opened = decipher.update(ciphertext.subarray(0, end));
    try {
      return Buffer.concat([opened, decipher.final()]);
    } catch {
      // `final` throws when the tag does not fit: another key, or bytes that somebody changed.
      return null;
    }
  },
};
