import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ProviderSettings } from '../../identity-settings';
import { fetchJson, ProviderError } from './fetch-json';
import { readIdToken } from './id-token';
import { configurationOf, type Configuration } from './metadata';

const tokensSchema = z.object({ id_token: z.string().max(64 * 1024), access_token: z.string().optional() });

const userinfoSchema = z.looseObject({ sub: z.string() });

/** What goes with somebody to a provider and has to come back. */
export interface Challenge {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636): proves to the provider that whoever brings the code is who began. */
  readonly verifier: string;
  readonly redirectUri: string;
}

/** One OpenID Connect provider: authorization code flow with PKCE, OpenID Connect Core 3.1. */
export interface Provider {
  readonly settings: ProviderSettings;
  /** @throws ProviderError */
  authorizationUrl(challenge: Challenge): Promise<string>;
  /** Whether an answer comes from this provider and not from another (RFC 9207). @throws ProviderError */
  isOwnAnswer(issuer: string | null): Promise<boolean>;
  /**
   * Exchanges a code for what the provider says of a person: all claims, checked.
   *
   * @throws ProviderError when the provider does not answer, or what it says does not hold
   */
  claimsFor(code: string, challenge: Challenge): Promise<Readonly<Record<string, unknown>>>;
}

/** RFC 6749, 2.3.1: both are form-encoded before they are joined. */
const formEncoded = (text: string): string => new URLSearchParams({ text }).toString().slice('text='.length);

function authenticated(
  { clientId, clientSecret, authentication }: ProviderSettings,
  body: URLSearchParams,
): RequestInit {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (clientSecret !== '' && authentication === 'client_secret_basic') {
    const pair = `${formEncoded(clientId)}:${formEncoded(clientSecret)}`;
    headers.Authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
  } else {
    body.set('client_id', clientId);
    if (clientSecret !== '') body.set('client_secret', clientSecret);
  }
  return { method: 'POST', headers, body };
}

function askingAddress(
  { clientId, scopes }: ProviderSettings,
  { metadata }: Configuration,
  { state, nonce, verifier, redirectUri }: Challenge,
): string {
  const url = new URL(metadata.authorization_endpoint);
  const wanted = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: scopes.join(' '),
    state,
    nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(wanted)) url.searchParams.set(name, value);
  return url.toString();
}

async function userinfoOf({ metadata }: Configuration, accessToken: string, sub: unknown) {
  const { issuer, userinfo_endpoint: address } = metadata;
  if (address === undefined) throw new ProviderError(`${issuer} has no userinfo endpoint`);
  const answer = await fetchJson(address, {
    headers: { Accept: 'application/json', Authorization: `Bearer ${accessToken}` },
  });
  const read = userinfoSchema.safeParse(answer);
  // OpenID Connect Core 5.3.2: otherwise it may be somebody else's.
  if (!read.success || read.data.sub !== sub)
    throw new ProviderError(`Userinfo of ${issuer} is another person's`);
  return read.data;
}

export function createProvider(settings: ProviderSettings, now: () => Date): Provider {
  const { issuer, clientId } = settings;
  const configuration = configurationOf(issuer, now);
  return {
    settings,

    authorizationUrl: async (challenge) => askingAddress(settings, await configuration(), challenge),

    async isOwnAnswer(given) {
      if (given !== null) return given === issuer;
      const { metadata } = await configuration();
      return metadata.authorization_response_iss_parameter_supported !== true;
    },

    async claimsFor(code, { nonce, verifier, redirectUri }) {
      const known = await configuration();
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: verifier,
      });
      const answer = await fetchJson(known.metadata.token_endpoint, authenticated(settings, body));
      const tokens = tokensSchema.safeParse(answer);
      if (!tokens.success) throw new ProviderError(`${issuer} answered without an ID token`);
      const { id_token: idToken, access_token: accessToken = '' } = tokens.data;
      const payload = await readIdToken(idToken, { issuer, clientId, nonce, keys: known.keys, now: now() });
      return settings.userinfo
        ? { ...(await userinfoOf(known, accessToken, payload.sub)), ...payload }
        : payload;
    },
  };
}
