import { z } from 'zod';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Identities travel to and from here: encrypted, or on this very machine. */
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
};

export const safeAddress = z.string().refine(isSafe, 'must be an https:// address');

const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/u, 'must look like my-city');
const name = z.strictObject({ ko: z.string().min(1), en: z.string().min(1) });

/** Where further claims stand, by their names; a dot leads into an object. '' where there is none. */
const claims = z
  .strictObject({ birthDate: z.string().default('birthdate'), region: z.string().default('') })
  .default({ birthDate: 'birthdate', region: '' });

const hasUniqueKeys = (list: readonly { readonly key: string }[]): boolean =>
  new Set(list.map((one) => one.key)).size === list.length;

const provider = z.strictObject({
  key,
  name,
  /** As the provider writes it in its tokens; its settings are read from `/.well-known/openid-configuration` below. */
  issuer: safeAddress,
  clientId: z.string().min(1),
  /** '' for a client without one, which proves itself by PKCE alone. */
  clientSecret: z.string().default(''),
  authentication: z.enum(['client_secret_basic', 'client_secret_post']).default('client_secret_basic'),
  scopes: z.array(z.string().min(1)).default(['openid']),
  /** The claim that is the same for one person each time: `sub`, or the one that holds the CI. */
  identifier: z.string().min(1).default('sub'),
  /** `identity` where that claim is a CI and a person therefore has one only. */
  tier: z.enum(['oidc', 'identity']).default('oidc'),
  claims,
  /** Whether claims stand in the reply of the userinfo endpoint rather than in the ID token. */
  userinfo: z.boolean().default(false),
});

const assertionIssuer = z
  .strictObject({
    key,
    name,
    issuer: z.string().min(1),
    audience: z.string().min(1),
    /** The key its assertions are signed with: PEM (SPKI), or the address of its JWK set. */
    publicKey: z.string().default(''),
    jwksUri: z.union([z.literal(''), safeAddress]).default(''),
    algorithm: z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']).default('RS256'),
    /** The claim that holds the CI. */
    identifier: z.string().min(1).default('ci'),
    claims,
  })
  .refine(({ publicKey, jwksUri }) => (publicKey === '') !== (jwksUri === ''), 'needs publicKey or jwksUri');

export const providersSchema = z.array(provider).refine(hasUniqueKeys, 'keys must differ');
export const assertionIssuersSchema = z.array(assertionIssuer).refine(hasUniqueKeys, 'keys must differ');

export type ProviderSettings = z.infer<typeof provider>;
export type AssertionIssuerSettings = z.infer<typeof assertionIssuer>;
