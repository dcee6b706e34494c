/** The first 32 bits of the fractional parts of a root of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function rootsOfPrimes(count: number, degree: 2n | 3n): Uint32Array {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return Uint32Array.from(primes, (prime) => {
    // The root of prime · 2^(32·degree), whole: its low 32 bits are the fraction.
    const target = BigInt(prime) << (32n * degree);
    let root = 0n;
    for (let bit = 1n << 40n; bit > 0n; bit >>= 1n) {
      if ((root + bit) ** degree <= target) root += bit;
    }
    return Number(root & 0xffffffffn);
  });
}

const ROUND_CONSTANTS = rootsOfPrimes(64, 3n);
const INITIAL_STATE = rootsOfPrimes(8, 2n);
const BLOCK = 64;

const at = (words: Uint32Array, index: number): number => words[index] ?? 0;

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a 1 bit, noughts, and its length in bits, in whole blocks (5.1.1). */
function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / BLOCK) * BLOCK;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n);
  return view;
}

function schedule(view: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(64);
  for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [at(words, index - 15), at(words, index - 2)];
    const sigma0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const sigma1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + sigma0 + at(words, index - 7) + sigma1;
  }
  return words;
}

/** One block into the state (6.2.2). */
function compress(state: Uint32Array, words: Uint32Array): void {
  const work = state.slice();
  for (let index = 0; index < 64; index += 1) {
    const [a, b, c] = [at(work, 0), at(work, 1), at(work, 2)];
    const [e, f, g] = [at(work, 4), at(work, 5), at(work, 6)];
    const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (at(work, 7) + sum1 + choice + at(ROUND_CONSTANTS, index) + at(words, index)) >>> 0;
    const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    work.copyWithin(1, 0, 7);
    work[4] = at(work, 4) + first;
    work[0] = first + sum0 + majority;
  }
  for (let index = 0; index < 8; index += 1) state[index] = at(state, index) + at(work, index);
}

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 32 bytes. For orders and lots that anybody can draw again,
 * in a browser too; where there are many bytes to hash, the platform's own is faster.
 */
export function sha256(text: string): Uint8Array {
  const view = padded(new TextEncoder().encode(text));
  const state = INITIAL_STATE.slice();
  for (let offset = 0; offset < view.byteLength; offset += BLOCK) compress(state, schedule(view, offset));
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/** The digest in 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return Array.from(sha256(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
