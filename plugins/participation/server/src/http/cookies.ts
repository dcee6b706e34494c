import type { Context } from 'koa';
import { SESSION_LIFETIME_MS } from '../services/accounts';
import { FLOW_LIFETIME_MS, IDENTITY_LIFETIME_MS } from '../services/oidc/lifetimes';

/** Every cookie of the citizen site: sealed by this server, read by no script, sent to no other site. */
const LIFETIMES = {
  /** Who is signed in. */
  modu_session: SESSION_LIFETIME_MS,
  /** What somebody took along to an identity provider, to be recognised on coming back. */
  modu_oidc: FLOW_LIFETIME_MS,
  /** Who a provider said this is; good for one admission. */
  modu_identity: IDENTITY_LIFETIME_MS,
} as const;

type CookieName = keyof typeof LIFETIMES;

/** @param value `null` takes the cookie away */
export function setCookie(ctx: Context, basePath: string, name: CookieName, value: string | null): void {
  ctx.cookies.set(name, value, {
    httpOnly: true,
    // Lax: sent when somebody comes back from a provider by following its redirect.
    sameSite: 'lax',
    secure: ctx.secure,
    path: basePath,
    signed: false,
    maxAge: value === null ? 0 : LIFETIMES[name],
  });
}

export const readCookie = (ctx: Context, name: CookieName): string | undefined => ctx.cookies.get(name);
