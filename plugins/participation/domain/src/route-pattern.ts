export interface RoutePattern {
  /** Values of the pattern's `:name` segments, decoded, or `null` when the path is another's. */
  match(path: string): Readonly<Record<string, string>> | null;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A malformed escape such as %E0%A4%A is nobody's address.
    return null;
  }
}

/**
 * Compiles `/surveys/:slug` to a matcher. A segment matches one path segment; nothing is optional.
 *
 * @example
 * compileRoute('/surveys/:slug').match('/surveys/a%20b') // { slug: 'a b' }
 */
export function compileRoute(pattern: string): RoutePattern {
  const wanted = pattern.split('/');
  return {
    match(path) {
      const given = path.split('/');
      if (given.length !== wanted.length) return null;
      const params: Record<string, string> = {};
      for (const [index, segment] of wanted.entries()) {
        const actual = given[index] ?? '';
        if (!segment.startsWith(':')) {
          if (segment !== actual) return null;
          continue;
        }
        const value = decode(actual);
        if (value === null || value === '') return null;
        params[segment.slice(1)] = value;
      }
      return params;
    },
  };
}
