/** Nothing calls home: telemetry, update checks and promotions are off for every Strapi command. */
export const QUIET_STRAPI = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
  STRAPI_HIDE_STARTUP_MESSAGE: 'true',
};
