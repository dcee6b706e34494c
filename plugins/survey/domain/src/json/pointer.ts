/**
 * Extends a JSON pointer (RFC 6901) by one key.
 *
 * @example pointer(pointer('/pages', 0), 'elements') // '/pages/0/elements'
 */
export function pointer(base: string, key: string | number): string {
  return `${base}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
