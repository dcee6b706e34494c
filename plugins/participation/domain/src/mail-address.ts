/** RFC 5321, 4.5.3.1. */
const MAX_LENGTH = 254;

/** What can be delivered: no comments, no quoted local parts, no address literals, nothing that could begin a header. */
const ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~\-\p{L}]{1,64}@(?:[a-z0-9\p{L}](?:[a-z0-9\p{L}-]{0,61}[a-z0-9\p{L}])?\.)+[a-z\p{L}][a-z0-9\p{L}-]{0,61}[a-z0-9\p{L}]$/u;

/**
 * An e-mail address as somebody typed it on a telephone: full-width letters, capitals in the domain and spaces around it do not
 * matter.
 *
 * @returns `null` for what cannot be one
 * @example readMailAddress(' Kim@Example.KR ') // 'Kim@example.kr'
 */
export function readMailAddress(typed: string): string | null {
  const text = typed.normalize('NFKC').trim();
  const at = text.lastIndexOf('@');
  const address = `${text.slice(0, at)}@${text.slice(at + 1).toLowerCase()}`;
  return at > 0 && address.length <= MAX_LENGTH && ADDRESS.test(address.toLowerCase()) ? address : null;
}
