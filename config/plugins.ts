import type { Core } from '@strapi/strapi';

// Strapi makes its first locale when it first starts, from this variable alone; it is read after this file.
process.env.STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE ??= 'ko';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  participation: {
    enabled: true,
    config: {
      basePath: env('PARTICIPATION_BASE_PATH', '/participate'),
      // Empty: derived from Strapi's own keys. Else at least 32 characters.
      secret: env('PARTICIPATION_SECRET', ''),
      defaultLocale: env('PARTICIPATION_DEFAULT_LOCALE', 'ko'),
      timeZone: env('PARTICIPATION_TIME_ZONE', 'Asia/Seoul'),
      embeddingOrigins: env.array('PARTICIPATION_EMBEDDING_ORIGINS', ['*']),
      rates: {
        read: env.int('PARTICIPATION_RATE_READ', 3_000),
        write: env.int('PARTICIPATION_RATE_WRITE', 1_200),
        attempt: env.int('PARTICIPATION_RATE_ATTEMPT', 60),
      },
    },
  },
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET') },
  },
});

export default config;
