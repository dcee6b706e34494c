/**
 * A long number or hash in groups of four, as people read it out.
 *
 * @example grouped('K7Q49M2DXP3H', '-') // 'K7Q4-9M2D-XP3H'
 */
export function grouped(text: string, separator: string): string {
  return (text.match(/.{1,4}/gu) ?? []).join(separator);
}

/** The beginning of a hash: enough to tell two versions apart at a glance. */
export function shortFingerprint(hash: string): string {
  return grouped(hash.slice(0, 12), ' ');
}
