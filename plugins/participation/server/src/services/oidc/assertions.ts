import { createRemoteJWKSet, decodeJwt, errors, importSPKI, jwtVerify, type JWTPayload } from 'jose';
import type { Claims } from '../../../../contracts';
import type { AssertionIssuerSettings } from '../../identity-settings';
import type { Keyring } from '../../keyring';
import { identifierOf } from '../identifiers';
import { readIdentity } from './read-identity';

const MAX_LENGTH = 16 * 1024;
const MAX_AGE_S = 600;
const CLOCK_TOLERANCE_S = 30;

/** Somebody of whom an identity service says, signed, who they are. */
export interface Asserted {
  readonly who: string;
  readonly claims: Claims;
  /** What may be shown once: the assertion's own number. */
  readonly id: string;
  readonly expires: Date;
}

/**
 * Signed assertions of identity services that this site trusts: a JWT (RFC 7519) with the CI of a person, for services that
 * speak no OpenID Connect.
 */
export interface Assertions {
  /** `null` for anything that is not signed by a trusted service, for this site, just now. */
  verify(token: string): Promise<Asserted | null>;
}

type Check = (token: string) => Promise<JWTPayload>;

function checkOf(settings: AssertionIssuerSettings, now: () => Date): Check {
  const { issuer, audience, algorithm, publicKey, jwksUri } = settings;
  const options = () => ({
    issuer,
    audience,
    algorithms: [algorithm],
    requiredClaims: ['iat', 'exp', 'jti'],
    maxTokenAge: MAX_AGE_S,
    clockTolerance: CLOCK_TOLERANCE_S,
    currentDate: now(),
  });
  if (jwksUri !== '') {
    const keys = createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 10_000 });
    return async (token) => (await jwtVerify(token, keys, options())).payload;
  }
  // In an environment variable lines end with a written \n.
  const pem = publicKey.replaceAll('\\n', '\n');
  return async (token) => (await jwtVerify(token, await importSPKI(pem, algorithm), options())).payload;
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return undefined;
  }
}

export function createAssertions(
  issuers: readonly AssertionIssuerSettings[],
  keyring: Keyring,
  now: () => Date,
  logError: (error: unknown) => void,
): Assertions {
  const known = issuers.map((settings) => ({ settings, check: checkOf(settings, now) }));

  async function payloadOf(check: Check, token: string, issuer: string): Promise<JWTPayload | null> {
    try {
      return await check(token);
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      // Which check failed, and nothing of what was claimed.
      logError(new Error(`An assertion of ${issuer} does not hold: ${error.code}`));
      return null;
    }
  }

  return {
    async verify(token) {
      if (token.length > MAX_LENGTH) return null;
      const issuer = issuerOf(token);
      const found = known.find(({ settings }) => settings.issuer === issuer);
      if (found === undefined) return null;
      const { settings, check } = found;
      const payload = await payloadOf(check, token, settings.issuer);
      if (payload?.jti === undefined || payload.exp === undefined) return null;
      const read = readIdentity(payload, settings);
      if (read === null) return null;
      return {
        who: identifierOf(keyring, 'ci', read.identifier),
        claims: read.claims,
        id: `${settings.issuer}|${payload.jti}`,
        expires: new Date((payload.exp + CLOCK_TOLERANCE_S) * 1000),
      };
    },
  };
}
