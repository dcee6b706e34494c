import type { CitizenRequest, Presented, TierKey } from '@modu/participation/contracts';
import { field } from '@modu/participation/page-kit';
import { z } from 'zod';
import type { Way } from '../../pages/door/attempt';

/** What somebody shows at the door, and by which way they came. */
export interface Shown {
  readonly way: Way;
  readonly presented: Presented;
}

/** A code may be of an invitation or of a slip; whoever typed it need not know which. */
const byCode = (request: CitizenRequest, code: string): Shown => ({
  way: 'code',
  presented: { code, onsiteCode: code, account: null, network: request },
});

const byIdentity = (request: CitizenRequest): Shown => ({
  way: 'identity',
  presented:
    request.identityProof === null
      ? { account: null, network: request }
      : { oidcProof: request.identityProof, account: null, network: request },
});

export const byAccount = (request: CitizenRequest): Shown => ({
  way: 'account',
  presented: { account: request.account, network: request },
});

const byNothing = (request: CitizenRequest, solution: string): Shown => ({
  way: 'open',
  presented: { solution, account: null, network: request },
});

/** The right for which an address was confirmed. */
export const byEmail = (request: CitizenRequest, emailProof: string): Shown => ({
  way: 'email',
  presented: { emailProof, account: null, network: request },
});

const byAssertion = (request: CitizenRequest, assertion: string): Shown => ({
  way: 'identity',
  presented: { assertion, account: null, network: request },
});

/** From a ballot paper whose right has run out: whatever is there without typing. */
function again(request: CitizenRequest, accepted: readonly TierKey[]): Shown {
  if (request.identityProof !== null) return byIdentity(request);
  if (request.account !== null && accepted.includes('account')) return byAccount(request);
  return accepted.includes('open') ? byNothing(request, '') : byCode(request, '');
}

/** What a form shows. A code counts before the account somebody happens to be signed in with. */
export function shownByForm(request: CitizenRequest, accepted: readonly TierKey[]): Shown {
  const code = field(request, 'code') ?? '';
  const assertion = field(request, 'assertion') ?? '';
  if (assertion !== '') return byAssertion(request, assertion);
  if (code.trim() !== '') return byCode(request, code);
  switch (field(request, 'way')) {
    case 'identity':
      return byIdentity(request);
    case 'open':
      return byNothing(request, field(request, 'proof') ?? '');
    case 'again':
      return again(request, accepted);
    default:
      return request.account === null ? byCode(request, code) : byAccount(request);
  }
}

/** A script shows one thing. */
export const scriptSchema = z.union([
  z.strictObject({ code: z.string().max(256) }),
  z.strictObject({ proof: z.string().max(4_096) }),
  z.strictObject({ assertion: z.string().max(16_384) }),
  z.strictObject({ emailState: z.string().max(4_096), emailCode: z.string().max(64) }),
]);

type ScriptShows = Exclude<z.infer<typeof scriptSchema>, { readonly emailState: string }>;

export function shownByScript(request: CitizenRequest, body: ScriptShows): Shown {
  if ('code' in body) return byCode(request, body.code);
  return 'proof' in body ? byNothing(request, body.proof) : byAssertion(request, body.assertion);
}
