import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  // The address people type, when a proxy stands in front: links in e-mails are made from it.
  url: env('PUBLIC_URL', ''),
  // Believe X-Forwarded-* only when told that a proxy of ours sets it, or anyone could choose their address.
  proxy: { koa: env.bool('IS_PROXIED', false) },
  app: { keys: env.array('APP_KEYS', []) },
  // Nothing calls home: no look at the registry for a newer Strapi.
  logger: { updates: { enabled: false } },
});

export default config;
