import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { ProviderError } from './fetch-json';

/** Only what needs no shared secret to check: RFC 8725, 3.1. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** An ID token was made a moment ago, in exchange for our code. */
const MAX_TOKEN_AGE_S = 600;
const CLOCK_TOLERANCE_S = 60;

export interface Expected {
  readonly issuer: string;
  readonly clientId: string;
  readonly nonce: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: Date;
}

async function check(idToken: string, { issuer, clientId, nonce, keys, now }: Expected): Promise<JWTPayload> {
  const { payload } = await jwtVerify(idToken, keys, {
    issuer,
    audience: clientId,
    algorithms: ALGORITHMS,
    requiredClaims: ['sub', 'iat', 'exp'],
    maxTokenAge: MAX_TOKEN_AGE_S,
    clockTolerance: CLOCK_TOLERANCE_S,
    currentDate: now,
  });
  if (payload.nonce !== nonce) throw new ProviderError('the nonce is another');
  const isForSeveral = Array.isArray(payload.aud) && payload.aud.length > 1;
  if ((isForSeveral || payload.azp !== undefined) && payload.azp !== clientId)
    throw new ProviderError('it was made for another client');
  return payload;
}

function whyNot(error: unknown): string {
  // Errors of jose hold the token's claims; those are not for a log.
  if (error instanceof errors.JOSEError) return error.code;
  return error instanceof ProviderError ? error.message : 'the keys cannot be read';
}

/**
 * OpenID Connect Core 3.1.3.7.
 *
 * @throws ProviderError for a token that is not this provider's, not for this site, not for this flow, or not of now
 */
export async function readIdToken(idToken: string, expected: Expected): Promise<JWTPayload> {
  try {
    return await check(idToken, expected);
  } catch (error) {
    throw new ProviderError(`An ID token of ${expected.issuer} does not hold: ${whyNot(error)}`);
  }
}
