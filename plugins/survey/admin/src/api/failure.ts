/** What went wrong with a request, as far as somebody who reads about it can act on it. */
export type Failure = 'forbidden' | 'notFound' | 'other';

/** Reads the error of a request, whichever way Strapi's client put it. */
export function failureOf(error: unknown): Failure {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 403) return 'forbidden';
  return status === 404 ? 'notFound' : 'other';
}
