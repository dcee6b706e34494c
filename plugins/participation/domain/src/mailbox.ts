const IGNORES_DOTS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

/**
 * The letter box behind an address: one person's addresses that arrive at the same place are one. Capitals do not matter,
 * what follows a `+` is the owner's own note, and Google leaves dots out. For telling people apart only: letters go to
 * the address as it was typed.
 *
 * @param address as `readMailAddress` returned it
 * @example mailboxOf('Kim.Bom+vote@gmail.com') // 'kimbom@gmail.com'
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  const [name = ''] = address.slice(0, at).toLowerCase().split('+');
  const local = name === '' ? address.slice(0, at).toLowerCase() : name;
  return IGNORES_DOTS.has(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}
