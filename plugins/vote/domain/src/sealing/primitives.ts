import type { Awaitable } from '../crypto/ports';

/** What sealing needs of Node's crypto or a browser's WebCrypto. Keys of X25519 are 32 bytes (RFC 7748). */
export interface SealingPrimitives {
  publicKeyOf(privateKey: Uint8Array): Awaitable<Uint8Array>;
  /** X25519; `null` where the public key is one that gives nothing but zeroes. */
  sharedSecret(privateKey: Uint8Array, publicKey: Uint8Array): Awaitable<Uint8Array | null>;
  hmacSha256(key: Uint8Array, message: Uint8Array): Awaitable<Uint8Array>;
  /** AES-GCM with the key's length; the tag of 16 bytes behind the ciphertext. */
  encrypt(box: AesGcmBox, plaintext: Uint8Array): Awaitable<Uint8Array>;
  /** `null` where the tag does not fit. */
  decrypt(box: AesGcmBox, ciphertext: Uint8Array): Awaitable<Uint8Array | null>;
}

export interface AesGcmBox {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  /** Bound to the ciphertext without being in it. */
  readonly context: Uint8Array;
}
