import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { LOCALES, type Locale } from '../../../../domain/src';
import type { Keyring } from '../../keyring';
import { identifierOf } from '../identifiers';
import type { SingleUse } from '../single-use';
import { ProviderError } from './fetch-json';
import type { IdentityProofs } from './identity-proofs';
import { FLOW_LIFETIME_MS } from './lifetimes';
import type { Challenge, Provider } from './provider';
import { readIdentity } from './read-identity';

const PURPOSE = 'oidc-flow';

const flowSchema = z.object({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  redirectUri: z.string(),
  /** Below base path and locale. */
  next: z.string(),
  locale: z.enum(LOCALES),
  expires: z.number(),
});

type Flow = z.infer<typeof flowSchema>;

/** Where somebody wants to go on afterwards. */
export interface Journey {
  readonly next: string;
  readonly locale: Locale;
}

/**
 * `over`: this browser did not begin here, or too long ago, or the answer was used already. `cancelled`: the person or the
 * provider said no. `failed`: the provider cannot be reached, or what it said does not hold.
 */
export type FlowProblem = 'over' | 'cancelled' | 'failed';

export type FlowEnd =
  | { readonly ok: true; readonly identity: string; readonly journey: Journey }
  | { readonly ok: false; readonly problem: FlowProblem; readonly journey: Journey | null };

export interface OidcFlow {
  /** `null` when there is no such provider. @throws ProviderError */
  begin(
    provider: string,
    redirectUri: string,
    journey: Journey,
  ): Promise<{ readonly url: string; readonly flow: string } | null>;
  /** @param flow what this browser took along */
  end(provider: string, flow: string | null, answer: URLSearchParams): Promise<FlowEnd>;
}

interface Parts {
  readonly providers: readonly Provider[];
  readonly keyring: Keyring;
  readonly uses: SingleUse;
  readonly proofs: IdentityProofs;
  readonly now: () => Date;
  readonly logError: (error: unknown) => void;
}

const random = (): string => randomBytes(32).toString('base64url');

const failed = (problem: FlowProblem, journey: Journey | null): FlowEnd => ({ ok: false, problem, journey });

export function createOidcFlow({ providers, keyring, uses, proofs, now, logError }: Parts): OidcFlow {
  const providerOf = (key: string): Provider | undefined =>
    providers.find(({ settings }) => settings.key === key);

  function readFlow(provider: string, sealed: string | null): Flow | null {
    const read = flowSchema.safeParse(sealed === null ? null : keyring.unseal(PURPOSE, sealed));
    const isOurs = read.success && read.data.provider === provider && read.data.expires >= now().getTime();
    return isOurs ? read.data : null;
  }

  async function identityFor(provider: Provider, code: string, flow: Flow): Promise<string> {
    const { settings } = provider;
    const read = readIdentity(await provider.claimsFor(code, flow), settings);
    if (read === null) throw new ProviderError(`${settings.issuer} gave no claim ${settings.identifier}`);
    // One CI is one person, from whatever service; other identifiers are a provider's own.
    const who =
      settings.tier === 'identity'
        ? identifierOf(keyring, 'ci', read.identifier)
        : identifierOf(keyring, 'oidc', `${settings.issuer}|${read.identifier}`);
    return proofs.make({ tier: settings.tier, who, claims: read.claims });
  }

  /** A state is good for one answer, whatever the answer is, and so is a code. */
  async function isFirst(flow: Flow, answer: URLSearchParams): Promise<boolean> {
    const until = new Date(flow.expires);
    if (!(await uses.spend('oidc-state', flow.state, until))) return false;
    const code = answer.get('code');
    return code === null || uses.spend('oidc-code', `${flow.provider}|${code}`, until);
  }

  return {
    async begin(key, redirectUri, journey) {
      const provider = providerOf(key);
      if (provider === undefined) return null;
      const challenge: Challenge = { state: random(), nonce: random(), verifier: random(), redirectUri };
      const expires = now().getTime() + FLOW_LIFETIME_MS;
      return {
        url: await provider.authorizationUrl(challenge),
        flow: keyring.seal(PURPOSE, { ...challenge, ...journey, provider: key, expires }),
      };
    },

    async end(key, sealed, answer) {
      const provider = providerOf(key);
      const flow = readFlow(key, sealed);
      if (provider === undefined || flow === null) return failed('over', null);
      if (answer.get('state') !== flow.state) return failed('over', null);
      const journey = { next: flow.next, locale: flow.locale };
      if (!(await isFirst(flow, answer))) return failed('over', journey);
      const code = answer.get('code');
      try {
        if (!(await provider.isOwnAnswer(answer.get('iss')))) return failed('failed', journey);
        if (code === null || code === '') return failed('cancelled', journey);
        return { ok: true, identity: await identityFor(provider, code, flow), journey };
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error;
        logError(error);
        return failed('failed', journey);
      }
    },
  };
}
