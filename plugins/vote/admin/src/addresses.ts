import { POLL_UID } from '../../contracts';

export const POLLS_PATH = '/plugins/vote';

/** Page of a poll in the admin. */
export function pollPath(documentId: string): string {
  return `${POLLS_PATH}/${encodeURIComponent(documentId)}`;
}

/** Where the content manager makes a poll. */
export const NEW_POLL_PATH = `/content-manager/collection-types/${POLL_UID}/create`;

/** Where the content manager edits a poll. */
export function editPath(documentId: string): string {
  return `/content-manager/collection-types/${POLL_UID}/${encodeURIComponent(documentId)}`;
}

/** Where Strapi's admin says its server is; the admin may be served from another host. */
function serverAddress(): string {
  const address: unknown = Reflect.get(window.strapi, 'backendURL');
  return typeof address === 'string' && address !== '' ? address : window.location.origin;
}

/** Address of a citizen page. */
export function citizenAddress(publicPath: string): string {
  return new URL(publicPath, serverAddress()).href;
}
