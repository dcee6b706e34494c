/**
 * Where somebody is led after signing in, below base path and locale. Only paths of this site: `//elsewhere`, `/\elsewhere` and
 * `https:` would send people to somebody else.
 *
 * @returns `/` for anything else
 * @example returnPath('/polls/cases') // '/polls/cases'
 */
export const returnPath = (wanted: string | null | undefined): string =>
  wanted !== null && wanted !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/u.test(wanted) ? wanted : '/';
