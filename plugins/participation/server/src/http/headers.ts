import { createHash } from 'node:crypto';

export interface HeaderWishes {
  readonly embedded: boolean;
  readonly embeddingOrigins: readonly string[];
  readonly privacy: 'public' | 'private' | 'returnable';
  readonly clearsCache: boolean;
}

const CACHING = { public: 'no-cache', private: 'no-store', returnable: 'private, no-cache' } as const;

/**
 * Everything from this server, nothing inline, no plugin, no base, no frame but where embedding is meant.
 * `form-action 'self'` keeps an injected form from sending answers elsewhere.
 */
export function contentSecurityPolicy(wishes: HeaderWishes): string {
  const ancestors = wishes.embedded ? wishes.embeddingOrigins.join(' ') || "'none'" : "'self'";
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}

/**
 * `same-origin` rather than `no-referrer`: with the latter browsers send `Origin: null` with our own forms.
 * Pages with answers are not stored, not even by the browser: people answer on library computers.
 */
export const pageHeaders = (wishes: HeaderWishes): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentSecurityPolicy(wishes),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Cache-Control': CACHING[wishes.privacy],
  Vary: 'Accept, Accept-Encoding, Cookie',
  ...(wishes.privacy !== 'public' ? { 'X-Robots-Tag': 'noindex' } : {}),
  ...(wishes.clearsCache ? { 'Clear-Site-Data': '"cache"' } : {}),
});

/** A file that somebody sent: saved by the browser, never shown as a page of this site, and kept nowhere else. */
export const fileHeaders: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

/** Weak enough to be short, strong enough to tell two versions of a file apart. */
export const fingerprint = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 16);
