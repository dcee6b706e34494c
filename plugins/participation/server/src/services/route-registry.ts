import { compileRoute, type RoutePattern } from '../../../domain/src';
import type { OwnRoute } from '../controllers/own-route';

/** Every `CitizenRoute` is one. */
export type AnyRoute = OwnRoute;

export interface FoundRoute {
  readonly route: AnyRoute;
  readonly params: Readonly<Record<string, string>>;
}

export interface RouteRegistry {
  readonly add: (routes: readonly AnyRoute[]) => void;
  /** The first route added that fits; `otherMethod` when the path exists for another method only. */
  readonly find: (method: string, path: string) => FoundRoute | 'otherMethod' | null;
}

export function createRouteRegistry(): RouteRegistry {
  const compiled: { readonly route: AnyRoute; readonly pattern: RoutePattern }[] = [];
  return {
    add(routes) {
      compiled.push(...routes.map((route) => ({ route, pattern: compileRoute(route.path) })));
    },
    find(method, path) {
      let isKnownPath = false;
      for (const { route, pattern } of compiled) {
        const params = pattern.match(path);
        if (params === null) continue;
        if (route.method === method) return { route, params };
        isKnownPath = true;
      }
      return isKnownPath ? 'otherMethod' : null;
    },
  };
}
