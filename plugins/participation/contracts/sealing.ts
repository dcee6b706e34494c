/**
 * Strapi service `plugin::participation.sealing`: what only this site can have made, without a table of its own.
 * Purposes of one plugin begin with its name: `survey:receipt`.
 */
export interface Sealing {
  /** A small JSON value, encrypted and authenticated; safe in an address. */
  seal(purpose: string, value: unknown): string;
  /** What was sealed for this purpose, or `null` for anything else. Untrusted until it is parsed. */
  unseal(purpose: string, token: string): unknown;
  /** HMAC-SHA-256 in hex: the same for the same text on every node, and not to be worked out elsewhere. */
  keyedHash(purpose: string, text: string): string;
}
