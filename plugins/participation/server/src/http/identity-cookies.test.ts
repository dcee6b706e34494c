import type { Context } from 'koa';
import type { CitizenRequest } from '../../../contracts';
import { html } from '../../../page-kit/src';
import { defaultSettings } from '../config';
import type { OwnReply, OwnRoute } from '../controllers/own-route';
import { createRouteRegistry } from '../services/route-registry';
import { createAssets } from './assets';
import { createCitizenMiddleware } from './citizen-handler';
import { createRateLimits } from './limits';

const emptySite = {
  cityName: '',
  serviceName: '',
  tagline: '',
  footerNotice: '',
  contact: '',
  links: [],
  theme: null,
};

/** What the middleware did with one request, whose browser has these cookies. */
async function visit(address: string, route: OwnRoute, cookies: Readonly<Record<string, string>> = {}) {
  const routes = createRouteRegistry();
  routes.add([route]);
  const assets = createAssets();
  const middleware = createCitizenMiddleware({
    settings: defaultSettings,
    publicUrl: 'https://city.example',
    assets: { ...assets, address: (path) => `/assets/${path}` },
    state: { findRoute: routes.find, sections: () => [], apiDescription: () => null },
    siteContent: { find: () => Promise.resolve(emptySite) },
    offersAccounts: () => true,
    limits: createRateLimits(defaultSettings.rates),
    accounts: { fromSession: () => Promise.resolve(null) },
    now: () => new Date('2025-11-12T03:00:00Z'),
    logError: (error) => {
      throw error;
    },
  });
  const [path = '', querystring = ''] = address.split('?');
  const set: Record<string, { value: string | null; options: unknown }> = {};
  const headers: Record<string, string> = {};
  const ctx = {
    path,
    querystring,
    method: 'GET',
    origin: 'https://city.example',
    host: 'city.example',
    ip: '203.0.113.7',
    secure: true,
    req: {},
    query: {},
    status: 404,
    type: '',
    body: undefined,
    get: () => '',
    accepts: () => 'html',
    acceptsEncodings: () => 'identity',
    set: (name: string | object, value = '') => {
      if (typeof name === 'string') headers[name] = value;
    },
    redirect: (url: string) => {
      headers.Location = url;
    },
    cookies: {
      get: (name: string) => cookies[name],
      set: (name: string, value: string | null, options: unknown) => {
        set[name] = { value, options };
      },
    },
  };
  // All that the middleware asks of Koa.
  await middleware(ctx as unknown as Context, () => Promise.reject(new Error('not for this site')));
  return { set, status: ctx.status, location: headers.Location };
}

const replying = (reply: OwnReply): OwnRoute => ({
  method: 'GET',
  path: '/oidc/:provider/callback',
  rate: 'admission',
  handle: () => Promise.resolve(reply),
});

const CALLBACK = '/participate/oidc/city/callback?code=1&state=2';

describe('cookies on the way to a provider and back', () => {
  it('are sealed to scripts and other sites, and short', async () => {
    const { set, status, location } = await visit(
      CALLBACK,
      replying({ kind: 'leave', url: 'https://login.example/authorize', flow: 'sealed flow' }),
    );
    expect([status, location]).toEqual([303, 'https://login.example/authorize']);
    expect(set).toEqual({
      modu_oidc: {
        value: 'sealed flow',
        options: {
          httpOnly: true,
          sameSite: 'lax',
          secure: true,
          path: '/participate',
          signed: false,
          maxAge: 15 * 60 * 1000,
        },
      },
    });
  });

  it('change places on coming back, in the language it began in', async () => {
    const { set, location } = await visit(
      CALLBACK,
      replying({ kind: 'identified', path: '/polls/cases', locale: 'en', identity: 'sealed proof' }),
    );
    expect(location).toBe('/participate/en/polls/cases');
    expect(set.modu_oidc).toMatchObject({ value: null, options: { maxAge: 0 } });
    expect(set.modu_identity).toMatchObject({
      value: 'sealed proof',
      options: { httpOnly: true, sameSite: 'lax', secure: true, maxAge: 10 * 60 * 1000 },
    });
  });

  it('leave nothing behind when nobody was identified', async () => {
    const { set } = await visit(
      CALLBACK,
      replying({ kind: 'identified', path: '/oidc/city/problem', locale: 'ko', identity: null }),
    );
    expect(set.modu_identity).toMatchObject({ value: null, options: { maxAge: 0 } });
  });

  it('reach the routes: the flow those of this plugin, the proof all of them', async () => {
    const seen: unknown[] = [];
    const route: OwnRoute = {
      method: 'GET',
      path: '/oidc/:provider/callback',
      rate: 'admission',
      handle: (request: CitizenRequest, flow) => {
        seen.push(flow, request.identityProof, request.params.provider);
        return Promise.resolve({ kind: 'redirect', path: '/' });
      },
    };
    await visit(CALLBACK, route, { modu_oidc: 'flow', modu_identity: 'proof' });
    await visit(CALLBACK, route);
    expect(seen).toEqual(['flow', 'proof', 'city', null, null, 'city']);
  });

  it('are gone once the proof was used', async () => {
    const page = { title: 'Ballot', body: html`<h1>Ballot</h1>`, privacy: 'returnable' } as const;
    const shown = (endsIdentity: boolean): OwnRoute => ({
      method: 'GET',
      path: '/polls/cases',
      rate: 'read',
      handle: () => Promise.resolve({ kind: 'page', status: 200, page, endsIdentity }),
    });
    const used = await visit('/participate/en/polls/cases', shown(true), { modu_identity: 'proof' });
    expect(used.status).toBe(200);
    expect(used.set.modu_identity).toMatchObject({ value: null });
    const kept = await visit('/participate/en/polls/cases', shown(false), { modu_identity: 'proof' });
    expect(kept.set).toEqual({});
  });
});
