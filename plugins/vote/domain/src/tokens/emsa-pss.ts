import { concatBytes, equalBytes, integerBytes } from '../crypto/bytes';
import type { Hash } from '../crypto/ports';

const TRAILER = 0xbc;
const SEPARATOR = 0x01;
const PADDING = new Uint8Array(8);

/** A hash and the length of its salt; the mask is made with the same hash (RFC 8017, B.2.1). */
export interface PssScheme {
  readonly hash: Hash;
  readonly saltLength: number;
}

function mask(hash: Hash, seed: Uint8Array, length: number): Uint8Array {
  const blocks: Uint8Array[] = [];
  for (let made = 0, counter = 0; made < length; counter += 1) {
    const block = hash(concatBytes(seed, integerBytes(counter, 4)));
    blocks.push(block);
    made += block.length;
  }
  return concatBytes(...blocks).subarray(0, length);
}

const xor = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((byte, index) => byte ^ (b[index] ?? 0));

/**
 * EMSA-PSS-ENCODE of RFC 8017, 9.1.1: what RSA signs for a message. One block of as many bits as asked for.
 *
 * @throws {RangeError} when the key is too short for the hash and the salt
 */
export function encodePss(message: Uint8Array, salt: Uint8Array, bits: number, hash: Hash): Uint8Array {
  const length = Math.ceil(bits / 8);
  const digest = hash(concatBytes(PADDING, hash(message), salt));
  const zeroes = length - salt.length - digest.length - 2;
  if (zeroes < 0) throw new RangeError('The key is too short for this hash and salt');
  const block = concatBytes(new Uint8Array(zeroes), Uint8Array.of(SEPARATOR), salt);
  const masked = xor(block, mask(hash, digest, block.length));
  masked[0] = (masked[0] ?? 0) & (0xff >> (length * 8 - bits));
  return concatBytes(masked, digest, Uint8Array.of(TRAILER));
}

/** EMSA-PSS-VERIFY of RFC 8017, 9.1.2: true when the block is one that encoding this message can give. */
export function isPssEncoding(
  message: Uint8Array,
  block: Uint8Array,
  bits: number,
  { hash, saltLength }: PssScheme,
): boolean {
  const digestLength = hash(PADDING).length;
  const maskedLength = block.length - digestLength - 1;
  if (block.length !== Math.ceil(bits / 8) || maskedLength < saltLength + 1) return false;
  const digest = block.subarray(maskedLength, maskedLength + digestLength);
  const opened = xor(block.subarray(0, maskedLength), mask(hash, digest, maskedLength));
  // Encoding once more compares the padding, the separator, the cleared bits and the trailer in one.
  const salt = opened.subarray(maskedLength - saltLength);
  return equalBytes(encodePss(message, salt, bits, hash), block);
}
