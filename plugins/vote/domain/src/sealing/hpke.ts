import { concatBytes, integerBytes } from '../crypto/bytes';
import { encodeUtf8 } from '../crypto/utf8';
import type { AesGcmBox, SealingPrimitives } from './primitives';

/**
 * HPKE of RFC 9180 in base mode, for one message: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and AES-GCM. Every output is one
 * block of the hash at most, so that HKDF-Expand is a single HMAC.
 */
export const KEY_BYTES = 32;
export const TAG_BYTES = 16;
const NONCE_BYTES = 12;

const KEM_ID = 0x0020;
const KDF_ID = 0x0001;
const BASE_MODE = 0x00;
const EMPTY = new Uint8Array(0);
/** HMAC fills a missing salt up with zeroes in any case; WebCrypto wants a key that is there. */
const NO_SALT = new Uint8Array(KEY_BYTES);

const VERSION = encodeUtf8('HPKE-v1');
const KEM_SUITE = concatBytes(encodeUtf8('KEM'), integerBytes(KEM_ID, 2));

export interface Aead {
  /** Of the registry of RFC 9180, 7.3. */
  readonly id: number;
  readonly keyBytes: number;
}

export const AES_256_GCM: Aead = { id: 0x0002, keyBytes: 32 };

interface Labels {
  readonly primitives: SealingPrimitives;
  readonly suite: Uint8Array;
}

interface Labeled {
  readonly label: string;
  readonly content: Uint8Array;
}

function extract({ primitives, suite }: Labels, salt: Uint8Array, { label, content }: Labeled) {
  return primitives.hmacSha256(salt, concatBytes(VERSION, suite, encodeUtf8(label), content));
}

async function expand(
  { primitives, suite }: Labels,
  key: Uint8Array,
  { label, content }: Labeled,
  length: number,
) {
  const info = concatBytes(integerBytes(length, 2), VERSION, suite, encodeUtf8(label), content);
  const block = await primitives.hmacSha256(key, concatBytes(info, Uint8Array.of(1)));
  return block.slice(0, length);
}

/** The secret that both sides come to (RFC 9180, 4.1); `null` where the public key is no key. */
async function sharedSecret(
  primitives: SealingPrimitives,
  own: Uint8Array,
  peer: Uint8Array,
  context: Uint8Array,
): Promise<Uint8Array | null> {
  const dh = await primitives.sharedSecret(own, peer);
  if (dh === null) return null;
  const labels = { primitives, suite: KEM_SUITE };
  const key = await extract(labels, NO_SALT, { label: 'eae_prk', content: dh });
  return expand(labels, key, { label: 'shared_secret', content: context }, KEY_BYTES);
}

/** Key and nonce of the message (RFC 9180, 5.1). */
async function schedule(
  primitives: SealingPrimitives,
  secret: Uint8Array,
  info: Uint8Array,
  aead: Aead,
): Promise<Omit<AesGcmBox, 'context'>> {
  const ids = [KEM_ID, KDF_ID, aead.id].map((id) => integerBytes(id, 2));
  const labels = { primitives, suite: concatBytes(encodeUtf8('HPKE'), ...ids) };
  const pskIdHash = await extract(labels, NO_SALT, { label: 'psk_id_hash', content: EMPTY });
  const infoHash = await extract(labels, NO_SALT, { label: 'info_hash', content: info });
  const context = concatBytes(Uint8Array.of(BASE_MODE), pskIdHash, infoHash);
  const root = await extract(labels, secret, { label: 'secret', content: EMPTY });
  const key = await expand(labels, root, { label: 'key', content: context }, aead.keyBytes);
  const nonce = await expand(labels, root, { label: 'base_nonce', content: context }, NONCE_BYTES);
  return { key, nonce };
}

/** What binds a message to its use, without being part of it. */
export interface HpkeContext {
  readonly info: Uint8Array;
  readonly context: Uint8Array;
  readonly aead?: Aead;
}

/**
 * SealBase of RFC 9180, 6.1.
 *
 * @param ephemeral 32 random bytes that are used for this message and forgotten
 * @returns the encapsulated key and the ciphertext behind it; `null` where the public key is no key
 */
export async function hpkeSeal(
  primitives: SealingPrimitives,
  keys: { readonly publicKey: Uint8Array; readonly ephemeral: Uint8Array },
  { info, context, aead = AES_256_GCM }: HpkeContext,
  plaintext: Uint8Array,
): Promise<Uint8Array | null> {
  const encapsulated = await primitives.publicKeyOf(keys.ephemeral);
  const kem = concatBytes(encapsulated, keys.publicKey);
  const secret = await sharedSecret(primitives, keys.ephemeral, keys.publicKey, kem);
  if (secret === null) return null;
  const box = await schedule(primitives, secret, info, aead);
  return concatBytes(encapsulated, await primitives.encrypt({ ...box, context }, plaintext));
}

/** OpenBase of RFC 9180, 6.1, or `null` for anything that was not sealed to this key in this context. */
export async function hpkeOpen(
  primitives: SealingPrimitives,
  keys: { readonly publicKey: Uint8Array; readonly privateKey: Uint8Array },
  { info, context, aead = AES_256_GCM }: HpkeContext,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  if (sealed.length < KEY_BYTES + TAG_BYTES) return null;
  const encapsulated = sealed.slice(0, KEY_BYTES);
  const kem = concatBytes(encapsulated, keys.publicKey);
  const secret = await sharedSecret(primitives, keys.privateKey, encapsulated, kem);
  if (secret === null) return null;
  const box = await schedule(primitives, secret, info, aead);
  return primitives.decrypt({ ...box, context }, sealed.slice(KEY_BYTES));
}
