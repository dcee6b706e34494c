/** The code by which Node names what went wrong, e.g. `ENOENT`; empty where there is none. */
export function errorCode(error: unknown): string {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
