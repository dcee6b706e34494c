import { z } from 'zod';
import type { Claims } from '../../../../contracts';
import { readClaims } from '../../../../domain/src';

/** Names of claims, as a provider's or issuer's settings give them. */
interface ClaimNames {
  readonly identifier: string;
  readonly claims: { readonly birthDate: string; readonly region: string };
}

const objectSchema = z.record(z.string(), z.unknown());

/** @example claimAt({ address: { region: '41480' } }, 'address.region') // '41480' */
function claimAt(payload: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path === '') return undefined;
  // A name that holds dots itself, such as an address, is found first.
  if (Object.hasOwn(payload, path)) return payload[path];
  return path.split('.').reduce<unknown>((value, name) => {
    const read = objectSchema.safeParse(value);
    return read.success && Object.hasOwn(read.data, name) ? read.data[name] : undefined;
  }, payload);
}

/** Longer than any CI (88 characters) and any `sub` (255). */
const MAX_IDENTIFIER = 512;

/** Who a provider says this is, and the few things conditions may ask of them; all else is let go. */
export function readIdentity(
  payload: Readonly<Record<string, unknown>>,
  { identifier, claims }: ClaimNames,
): { readonly identifier: string; readonly claims: Claims } | null {
  const found = claimAt(payload, identifier);
  if (typeof found !== 'string' || found.trim() === '' || found.length > MAX_IDENTIFIER) return null;
  return {
    identifier: found.trim(),
    claims: readClaims({
      birthDate: claimAt(payload, claims.birthDate),
      region: claimAt(payload, claims.region),
    }),
  };
}
