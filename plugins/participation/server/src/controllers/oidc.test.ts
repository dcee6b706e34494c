import type { CitizenRequest } from '../../../contracts';
import type { FlowEnd, OidcFlow } from '../services/oidc/flow';
import { ProviderError } from '../services/oidc/fetch-json';
import { countingNetwork } from '../testing/memory';
import { oidcRoutes } from './oidc';

const requestTo = (query: string): CitizenRequest => ({
  method: 'GET',
  locale: 'en',
  path: '/oidc/city/start',
  params: { provider: 'city' },
  query: new URLSearchParams(query),
  body: { kind: 'none' },
  embedded: false,
  accepts: 'html',
  account: null,
  identityProof: null,
  now: new Date('2025-11-12T03:00:00Z'),
  timeZone: 'Asia/Seoul',
  ...countingNetwork(),
  link: (path) => `/participate/en${path}`,
  address: (path) => `https://city.example/participate/en${path}`,
});

function routes(flow: Partial<OidcFlow>) {
  const logged: unknown[] = [];
  const all = oidcRoutes({
    flow: { begin: () => Promise.resolve(null), end: () => Promise.reject(new Error('not asked')), ...flow },
    basePath: '/participate',
    logError: (error) => logged.push(error),
  });
  const call = (what: 'start' | 'callback' | 'problem', query: string, cookie: string | null = null) => {
    const route = all.find(({ path }) => path.endsWith(what));
    if (route === undefined) throw new Error(`no route ${what}`);
    return route.handle(requestTo(query), cookie);
  };
  return { call, logged };
}

describe('the way to a provider', () => {
  it('takes along where somebody was, in one address for all languages', async () => {
    const begun: unknown[] = [];
    const { call } = routes({
      begin: (...given) => {
        begun.push(given);
        return Promise.resolve({ url: 'https://login.example/authorize?x=1', flow: 'sealed' });
      },
    });
    expect(await call('start', 'next=%2Fpolls%2Fcases')).toEqual({
      kind: 'leave',
      url: 'https://login.example/authorize?x=1',
      flow: 'sealed',
    });
    expect(begun).toEqual([
      ['city', 'https://city.example/participate/oidc/city/callback', { next: '/polls/cases', locale: 'en' }],
    ]);
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads on to %s',
    async (next) => {
      const begun: unknown[] = [];
      const { call } = routes({
        begin: (_provider, _redirect, journey) => {
          begun.push(journey.next);
          return Promise.resolve({ url: 'https://login.example/', flow: 'sealed' });
        },
      });
      await call('start', `next=${encodeURIComponent(next)}`);
      expect(begun).toEqual(['/']);
      const problem = await call('problem', `what=failed&next=${encodeURIComponent(next)}`);
      if (problem.kind !== 'page') throw new Error('no page');
      expect(problem.page.body.toString()).toContain('href="/participate/en/"');
    },
  );

  it('ends on a page when there is no such provider, or it is away', async () => {
    expect(await routes({}).call('start', '')).toMatchObject({ kind: 'page', status: 404 });
    const { call, logged } = routes({ begin: () => Promise.reject(new ProviderError('away')) });
    expect(await call('start', '')).toMatchObject({ kind: 'page', status: 502 });
    expect(logged).toHaveLength(1);
    const broken = routes({ begin: () => Promise.reject(new Error('a database')) });
    await expect(broken.call('start', '')).rejects.toThrow('a database');
  });
});

describe('the way back', () => {
  const back = (end: FlowEnd) =>
    routes({ end: () => Promise.resolve(end) }).call('callback', 'code=1', 'sealed');

  it('leads on with who this is, in the language it began in', async () => {
    const journey = { next: '/polls/cases', locale: 'ko' } as const;
    expect(await back({ ok: true, identity: 'proof', journey })).toEqual({
      kind: 'identified',
      path: '/polls/cases',
      locale: 'ko',
      identity: 'proof',
    });
  });

  it('leads to a page about what went wrong, with neither code nor state in its address', async () => {
    const journey = { next: '/polls/cases', locale: 'ko' } as const;
    expect(await back({ ok: false, problem: 'cancelled', journey })).toEqual({
      kind: 'identified',
      path: '/oidc/city/problem?what=cancelled&next=%2Fpolls%2Fcases',
      locale: 'ko',
      identity: null,
    });
    expect(await back({ ok: false, problem: 'over', journey: null })).toMatchObject({
      path: '/oidc/city/problem?what=over&next=%2F',
      locale: 'en',
    });
  });

  it('says what happened and how to go on', async () => {
    const { call } = routes({});
    for (const [what, status] of [
      ['over', 403],
      ['cancelled', 200],
      ['failed', 502],
      ['toString', 404],
    ] as const) {
      const reply = await call('problem', `what=${what}&next=%2Fpolls%2Fcases`);
      if (reply.kind !== 'page') throw new Error('no page');
      expect(reply.status).toBe(status);
      expect(reply.page.privacy).toBe('private');
      expect(reply.page.body.toString()).toContain('href="/participate/en/polls/cases"');
    }
  });
});
