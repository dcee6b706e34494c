import type { CitizenReply, CitizenRequest } from '../../../contracts';
import { returnPath } from '../../../domain/src';
import { identityProblemPage, type IdentityProblem } from '../pages/identity';
import type { OidcFlow } from '../services/oidc/flow';
import { ProviderError } from '../services/oidc/fetch-json';
import type { OwnReply, OwnRoute } from './own-route';

const STATUS: Readonly<Record<IdentityProblem, number>> = {
  over: 403,
  cancelled: 200,
  failed: 502,
  unknown: 404,
};

const isProblem = (text: string): text is IdentityProblem => Object.hasOwn(STATUS, text);

/** `/oidc/<provider>/callback` below the base path and no language: one address to write down at the provider. */
const callbackOf = (request: CitizenRequest, basePath: string, provider: string): string =>
  `${new URL(request.address('/')).origin}${basePath}/oidc/${provider}/callback`;

interface Parts {
  readonly flow: OidcFlow;
  readonly basePath: string;
  readonly logError: (error: unknown) => void;
}

/** To an identity provider and back. Where it all began is known by a sealed cookie of this browser. */
export function oidcRoutes({ flow, basePath, logError }: Parts): readonly OwnRoute[] {
  const problem = (request: CitizenRequest, what: IdentityProblem, next: string): CitizenReply => ({
    kind: 'page',
    status: STATUS[what],
    page: identityProblemPage(request, what, next),
  });

  async function start(request: CitizenRequest): Promise<CitizenReply | OwnReply> {
    const { provider = '' } = request.params;
    const next = returnPath(request.query.get('next'));
    try {
      const begun = await flow.begin(provider, callbackOf(request, basePath, provider), {
        next,
        locale: request.locale,
      });
      return begun === null ? problem(request, 'unknown', next) : { kind: 'leave', ...begun };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      logError(error);
      return problem(request, 'failed', next);
    }
  }

  async function comeBack(request: CitizenRequest, sealed: string | null): Promise<CitizenReply | OwnReply> {
    const { provider = '' } = request.params;
    const end = await flow.end(provider, sealed, request.query);
    if (end.ok) {
      const { next, locale } = end.journey;
      return { kind: 'identified', path: next, locale, identity: end.identity };
    }
    // In the language it began in, and with neither code nor state in the address.
    const { locale, next } = end.journey ?? { locale: request.locale, next: '/' };
    const path = `/oidc/${provider}/problem?what=${end.problem}&next=${encodeURIComponent(next)}`;
    return { kind: 'identified', path, locale, identity: null };
  }

  function showProblem(request: CitizenRequest): Promise<CitizenReply> {
    const what = request.query.get('what') ?? '';
    const next = returnPath(request.query.get('next'));
    return Promise.resolve(problem(request, isProblem(what) ? what : 'unknown', next));
  }

  return [
    { method: 'GET', path: '/oidc/:provider/start', rate: 'admission', handle: start },
    { method: 'GET', path: '/oidc/:provider/callback', rate: 'admission', handle: comeBack },
    { method: 'GET', path: '/oidc/:provider/problem', rate: 'read', handle: showProblem },
  ];
}
