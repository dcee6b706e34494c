/** Where the server is, as seen from the admin: usually the same origin, but the admin can be hosted apart. */
export function serverAddress(): string {
  // Strapi's admin sets this, but its types do not say so.
  const { strapi }: { strapi: object } = window;
  return 'backendURL' in strapi && typeof strapi.backendURL === 'string' ? strapi.backendURL : '';
}

/** The same as an address that paths of the server can be put behind. */
export const serverOrigin = (): URL => new URL(serverAddress() || '/', window.location.href);
