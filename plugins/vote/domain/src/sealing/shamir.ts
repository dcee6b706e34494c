/**
 * Shamir's secret sharing byte by byte in GF(2^8) (A. Shamir, How to Share a Secret, 1979). Any `threshold` shares give
 * the secret; fewer say nothing about it, whatever one can compute.
 */
export interface Share {
  /** From 1 to 255: where the polynomial was evaluated. */
  readonly index: number;
  readonly value: Uint8Array;
}

export interface Sharing {
  /** k: so many shares open. */
  readonly threshold: number;
  /** n: so many are handed out. */
  readonly shares: number;
}

const MOST_SHARES = 255;
/** x^8 + x^4 + x^3 + x + 1, the field of AES. */
const REDUCTION = 0x1b;

function multiply(a: number, b: number): number {
  let product = 0;
  let factor = a;
  // No branch and no table depends on the bytes, which are secret.
  for (let bit = 0; bit < 8; bit += 1) {
    product ^= factor & -((b >> bit) & 1);
    factor = ((factor << 1) ^ (REDUCTION & -(factor >> 7))) & 0xff;
  }
  return product;
}

/** a^254, which is 1/a. */
function invert(a: number): number {
  let power = a;
  let result = 1;
  for (let bit = 1; bit < 8; bit += 1) {
    power = multiply(power, power);
    result = multiply(result, power);
  }
  return result;
}

/** Random bytes that {@link splitSecret} needs: one for each byte of the secret and each share but one of the threshold. */
export function randomBytesFor({ threshold }: Sharing, secretBytes: number): number {
  return (threshold - 1) * secretBytes;
}

/** True for two trustees or more of whom at least two are needed. */
export function isSharing({ threshold, shares }: Sharing): boolean {
  const areWhole = Number.isInteger(threshold) && Number.isInteger(shares);
  return areWhole && threshold >= 2 && threshold <= shares && shares <= MOST_SHARES;
}

/**
 * Splits a secret.
 *
 * @param random as many fresh random bytes as {@link randomBytesFor} says
 * @throws {RangeError} for a sharing that makes no sense, or too little randomness
 */
export function splitSecret(secret: Uint8Array, sharing: Sharing, random: Uint8Array): readonly Share[] {
  if (!isSharing(sharing)) throw new RangeError('Two trustees at least, and no more than there are');
  const { length } = secret;
  if (random.length !== randomBytesFor(sharing, length))
    throw new RangeError('Not the random bytes it needs');
  return Array.from({ length: sharing.shares }, (_, place) => {
    const index = place + 1;
    const value = Uint8Array.from(secret, (constant, at) => {
      let sum = 0;
      for (let degree = sharing.threshold - 2; degree >= 0; degree -= 1) {
        sum = multiply(sum ^ (random[degree * length + at] ?? 0), index);
      }
      return sum ^ constant;
    });
    return { index, value };
  });
}

/** What a share counts for at 0 when these are all (Lagrange). */
function weight(index: number, others: readonly number[]): number {
  return others.reduce((product, other) => multiply(product, multiply(other, invert(other ^ index))), 1);
}

/**
 * Puts shares together. With fewer than the threshold, or a wrong one among them, something comes out that is not the
 * secret, and nothing here can tell: compare with what is known of it.
 *
 * @throws {RangeError} for no shares, two of one index, an index outside 1 to 255, or different lengths
 */
export function combineShares(shares: readonly Share[]): Uint8Array {
  const indexes = shares.map(({ index }) => index);
  const [first] = shares;
  const areInRange = indexes.every((index) => Number.isInteger(index) && index >= 1 && index <= MOST_SHARES);
  if (first === undefined || !areInRange || new Set(indexes).size !== indexes.length)
    throw new RangeError('Not shares of one secret');
  if (shares.some(({ value }) => value.length !== first.value.length))
    throw new RangeError('Not of one length');
  const weights = indexes.map((index) =>
    weight(
      index,
      indexes.filter((other) => other !== index),
    ),
  );
  return first.value.map((_, at) =>
    shares.reduce((sum, { value }, place) => sum ^ multiply(value[at] ?? 0, weights[place] ?? 0), 0),
  );
}
