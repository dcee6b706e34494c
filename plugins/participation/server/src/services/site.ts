import type {
  ApiDescription,
  CitizenReply,
  CitizenRequest,
  CitizenRoute,
  CitizenSection,
  CitizenSite,
} from '../../../contracts';
import type { Assets } from '../http/assets';
import { homePage, sectionPage, type ListedItem } from '../pages/lists';
import type { SiteContentRepository } from '../repositories/site-content';
import { describeApi } from './api-description';
import { createRouteRegistry, type RouteRegistry } from './route-registry';

/** What the plugins have put on the citizen site, as the HTTP side reads it. */
export interface SiteState {
  readonly findRoute: RouteRegistry['find'];
  sections(): readonly CitizenSection[];
  apiDescription(basePath: string): unknown;
}

async function itemsOf(section: CitizenSection, request: CitizenRequest): Promise<readonly ListedItem[]> {
  const items = await section.list(request.locale, request.now);
  return items.map((item) => ({ ...item, itemName: section.itemName[request.locale] }));
}

const homeRoute = (
  sections: readonly CitizenSection[],
  siteContent: SiteContentRepository,
): CitizenRoute => ({
  method: 'GET',
  path: '/',
  rate: 'read',
  async handle(request): Promise<CitizenReply> {
    const items = (await Promise.all(sections.map((section) => itemsOf(section, request)))).flat();
    const { tagline } = await siteContent.find(request.locale);
    return { kind: 'page', status: 200, page: homePage(request, items, tagline) };
  },
});

const sectionRoute = (section: CitizenSection): CitizenRoute => ({
  method: 'GET',
  path: section.path,
  rate: 'read',
  async handle(request): Promise<CitizenReply> {
    const items = await itemsOf(section, request);
    return { kind: 'page', status: 200, page: sectionPage(request, section, items) };
  },
});

export interface SiteParts {
  readonly site: CitizenSite;
  readonly state: SiteState;
  readonly addRoutes: RouteRegistry['add'];
}

export function createCitizenSite(
  basePath: string,
  assets: Assets,
  siteContent: SiteContentRepository,
): SiteParts {
  const routes = createRouteRegistry();
  const sections: CitizenSection[] = [];
  const descriptions: ApiDescription[] = [];
  routes.add([homeRoute(sections, siteContent)]);
  return {
    addRoutes: routes.add,
    site: {
      addRoutes: routes.add,
      addSection(section) {
        sections.push(section);
        routes.add([sectionRoute(section)]);
      },
      addAssets: (name, folder) => {
        assets.add(name, folder);
      },
      assetAddress: (path) => `${basePath}${assets.address(path)}`,
      addApiDescription: (part) => {
        descriptions.push(part);
      },
      address: (locale, path) => `${basePath}/${locale}${path === '/' ? '' : path}`,
    },
    state: {
      findRoute: routes.find,
      sections: () => sections,
      apiDescription: (path) => describeApi(path, descriptions),
    },
  };
}
