import type { Hash, RsaPublicKey } from '../crypto/ports';
import { bitLength, bytesOf, integerOf, modInverse, modPow } from './big-integer';
import { encodePss, isPssEncoding, type PssScheme } from './emsa-pss';

/** What the client brings: both are random, and nobody else may learn `blind`. */
export interface Blinding {
  readonly salt: Uint8Array;
  /** From 1 to the modulus, without a factor of it. */
  readonly blind: bigint;
}

export interface Blinded {
  /** What is sent to be signed; tells nothing about the message. */
  readonly blindedMessage: Uint8Array;
  /** Takes the blind off the signature again. */
  readonly inverse: bigint;
}

/** Why a blinded message is not signed. */
export type BlindedProblem = 'wrongLength' | 'outOfRange' | 'degenerate';

/** Whoever holds the private key (RFC 9474, 4.3). Signing the same bytes twice gives the same bytes. */
export interface BlindSigner {
  readonly key: RsaPublicKey;
  /** @throws when the result does not verify: a computer that errs would give the key away (RFC 9474, 4.3) */
  sign(blindedMessage: Uint8Array): Uint8Array;
}

const numbersOf = ({ modulus, exponent }: RsaPublicKey) => ({
  n: integerOf(modulus),
  e: integerOf(exponent),
});

/**
 * Blind of RFC 9474, 4.2, for a message that was prepared. `null` when the blind or the encoded message shares a
 * factor with the modulus, which no honest key lets happen: then with another blind, or not at all.
 */
export function blindMessage(
  key: RsaPublicKey,
  prepared: Uint8Array,
  { salt, blind }: Blinding,
  hash: Hash,
): Blinded | null {
  const { n, e } = numbersOf(key);
  const encoded = integerOf(encodePss(prepared, salt, bitLength(n) - 1, hash));
  const inverse = modInverse(blind, n);
  if (inverse === null || modInverse(encoded, n) === null) return null;
  const blinded = (encoded * modPow(blind, e, n)) % n;
  return { blindedMessage: bytesOf(blinded, key.modulus.length), inverse };
}

/**
 * Says why these bytes are not signed, or `null` when they may be. Zero, one and minus one sign to themselves; a
 * number from the modulus on is another one in disguise.
 */
export function blindedProblem(key: RsaPublicKey, blindedMessage: Uint8Array): BlindedProblem | null {
  if (blindedMessage.length !== key.modulus.length) return 'wrongLength';
  const { n } = numbersOf(key);
  const value = integerOf(blindedMessage);
  if (value >= n) return 'outOfRange';
  return value <= 1n || value === n - 1n ? 'degenerate' : null;
}

export type BlindSignature =
  | { readonly ok: true; readonly signature: Uint8Array }
  | { readonly ok: false; readonly reason: BlindedProblem };

/** BlindSign of RFC 9474, 4.3, for bytes that may be anything. */
export function signBlinded(signer: BlindSigner, blindedMessage: Uint8Array): BlindSignature {
  const reason = blindedProblem(signer.key, blindedMessage);
  return reason === null ? { ok: true, signature: signer.sign(blindedMessage) } : { ok: false, reason };
}

/** RSASSA-PSS-VERIFY of RFC 8017, 8.1.2, in whole numbers: for where no faster one is at hand. */
export function verifyPss(
  key: RsaPublicKey,
  message: Uint8Array,
  signature: Uint8Array,
  scheme: PssScheme,
): boolean {
  const { n, e } = numbersOf(key);
  const value = integerOf(signature);
  if (signature.length !== key.modulus.length || value >= n) return false;
  const bits = bitLength(n) - 1;
  const opened = modPow(value, e, n);
  if (bitLength(opened) > bits) return false;
  return isPssEncoding(message, bytesOf(opened, Math.ceil(bits / 8)), bits, scheme);
}

/** Finalize of RFC 9474, 4.4: the signature without its blind, or `null` when the signer did not sign what was sent. */
export function finalizeSignature(
  key: RsaPublicKey,
  prepared: Uint8Array,
  blindSignature: Uint8Array,
  { inverse, scheme }: { readonly inverse: bigint; readonly scheme: PssScheme },
): Uint8Array | null {
  const { n } = numbersOf(key);
  const value = integerOf(blindSignature);
  if (blindSignature.length !== key.modulus.length || value >= n) return null;
  const signature = bytesOf((value * inverse) % n, key.modulus.length);
  return verifyPss(key, prepared, signature, scheme) ? signature : null;
}
