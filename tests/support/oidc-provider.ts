import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload, type KeyLike } from 'jose';

/** What a test sets its provider up with. */
export interface ProviderWishes {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Addresses it sends people back to; any when absent, as the site's port is not known beforehand. */
  readonly redirectUris?: readonly string[];
}

/** An OpenID Connect provider that says of whoever comes that they are `person`, without asking. */
export interface TestProvider {
  readonly issuer: string;
  /** Claims of whoever is there: `sub` and what else. */
  person: JWTPayload & { sub: string };
  /** Further claims that only the userinfo endpoint tells. */
  userinfo: Record<string, unknown>;
  /** Changes an ID token's claims before it is signed, as a provider does that is broken or hostile. */
  tamper: (claims: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
  /** Signs with a key that is in no key set. */
  signsWithForeignKey: boolean;
  /** Says no. */
  refuses: boolean;
  /** Requests to the token endpoint so far. */
  exchanges(): number;
  stop(): Promise<void>;
}

interface Grant {
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string;
  readonly person: JWTPayload & { sub: string };
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  return new URLSearchParams(text);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** Name and secret of RFC 6749, 2.3.1: each form-encoded. */
function basicOf(header: string): readonly string[] {
  const pair = Buffer.from(header.replace(/^Basic /u, ''), 'base64').toString('utf8');
  return pair.split(':').map((part) => new URLSearchParams(`part=${part}`).get('part') ?? '');
}

/** Making keys takes a second; all providers of a test share them. */
const keyPairs = { own: generateKeyPair('RS256'), foreign: generateKeyPair('RS256') };

/** As RFC 6749, RFC 7636 and OpenID Connect Core ask of a provider; anything they refuse is refused. */
export async function startProvider({
  clientId,
  clientSecret,
  redirectUris,
}: ProviderWishes): Promise<TestProvider> {
  const own = await keyPairs.own;
  const foreign = await keyPairs.foreign;
  const jwk = { ...(await exportJWK(own.publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  const grants = new Map<string, Grant>();
  const tokens = new Map<string, string>();
  let exchanges = 0;

  const sign = (claims: Readonly<Record<string, unknown>>, key: KeyLike): Promise<string> =>
    new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'test' }).sign(key);

  function authorize(url: URL, response: ServerResponse): void {
    const { searchParams: given } = url;
    const redirectUri = given.get('redirect_uri') ?? '';
    const isRight =
      given.get('client_id') === clientId &&
      given.get('response_type') === 'code' &&
      given.get('code_challenge_method') === 'S256' &&
      (given.get('scope') ?? '').split(' ').includes('openid') &&
      URL.canParse(redirectUri) &&
      (redirectUris === undefined || redirectUris.includes(redirectUri));
    if (!isRight) {
      send(response, 400, { error: 'invalid_request' });
      return;
    }
    const back = new URL(redirectUri);
    back.searchParams.set('state', given.get('state') ?? '');
    back.searchParams.set('iss', provider.issuer);
    if (provider.refuses) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomBytes(16).toString('hex');
      const { person } = provider;
      const [challenge, nonce] = [given.get('code_challenge') ?? '', given.get('nonce') ?? ''];
      grants.set(code, { redirectUri, challenge, nonce, person });
      back.searchParams.set('code', code);
    }
    response.writeHead(302, { Location: back.toString() });
    response.end();
  }

  function isClient(request: IncomingMessage, body: URLSearchParams): boolean {
    const [id, secret] = basicOf(request.headers.authorization ?? '');
    const posted = body.get('client_id') === clientId && body.get('client_secret') === clientSecret;
    return (id === clientId && secret === clientSecret) || (clientSecret !== '' && posted);
  }

  async function exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    exchanges += 1;
    const body = await bodyOf(request);
    if (!isClient(request, body)) {
      send(response, 401, { error: 'invalid_client' });
      return;
    }
    const code = body.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const verifier = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (grant?.challenge !== verifier || grant.redirectUri !== body.get('redirect_uri')) {
      send(response, 400, { error: 'invalid_grant' });
      return;
    }
    const issuedAt = Math.floor(Date.now() / 1000);
    const claims = provider.tamper({
      ...grant.person,
      iss: provider.issuer,
      aud: clientId,
      iat: issuedAt,
      exp: issuedAt + 300,
      nonce: grant.nonce,
    });
    const accessToken = randomBytes(16).toString('hex');
    tokens.set(accessToken, grant.person.sub);
    const key = provider.signsWithForeignKey ? foreign.privateKey : own.privateKey;
    send(response, 200, {
      token_type: 'Bearer',
      access_token: accessToken,
      id_token: await sign(claims, key),
    });
  }

  function tell(request: IncomingMessage, response: ServerResponse): void {
    const sub = tokens.get((request.headers.authorization ?? '').replace('Bearer ', ''));
    if (sub === undefined) send(response, 401, { error: 'invalid_token' });
    else send(response, 200, { sub, ...provider.userinfo });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', provider.issuer);
    switch (`${request.method ?? ''} ${url.pathname}`) {
      case 'GET /.well-known/openid-configuration':
        send(response, 200, {
          issuer: provider.issuer,
          authorization_endpoint: `${provider.issuer}/authorize`,
          token_endpoint: `${provider.issuer}/token`,
          jwks_uri: `${provider.issuer}/jwks`,
          userinfo_endpoint: `${provider.issuer}/userinfo`,
          authorization_response_iss_parameter_supported: true,
        });
        return;
      case 'GET /jwks':
        send(response, 200, { keys: [jwk] });
        return;
      case 'GET /authorize':
        authorize(url, response);
        return;
      case 'POST /token':
        await exchange(request, response);
        return;
      case 'GET /userinfo':
        tell(request, response);
        return;
      default:
        send(response, 404, { error: 'not_found' });
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, 500, { error: String(error) });
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The provider has no port');
  const provider: TestProvider = {
    issuer: `http://127.0.0.1:${String(address.port)}`,
    person: { sub: 'person-1' },
    userinfo: {},
    tamper: (claims) => claims,
    signsWithForeignKey: false,
    refuses: false,
    exchanges: () => exchanges,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
  return provider;
}
