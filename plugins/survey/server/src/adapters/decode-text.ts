import { isUtf8 } from 'node:buffer';

/** With the byte order marks that say so. */
const UTF_16 = [
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * The text of a file: UTF-8, UTF-16 where it says so, or EUC-KR, in which Korean Excel still writes CSV. Undefined for what is
 * none of them.
 *
 * @example decodeText(new Uint8Array([0xb0, 0xa1])) // '가'
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const marked = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return whole(new TextDecoder(marked.label).decode(bytes));
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  return whole(new TextDecoder('euc-kr').decode(bytes));
}

/** Undefined where something could not be read and was replaced. */
const whole = (text: string): string | undefined => (text.includes('\ufffd') ? undefined : text);
