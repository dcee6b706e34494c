/** The headers by which a browser says where a request comes from. */
export interface RequestOrigin {
  readonly method: string;
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
  readonly host: string | undefined;
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOf(origin: string): string | null {
  return /^https?:\/\/([^/]+)$/u.exec(origin)?.[1] ?? null;
}

/**
 * Whether a request may have been made by another site on behalf of its visitor.
 *
 * Browsers since 2023 send `Sec-Fetch-Site` with every request and no page can forge it; older ones send
 * `Origin` with every POST. A request with neither does not come from a browser and carries nobody's
 * cookies. The same rule as Go's `http.CrossOriginProtection`; it needs no token in any form, so pages can
 * be shared by caches and work where cookies are blocked.
 */
export function isCrossOrigin(request: RequestOrigin): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  if (request.secFetchSite !== undefined && request.secFetchSite !== '')
    return request.secFetchSite !== 'same-origin' && request.secFetchSite !== 'none';
  if (request.origin === undefined || request.origin === '') return false;
  return hostOf(request.origin) !== request.host;
}
