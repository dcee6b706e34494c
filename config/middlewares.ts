import type { Core } from '@strapi/strapi';

/**
 * Content security policy of the admin and the content API; the citizen pages have a stricter one of
 * their own. No other host: nothing the admin shows may be loaded from elsewhere.
 *
 * Written as texts rather than lists because Strapi merges lists with its defaults position by position,
 * which would bring its own hosts back. `useDefaults` is off for the same reason.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    'default-src': "'self'",
    'base-uri': "'self'",
    'connect-src': "'self'",
    'font-src': "'self' data:",
    'form-action': "'self'",
    'frame-ancestors': "'self'",
    'frame-src': "'self'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' data: blob:",
    'object-src': "'none'",
    'script-src': "'self'",
    'script-src-attr': "'none'",
    // styled-components, with which the admin is made, writes style elements.
    'style-src': "'self' 'unsafe-inline'",
    'worker-src': "'self' blob:",
  },
};

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy } },
  { name: 'global::citizen-home', config: { basePath: env('PARTICIPATION_BASE_PATH', '/participate') } },
  'strapi::cors',
  'strapi::query',
  // A long questionnaire is saved as one text: two million letters of Korean have six million bytes.
  { name: 'strapi::body', config: { jsonLimit: '8mb' } },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'strapi::public',
];

export default config;
