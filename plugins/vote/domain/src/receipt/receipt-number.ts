import { decodeBase32, encodeBase32, groupsOfFour } from '../shared/base32';

/**
 * A receipt number as it is printed. The caller brings the bytes; ten of them give four groups of four.
 *
 * @example formatReceiptNumber(Uint8Array.of(1, 2, 3, 4, 5)) // '0410-6105'
 */
export function formatReceiptNumber(bytes: Uint8Array): string {
  return groupsOfFour(encodeBase32(bytes));
}

/** The bytes of the receipt number that somebody typed, or `null` when it cannot be one. */
export function parseReceiptNumber(text: string): Uint8Array | null {
  const bytes = decodeBase32(text);
  return bytes === null || bytes.length === 0 ? null : bytes;
}
