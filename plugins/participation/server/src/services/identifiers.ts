import type { Keyring } from '../keyring';

/** What people are known by outside this site. */
type IdentifierKind = 'email' | 'oidc' | 'ci';

/**
 * Stands for an address, an account elsewhere or a CI from the moment it is read: an HMAC under this server's secret, which is
 * then hashed once more under the poll's own key. What was read is kept nowhere, sealed nowhere, and written to no log.
 */
export const identifierOf = (keyring: Keyring, kind: IdentifierKind, text: string): string =>
  keyring.keyedHash(Buffer.from(`identifier:${kind}`), text);
