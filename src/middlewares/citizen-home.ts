import type { Core } from '@strapi/strapi';
import { citizenHomeFor } from '../configuration/citizen-home';

/** Leads a visitor of the bare address to the citizen pages, where Strapi alone would lead to its admin. */
const citizenHome: Core.MiddlewareFactory<{ readonly basePath: string }> = ({ basePath }) => {
  return async (context, next) => {
    const home = citizenHomeFor(context, basePath);
    if (home === null) await next();
    else context.redirect(home);
  };
};

export default citizenHome;
