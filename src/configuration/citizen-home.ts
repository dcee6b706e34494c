/**
 * Where a visitor of the bare address is led, or `null` when the request is for something else.
 *
 * @param basePath where the citizen pages live, as `PARTICIPATION_BASE_PATH` says
 * @example citizenHomeFor({ method: 'GET', path: '/' }, 'participate/') // '/participate'
 */
export function citizenHomeFor(
  request: { readonly method: string; readonly path: string },
  basePath: string,
): string | null {
  const isVisit = request.path === '/' && (request.method === 'GET' || request.method === 'HEAD');
  const home = `/${basePath.replace(/^\/+|\/+$/g, '')}`;
  // Citizen pages at the root are there already: leading to them would never end.
  return isVisit && home !== '/' ? home : null;
}
