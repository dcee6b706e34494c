/**
 * Nothing calls home: telemetry and promotions are off for every Strapi command. The look for updates is
 * switched off in config/server.ts; its old variable only makes Strapi warn about it.
 */
export const QUIET_STRAPI = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_HIDE_STARTUP_MESSAGE: 'true',
};
