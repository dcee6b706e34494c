import type { Core } from '@strapi/strapi';
import type { ParticipationServices } from '@modu/participation/contracts';

const PLUGIN = 'participation';

/**
 * A service of the participation plugin: the only way this plugin reaches into another.
 *
 * @throws Error when the participation plugin is not installed or not enabled
 * @example participation(strapi, 'site').addSection(section)
 */
export function participation<Name extends keyof ParticipationServices>(
  strapi: Core.Strapi,
  name: Name,
): ParticipationServices[Name] {
  if (!Object.hasOwn(strapi.plugins, PLUGIN))
    throw new Error('@modu/survey needs @modu/participation: install it and enable it in config/plugins.');
  return strapi.plugin(PLUGIN).service(name);
}

/** IANA name of the zone in which the site counts its days. */
export function siteTimeZone(strapi: Core.Strapi): string {
  const timeZone: unknown = strapi.config.get(`plugin::${PLUGIN}.timeZone`);
  return typeof timeZone === 'string' ? timeZone : 'UTC';
}

/** Scheme and host for addresses that leave this server, on letters for example; '' where none is configured. */
export function siteOrigin(strapi: Core.Strapi): string {
  const url: unknown = strapi.config.get('server.absoluteUrl');
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : '';
}
