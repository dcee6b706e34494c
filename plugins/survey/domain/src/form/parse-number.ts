const grouped = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const plain = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/**
 * Reads a number as people in Korea and in English-speaking countries type it: full-width digits, a comma between
 * thousands, spaces around. Undefined when it is none; a comma elsewhere is not guessed at.
 *
 * @example parseNumber('１，２００') // 1200
 * @example parseNumber('1,2') // undefined
 */
export function parseNumber(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replaceAll('\u2212', '-').trim();
  if (text.length > 30) return undefined;
  if (grouped.test(text)) return Number(text.replaceAll(',', ''));
  return plain.test(text) ? Number(text) : undefined;
}
