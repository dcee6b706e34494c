/** A hash function of RFC 6234: bytes in, digest out. Named by its caller, e.g. `sha256`. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** Node answers at once, a browser's WebCrypto later: a rule that awaits serves both. */
export type Awaitable<Value> = Value | Promise<Value>;

/** An RSA public key, both numbers big-endian without leading zeroes. */
export interface RsaPublicKey {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/** Ed25519 of RFC 8032: 32 bytes of key, 64 bytes of signature. False for anything malformed; never throws. */
export type VerifyEd25519 = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => Awaitable<boolean>;

/** RSASSA-PSS of RFC 8017 with SHA-384, MGF1 of SHA-384 and a salt of that length. Never throws. */
export type VerifyRsaPss = (
  key: RsaPublicKey,
  message: Uint8Array,
  signature: Uint8Array,
  saltLength: number,
) => Awaitable<boolean>;
