import type { Context, Middleware, Next } from 'koa';
import type { Account, CitizenReply, CitizenRequest, Locale, RateClass } from '../../../contracts';
import { isCrossOrigin, isLocale, preferredLocale } from '../../../domain/src';
import type { SessionReply } from '../controllers/account';
import { CitizenError } from '../errors';
import { errorPage } from '../pages/errors';
import type { SiteState } from '../services/site';
import { SESSION_LIFETIME_MS } from '../services/accounts';
import { texts } from '../texts';
import { readBody } from './body';
import { sendAsset, sendPage, type SendParts } from './reply';

const SESSION_COOKIE = 'modu_session';

export interface HandlerParts extends SendParts {
  readonly state: SiteState;
  readonly limits: { take(rate: RateClass, address: string): Promise<void> };
  readonly accounts: { fromSession(session: string | undefined): Promise<Account | null> };
  readonly now: () => Date;
  readonly logError: (error: unknown) => void;
}

const wantsJson = (ctx: Context): boolean =>
  ctx.get('content-type').startsWith('application/json') || ctx.accepts('html', 'json') === 'json';

/** Address of a path below base path and locale; `?embed=1` stays with every link of an embedded page. */
function linker(base: string, locale: Locale, embedded: boolean): CitizenRequest['link'] {
  return (path, language = locale) => {
    const address = `${base}/${language}${path === '/' ? '' : path}`;
    if (!embedded) return address;
    const [beforeHash = '', hash] = address.split('#');
    const withFlag = `${beforeHash}${beforeHash.includes('?') ? '&' : '?'}embed=1`;
    return hash === undefined ? withFlag : `${withFlag}#${hash}`;
  };
}

async function buildRequest(
  parts: HandlerParts,
  ctx: Context,
  locale: Locale,
  path: string,
): Promise<CitizenRequest> {
  const { settings } = parts;
  const query = new URLSearchParams(ctx.querystring);
  const embedded = query.get('embed') === '1';
  return {
    method: ctx.method === 'POST' ? 'POST' : 'GET',
    locale,
    path,
    params: {},
    query,
    body: { kind: 'none' },
    embedded,
    accepts: wantsJson(ctx) ? 'json' : 'html',
    account: await parts.accounts.fromSession(ctx.cookies.get(SESSION_COOKIE)),
    now: parts.now(),
    timeZone: settings.timeZone,
    link: linker(settings.basePath, locale, embedded),
  };
}

function setSession(ctx: Context, basePath: string, session: string | null): void {
  ctx.cookies.set(SESSION_COOKIE, session, {
    httpOnly: true,
    sameSite: 'lax',
    secure: ctx.secure,
    path: basePath,
    signed: false,
    maxAge: session === null ? 0 : SESSION_LIFETIME_MS,
  });
}

async function send(
  parts: HandlerParts,
  ctx: Context,
  request: CitizenRequest,
  reply: CitizenReply | SessionReply,
): Promise<void> {
  switch (reply.kind) {
    case 'page':
      await sendPage(parts, ctx, request, reply.status, reply.page);
      return;
    case 'session':
      setSession(ctx, parts.settings.basePath, reply.session);
      ctx.redirect(request.link(reply.path));
      ctx.status = 303;
      return;
    case 'redirect':
      ctx.redirect(request.link(reply.path));
      ctx.status = 303;
      return;
    case 'json':
      ctx.status = reply.status;
      ctx.set('Cache-Control', 'no-store');
      ctx.body = JSON.stringify(reply.value);
      ctx.type = 'application/json';
      return;
    case 'file':
      ctx.attachment(reply.filename);
      ctx.set('Cache-Control', 'no-store');
      ctx.type = reply.contentType;
      ctx.body = reply.content;
  }
}

async function sendError(parts: HandlerParts, ctx: Context, request: CitizenRequest, thrown: unknown) {
  const error = thrown instanceof CitizenError ? thrown : new CitizenError('unexpected', { cause: thrown });
  if (error.code === 'unexpected') parts.logError(thrown);
  if (error.retryAfter !== undefined) ctx.set('Retry-After', String(error.retryAfter));
  if (request.accepts === 'json') {
    const { title, text } = texts[request.locale].errors[error.code];
    await send(parts, ctx, request, {
      kind: 'json',
      status: error.status,
      value: { error: { code: error.code, message: `${title}. ${text}` } },
    });
    return;
  }
  await sendPage(parts, ctx, request, error.status, errorPage(request.locale, error, request.link('/')));
}

/** Everything that can refuse a request before a plugin's handler sees it, in order of what it costs. */
async function dispatch(
  parts: HandlerParts,
  ctx: Context,
  base: CitizenRequest,
): Promise<CitizenReply | SessionReply> {
  const found = parts.state.findRoute(base.method, base.path);
  if (found === 'otherMethod') throw new CitizenError('methodNotAllowed');
  if (found === null) throw new CitizenError('notFound');
  await parts.limits.take(found.route.rate, ctx.ip);
  const origin = {
    method: ctx.method,
    secFetchSite: ctx.get('sec-fetch-site'),
    origin: ctx.get('origin'),
    host: ctx.host,
  };
  if (isCrossOrigin(origin)) throw new CitizenError('crossOrigin');
  const body =
    base.method === 'POST' ? await readBody(ctx.req, found.route.maxBodyBytes) : ({ kind: 'none' } as const);
  return found.route.handle({ ...base, params: found.params, body });
}

async function serveLocale(parts: HandlerParts, ctx: Context, locale: Locale, path: string): Promise<void> {
  const request = await buildRequest(parts, ctx, locale, path);
  try {
    await send(parts, ctx, request, await dispatch(parts, ctx, request));
  } catch (error) {
    await sendError(parts, ctx, request, error);
  }
}

/** Mounted before Strapi's own stack: its session, body parser, logger and CSP are not for these pages. */
export function createCitizenMiddleware(parts: HandlerParts): Middleware {
  const { basePath, defaultLocale } = parts.settings;
  return async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.path !== basePath && !ctx.path.startsWith(`${basePath}/`)) {
      await next();
      return;
    }
    const rest = ctx.path.slice(basePath.length);
    const [, first = '', ...others] = rest.split('/');
    if (await sendAsset(parts, ctx, rest)) return;
    if (isLocale(first)) {
      const path = `/${others.join('/')}`.replace(/\/+$/u, '') || '/';
      await serveLocale(parts, ctx, first, path);
      return;
    }
    const locale = preferredLocale(ctx.get('accept-language'), defaultLocale);
    if (rest === '' || rest === '/') {
      ctx.set('Vary', 'Accept-Language');
      ctx.redirect(`${basePath}/${locale}`);
      return;
    }
    await serveLocale(parts, ctx, locale, rest);
  };
}
