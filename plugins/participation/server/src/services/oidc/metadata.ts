import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { safeAddress } from '../../identity-settings';
import { fetchJson, ProviderError } from './fetch-json';

const LIFETIME_MS = 60 * 60 * 1000;

const metadataSchema = z.object({
  issuer: z.string(),
  authorization_endpoint: safeAddress,
  token_endpoint: safeAddress,
  jwks_uri: safeAddress,
  userinfo_endpoint: safeAddress.optional(),
  authorization_response_iss_parameter_supported: z.boolean().optional(),
});

/** What a provider says of itself, and the keys it signs with. */
export interface Configuration {
  readonly metadata: z.infer<typeof metadataSchema>;
  readonly keys: JWTVerifyGetKey;
}

async function read(issuer: string): Promise<Configuration> {
  const address = `${issuer.replace(/\/$/u, '')}/.well-known/openid-configuration`;
  const parsed = metadataSchema.safeParse(await fetchJson(address));
  // OpenID Connect Discovery 4.3: the issuer must be the one that was asked.
  if (!parsed.success || parsed.data.issuer !== issuer)
    throw new ProviderError(`${address} does not describe ${issuer}`);
  const keys = createRemoteJWKSet(new URL(parsed.data.jwks_uri), { timeoutDuration: 10_000 });
  return { metadata: parsed.data, keys };
}

/**
 * Read when it is first needed, and again after an hour: a provider that is away keeps no site from starting.
 *
 * @returns a function that throws ProviderError when it cannot be read
 */
export function configurationOf(issuer: string, now: () => Date): () => Promise<Configuration> {
  let known: { readonly configuration: Configuration; readonly until: number } | null = null;
  return async () => {
    if (known !== null && known.until > now().getTime()) return known.configuration;
    const configuration = await read(issuer);
    known = { configuration, until: now().getTime() + LIFETIME_MS };
    return configuration;
  };
}
