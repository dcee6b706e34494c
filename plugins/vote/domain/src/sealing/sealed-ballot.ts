import { framed } from '../crypto/bytes';
import { decodeUtf8, encodeUtf8 } from '../crypto/utf8';
import { canonicalJson } from '../manifest/canonical-json';
import type { TokenContext } from '../tokens/token';
import { type HpkeContext, hpkeOpen, hpkeSeal, KEY_BYTES, TAG_BYTES } from './hpke';
import type { SealingPrimitives } from './primitives';
import type { SealingKey } from './trustees';

/** Whose ballot it is in the record: sealed to that, so that nobody passes it off as another one. */
export interface SealedFor extends TokenContext {
  readonly nullifier: Uint8Array;
}

export type SealResult =
  | { readonly ok: true; readonly sealed: Uint8Array }
  /** The ballot is longer than the manifest foresaw, or the poll's key is none. */
  | { readonly ok: false; readonly reason: 'tooLong' | 'badKey' };

export type OpenResult =
  | { readonly ok: true; readonly choices: unknown }
  | { readonly ok: false; readonly reason: 'wrongLength' | 'notOpened' | 'notABallot' };

function contextOf({ pollId, tier, nullifier }: SealedFor): HpkeContext {
  const parts = [encodeUtf8(pollId), encodeUtf8(tier), nullifier];
  return { info: framed('modu/vote/sealed-ballot/v1'), context: framed('modu/vote/ballot/v1', ...parts) };
}

/** Bytes of every sealed ballot of a poll. */
export function sealedBytes({ ballotBytes }: SealingKey): number {
  return KEY_BYTES + ballotBytes + TAG_BYTES;
}

/**
 * Seals the choices of a ballot.
 *
 * @param ephemeral 32 random bytes, fresh for every ballot
 */
export async function sealBallot(
  choices: unknown,
  purpose: SealedFor,
  keys: { readonly key: SealingKey; readonly ephemeral: Uint8Array },
  primitives: SealingPrimitives,
): Promise<SealResult> {
  const written = encodeUtf8(canonicalJson(choices));
  if (written.length > keys.key.ballotBytes) return { ok: false, reason: 'tooLong' };
  // Blanks at the end mean nothing in JSON.
  const plaintext = new Uint8Array(keys.key.ballotBytes).fill(0x20);
  plaintext.set(written);
  const pair = { publicKey: keys.key.publicKey, ephemeral: keys.ephemeral };
  const sealed = await hpkeSeal(primitives, pair, contextOf(purpose), plaintext);
  return sealed === null ? { ok: false, reason: 'badKey' } : { ok: true, sealed };
}

function readChoices(plaintext: Uint8Array): OpenResult {
  const text = decodeUtf8(plaintext)?.replace(/ +$/u, '');
  try {
    const choices: unknown = JSON.parse(text ?? '');
    if (canonicalJson(choices) === text) return { ok: true, choices };
  } catch {
    // Neither parser nor writer took it: a ballot that somebody made by hand.
    return { ok: false, reason: 'notABallot' };
  }
  return { ok: false, reason: 'notABallot' };
}

/** Opens a sealed ballot. Whether the choices are a valid ballot is for the tally to say. */
export async function openBallot(
  sealed: Uint8Array,
  purpose: SealedFor,
  keys: { readonly key: SealingKey; readonly privateKey: Uint8Array },
  primitives: SealingPrimitives,
): Promise<OpenResult> {
  if (sealed.length !== sealedBytes(keys.key)) return { ok: false, reason: 'wrongLength' };
  const pair = { publicKey: keys.key.publicKey, privateKey: keys.privateKey };
  const plaintext = await hpkeOpen(primitives, pair, contextOf(purpose), sealed);
  return plaintext === null ? { ok: false, reason: 'notOpened' } : readChoices(plaintext);
}
