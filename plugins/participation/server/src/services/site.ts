import type {
  ApiDescription,
  CitizenReply,
  CitizenRequest,
  CitizenRoute,
  CitizenSection,
  CitizenSite,
} from '../../../contracts';
import { compileRoute, type RoutePattern } from '../../../domain/src';
import type { AccountRoute } from '../controllers/account';
import type { Assets } from '../http/assets';
import { homePage, sectionPage, type ListedItem } from '../pages/lists';
import type { SiteContentRepository } from '../repositories/site-content';
import { describeApi } from './api-description';

type AnyRoute = CitizenRoute | AccountRoute;

interface CompiledRoute {
  readonly route: AnyRoute;
  readonly pattern: RoutePattern;
}

export interface FoundRoute {
  readonly route: AnyRoute;
  readonly params: Readonly<Record<string, string>>;
}

/** What the plugins have put on the citizen site, as the HTTP side reads it. */
export interface SiteState {
  findRoute(method: string, path: string): FoundRoute | 'otherMethod' | null;
  sections(): readonly CitizenSection[];
  apiDescription(basePath: string): unknown;
}

async function itemsOf(section: CitizenSection, request: CitizenRequest): Promise<readonly ListedItem[]> {
  const items = await section.list(request.locale, request.now);
  return items.map((item) => ({ ...item, itemName: section.itemName[request.locale] }));
}

export function createCitizenSite(
  basePath: string,
  assets: Assets,
  siteContent: SiteContentRepository,
): {
  readonly site: CitizenSite;
  readonly state: SiteState;
  readonly addRoutes: (routes: readonly AnyRoute[]) => void;
} {
  const routes: CompiledRoute[] = [];
  const sections: CitizenSection[] = [];
  const descriptions: ApiDescription[] = [];

  const addRoutes = (added: readonly AnyRoute[]): void => {
    routes.push(...added.map((route) => ({ route, pattern: compileRoute(route.path) })));
  };

  const home = async (request: CitizenRequest): Promise<CitizenReply> => {
    const items = (await Promise.all(sections.map((section) => itemsOf(section, request)))).flat();
    const { tagline } = await siteContent.find(request.locale);
    return { kind: 'page', status: 200, page: homePage(request, items, tagline) };
  };

  const sectionRoute = (section: CitizenSection): CitizenRoute => ({
    method: 'GET',
    path: section.path,
    rate: 'read',
    async handle(request) {
      const items = await itemsOf(section, request);
      return { kind: 'page', status: 200, page: sectionPage(request, section, items) };
    },
  });

  addRoutes([{ method: 'GET', path: '/', rate: 'read', handle: home }]);

  return {
    addRoutes,
    site: {
      addRoutes,
      addSection(section) {
        sections.push(section);
        addRoutes([sectionRoute(section)]);
      },
      addAssets: (name, folder) => {
        assets.add(name, folder);
      },
      addApiDescription(part) {
        descriptions.push(part);
      },
      address: (locale, path) => `${basePath}/${locale}${path === '/' ? '' : path}`,
    },
    state: {
      findRoute(method, path) {
        let otherMethod = false;
        for (const { route, pattern } of routes) {
          const params = pattern.match(path);
          if (params === null) continue;
          if (route.method === method) return { route, params };
          otherMethod = true;
        }
        return otherMethod ? 'otherMethod' : null;
      },
      sections: () => sections,
      apiDescription: (path) => describeApi(path, descriptions),
    },
  };
}
