import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', '') },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  autoOpen: false,
  // Nothing calls home: no surveys about Strapi, no advertisements of paid editions, no AI service.
  flags: { nps: false, promoteEE: false },
  ai: { enabled: false },
  // `strapi develop` restarts when a plugin has been built, not when its sources are saved.
  watchIgnoreFiles: [
    '**/plugins/*/{admin,server,domain,contracts,page-kit,browser}/**',
    '**/tests/**',
    '!**/plugins/*/dist',
    '!**/plugins/*/dist/server',
    '!**/plugins/*/dist/server/*.js',
  ],
});

export default config;
