import type { Context } from 'koa';
import type { CitizenRequest, Locale, Page } from '../../../contracts';
import { themeFrom } from '../../../domain/src';
import type { Settings } from '../config';
import { renderShell } from '../pages/shell';
import type { SiteContentRepository } from '../repositories/site-content';
import type { SiteState } from '../services/site';
import type { Asset, Assets } from './assets';
import { chosenEncoding, encodeFile, sendCompressed } from './compression';
import { fingerprint, pageHeaders } from './headers';

const YEAR = 365 * 24 * 60 * 60;
const OTHER: Readonly<Record<Locale, Locale>> = { ko: 'en', en: 'ko' };

export interface SendParts {
  readonly settings: Settings;
  readonly assets: Assets;
  readonly state: SiteState;
  readonly siteContent: SiteContentRepository;
  readonly offersAccounts: () => boolean;
}

/** The page a path is seen at, without the embedded mode: where "open in a new window" leads. */
function ownAddress(parts: SendParts, request: CitizenRequest, path: string, locale: Locale): string {
  return `${parts.settings.basePath}/${locale}${path === '/' ? '' : path}`;
}

export async function sendPage(
  parts: SendParts,
  ctx: Context,
  request: CitizenRequest,
  status: number,
  page: Page,
): Promise<void> {
  const { settings, assets } = parts;
  const site = await parts.siteContent.find(request.locale);
  const theme = themeFrom(site.theme).css;
  const asset = (path: string): string => `${settings.basePath}${assets.address(path)}`;
  const languagePath = page.languagePath ?? request.path;
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set(
    pageHeaders({
      embedded: request.embedded,
      embeddingOrigins: settings.embeddingOrigins,
      privacy: page.privacy ?? 'public',
      clearsCache: page.clearsCache ?? false,
    }),
  );
  const content = renderShell({
    locale: request.locale,
    page,
    embedded: request.embedded,
    site,
    sections: parts.state.sections(),
    account: request.account,
    offersAccounts: parts.offersAccounts(),
    stylesheets: [
      asset('participation/citizen.css'),
      ...(page.styles ?? []).map(asset),
      ...(theme === '' ? [] : [`${settings.basePath}/theme.css?v=${fingerprint(theme)}`]),
    ],
    scripts: [
      asset('participation/enhance.js'),
      ...(request.embedded ? [asset('participation/embedded-page.js')] : []),
      ...(page.scripts ?? []).map(asset),
    ],
    laterScripts: (page.laterScripts ?? []).map(asset),
    links: {
      here: ownAddress(parts, request, languagePath, request.locale),
      otherLanguage: request.link(languagePath, OTHER[request.locale]),
      to: (path) => request.link(path),
    },
  });
  await sendCompressed(ctx, content);
}

function sendFile(ctx: Context, asset: Asset, maxAge: string): void {
  ctx.set('Cache-Control', maxAge);
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
  ctx.set('ETag', `"${asset.fingerprint}"`);
  ctx.type = asset.contentType;
  ctx.status = 200;
  ctx.vary('Accept-Encoding');
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  const encoding = chosenEncoding(ctx);
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
  ctx.body = asset.content[encoding];
}

async function sendTheme(parts: SendParts, ctx: Context): Promise<void> {
  const { css } = themeFrom((await parts.siteContent.find(parts.settings.defaultLocale)).theme);
  const content = encodeFile(Buffer.from(css));
  sendFile(
    ctx,
    { content, contentType: 'text/css; charset=utf-8', fingerprint: fingerprint(css) },
    'public, max-age=300',
  );
}

/**
 * Files below the base path that have no language.
 *
 * @returns whether `rest` named one
 */
export async function sendAsset(parts: SendParts, ctx: Context, rest: string): Promise<boolean> {
  if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return false;
  if (rest === '/theme.css') {
    await sendTheme(parts, ctx);
    return true;
  }
  if (rest === '/openapi.json') {
    ctx.set('Access-Control-Allow-Origin', '*');
    ctx.type = 'application/json';
    ctx.body = JSON.stringify(parts.state.apiDescription(parts.settings.basePath));
    return true;
  }
  const path = rest === '/embed.js' ? 'participation/embed.js' : rest.replace(/^\/assets\//u, '');
  if (path === rest) return false;
  const asset = parts.assets.find(path);
  if (asset === undefined) return false;
  const isFixed = ctx.query.v === asset.fingerprint;
  sendFile(ctx, asset, isFixed ? `public, max-age=${String(YEAR)}, immutable` : 'public, max-age=300');
  return true;
}
