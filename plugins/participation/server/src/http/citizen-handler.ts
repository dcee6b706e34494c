import { Readable } from 'node:stream';
import type { Context, Middleware, Next } from 'koa';
import type { Account, CitizenReply, CitizenRequest, Locale, RequestBody } from '../../../contracts';
import { isCrossOrigin, isLocale, isUnavailable, preferredLocale } from '../../../domain/src';
import type { OwnReply } from '../controllers/own-route';
import { CitizenError } from '../errors';
import { errorPage } from '../pages/errors';
import type { AnyRoute } from '../services/route-registry';
import type { SiteState } from '../services/site';
import { texts } from '../texts';
import { DEFAULT_LIMIT, readBody } from './body';
import { readCookie, setCookie } from './cookies';
import { networkCounts, type RateLimits } from './limits';
import { isMultipart, withMultipart } from './multipart';
import { fileHeaders } from './headers';
import { sendAsset, sendPage, type SendParts } from './reply';
import { sentForm, Undone } from './undone';

/** Seconds after which somebody may ask again for what the database could not take. */
const RETRY_UNAVAILABLE = 5;

export interface HandlerParts extends SendParts {
  /** Scheme and host under which people know this site; '' where it is the one they asked for. */
  readonly publicUrl: string;
  readonly state: SiteState;
  readonly limits: RateLimits;
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

function buildRequest(
  parts: HandlerParts,
  ctx: Context,
  { locale, path, account }: { locale: Locale; path: string; account: Account | null },
): CitizenRequest {
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
    account,
    now: parts.now(),
    timeZone: settings.timeZone,
    identityProof: readCookie(ctx, 'modu_identity') ?? null,
    ...networkCounts(parts.limits, ctx.ip),
    link: linker(settings.basePath, locale, embedded),
    address: (target) =>
      `${parts.publicUrl || ctx.origin}${linker(settings.basePath, locale, false)(target)}`,
  };
}

/** Replies of this plugin's own pages, which may set cookies and lead elsewhere. */
function sendOwn(parts: HandlerParts, ctx: Context, request: CitizenRequest, reply: OwnReply): void {
  const { basePath } = parts.settings;
  switch (reply.kind) {
    case 'session':
      setCookie(ctx, basePath, 'modu_session', reply.session);
      ctx.redirect(request.link(reply.path));
      break;
    case 'leave':
      setCookie(ctx, basePath, 'modu_oidc', reply.flow);
      ctx.redirect(reply.url);
      break;
    case 'identified':
      setCookie(ctx, basePath, 'modu_oidc', null);
      setCookie(ctx, basePath, 'modu_identity', reply.identity);
      ctx.redirect(request.link(reply.path, reply.locale));
  }
  ctx.status = 303;
  ctx.set('Cache-Control', 'no-store');
}

async function send(
  parts: HandlerParts,
  ctx: Context,
  request: CitizenRequest,
  reply: CitizenReply | OwnReply,
): Promise<void> {
  switch (reply.kind) {
    case 'page':
      if (reply.endsIdentity === true) setCookie(ctx, parts.settings.basePath, 'modu_identity', null);
      await sendPage(parts, ctx, request, reply.status, reply.page);
      return;
    case 'session':
    case 'leave':
    case 'identified':
      sendOwn(parts, ctx, request, reply);
      return;
    case 'redirect':
      ctx.redirect(request.link(reply.path));
      ctx.status = 303;
      return;
    case 'json':
      ctx.status = reply.status;
      ctx.set('Cache-Control', 'no-store');
      if (reply.retryAfter !== undefined) ctx.set('Retry-After', String(reply.retryAfter));
      ctx.body = JSON.stringify(reply.value);
      ctx.type = 'application/json';
      return;
    case 'file':
      ctx.attachment(reply.filename);
      ctx.set(fileHeaders);
      ctx.type = reply.contentType;
      ctx.body = typeof reply.content === 'string' ? reply.content : Readable.from(reply.content);
  }
}

function asCitizenError(thrown: unknown): CitizenError {
  if (thrown instanceof CitizenError) return thrown;
  return isUnavailable(thrown)
    ? new CitizenError('unavailable', { cause: thrown, retryAfter: RETRY_UNAVAILABLE })
    : new CitizenError('unexpected', { cause: thrown });
}

async function sendError(parts: HandlerParts, ctx: Context, request: CitizenRequest, thrown: unknown) {
  const [cause, sent] = thrown instanceof Undone ? [thrown.cause, thrown.sent] : [thrown, null];
  const error = asCitizenError(cause);
  if (error.status >= 500) parts.logError(cause);
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
  await sendPage(parts, ctx, request, error.status, errorPage(request, error, sent));
}

interface Visitor {
  readonly account: Account | null;
  /** Why it could not be found out. */
  readonly trouble: Error | null;
}

async function visitorOf(parts: HandlerParts, ctx: Context): Promise<Visitor> {
  try {
    return { account: await parts.accounts.fromSession(readCookie(ctx, 'modu_session')), trouble: null };
  } catch (error) {
    return { account: null, trouble: new Error('Who sends a request is not known', { cause: error }) };
  }
}

/** A form that came too often is read all the same: its page holds what was typed until it may be sent. */
async function takeRate(
  { limits }: HandlerParts,
  ctx: Context,
  { path }: CitizenRequest,
  route: AnyRoute,
): Promise<void> {
  try {
    await limits.take(route.rate, ctx.ip);
  } catch (error) {
    if (route.method === 'GET' || route.rate !== 'write' || isMultipart(ctx.req)) throw error;
    throw new Undone(error, sentForm(route, path, await readBody(ctx.req, route.maxBodyBytes)));
  }
}

/** Everything that can refuse a request before a plugin's handler sees it, in order of what it costs. */
async function dispatch(
  parts: HandlerParts,
  ctx: Context,
  base: CitizenRequest,
  trouble: Error | null,
): Promise<CitizenReply | OwnReply> {
  const found = parts.state.findRoute(base.method, base.path);
  if (found === 'otherMethod') throw new CitizenError('methodNotAllowed');
  if (found === null) throw new CitizenError('notFound');
  const { route, params } = found;
  await takeRate(parts, ctx, base, route);
  const origin = {
    method: ctx.method,
    secFetchSite: ctx.get('sec-fetch-site'),
    origin: ctx.get('origin'),
    host: ctx.host,
  };
  if (isCrossOrigin(origin)) throw new CitizenError('crossOrigin');
  const handle = async (body: RequestBody): Promise<CitizenReply | OwnReply> => {
    try {
      // Only now, when what the form brought is known: it is not lost with the database.
      if (trouble !== null) throw trouble;
      return await route.handle({ ...base, params, body }, readCookie(ctx, 'modu_oidc') ?? null);
    } catch (error) {
      throw new Undone(error, sentForm(route, base.path, body));
    }
  };
  if (base.method !== 'POST') return handle({ kind: 'none' });
  const { maxBodyBytes, uploads } = route;
  if (uploads === undefined || !isMultipart(ctx.req)) return handle(await readBody(ctx.req, maxBodyBytes));
  return withMultipart(ctx.req, { ...uploads, maxFieldBytes: maxBodyBytes ?? DEFAULT_LIMIT }, handle);
}

async function serveLocale(parts: HandlerParts, ctx: Context, locale: Locale, path: string): Promise<void> {
  const { account, trouble } = await visitorOf(parts, ctx);
  const request = buildRequest(parts, ctx, { locale, path, account });
  try {
    await send(parts, ctx, request, await dispatch(parts, ctx, request, trouble));
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
