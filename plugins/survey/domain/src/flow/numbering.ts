/**
 * The label of the n-th numbered question, counted from 0, in the style of the first one.
 *
 * @example numberLabel(2, '') // '3.'
 * @example numberLabel(1, 'A)') // 'B)'
 * @example numberLabel(1, 'Q10') // 'Q11'
 */
export function numberLabel(index: number, first: string): string {
  const digits = /^(.*?)(\d+)(\D*)$/s.exec(first);
  if (digits !== null) {
    const [, prefix = '', start = '1', ending = ''] = digits;
    const number = String(Number(start) + index).padStart(start.length, '0');
    return `${prefix}${number}${ending}`;
  }
  const letter = /^(.*?)([A-Za-z])([^A-Za-z]*)$/s.exec(first);
  if (letter !== null) {
    const [, prefix = '', start = 'A', ending = ''] = letter;
    return `${prefix}${String.fromCharCode(start.charCodeAt(0) + index)}${ending}`;
  }
  return `${String(index + 1)}.`;
}
