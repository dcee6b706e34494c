/** Schemes that a browser loads a picture with, and nothing else. */
const WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/iu;
/** On the same site: one slash, since two begin another site's address. */
const OWN_SITE = /^\/(?:[^\s/\\][^\s\\]*)?$/u;
const LONGEST = 2_000;

export type AddressRefusal =
  /** Neither http(s) nor on the same site: data, scripts, files, addresses without a scheme. */
  'notAnAddress' | 'tooLong';

export type ImageAddress =
  | {
      readonly ok: true;
      readonly address: string;
      /** On the same site, which every page may show. */ readonly isOwn: boolean;
    }
  | { readonly ok: false; readonly reason: AddressRefusal };

/**
 * The address of a picture, as far as it may be set by hand.
 *
 * @example readImageAddress(' /uploads/a.png ') // { ok: true, address: '/uploads/a.png', isOwn: true }
 * @example readImageAddress('javascript:alert(1)') // { ok: false, reason: 'notAnAddress' }
 */
export function readImageAddress(text: string): ImageAddress {
  const address = text.trim();
  if (address.length > LONGEST) return { ok: false, reason: 'tooLong' };
  const isOwn = OWN_SITE.test(address);
  return isOwn || WEB.test(address) ? { ok: true, address, isOwn } : { ok: false, reason: 'notAnAddress' };
}
