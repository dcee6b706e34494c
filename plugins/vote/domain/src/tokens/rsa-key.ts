import { decodeBase64Url } from '../crypto/base64';
import type { RsaPublicKey } from '../crypto/ports';
import { bitLength, integerOf } from './big-integer';

const LEAST_BITS = 2048;
const MOST_BITS = 4096;
/** The exponent that everybody uses; others bring risks and nothing else. */
const EXPONENT = 65_537n;

/** A key as it stands in a manifest: both numbers as a JSON Web Key has them (RFC 7518, 6.3.1). */
export interface WrittenRsaKey {
  readonly n: string;
  readonly e: string;
}

/** The key, or `null` when it is not one of 2048 to 4096 bits, odd, with the usual exponent. */
export function parseRsaKey({ n, e }: WrittenRsaKey): RsaPublicKey | null {
  const modulus = decodeBase64Url(n);
  const exponent = decodeBase64Url(e);
  if (modulus === null || exponent === null || modulus[0] === 0 || exponent[0] === 0) return null;
  const number = integerOf(modulus);
  const bits = bitLength(number);
  const isSound = bits >= LEAST_BITS && bits <= MOST_BITS && bits % 8 === 0 && number % 2n === 1n;
  return isSound && integerOf(exponent) === EXPONENT ? { modulus, exponent } : null;
}
