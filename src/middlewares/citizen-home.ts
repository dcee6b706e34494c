import type { Core } from '@strapi/strapi';

interface CitizenHome {
  /** Where the citizen pages live, as `PARTICIPATION_BASE_PATH` says. */
  readonly basePath: string;
}

/** Leads a visitor of the bare address to the citizen pages, where Strapi alone would lead to its admin. */
const citizenHome: Core.MiddlewareFactory<CitizenHome> = ({ basePath }) => {
  const home = `/${basePath.replace(/^\/+|\/+$/g, '')}`;
  return async (context, next) => {
    if (context.path === '/' && home !== '/' && (context.method === 'GET' || context.method === 'HEAD')) {
      context.redirect(home);
      return;
    }
    await next();
  };
};

export default citizenHome;
