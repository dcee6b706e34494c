import { encodeBase64Url } from '../crypto/base64';
import { encodeHex } from '../crypto/hex';
import { canonicalJson } from '../manifest/canonical-json';
import { isSharing } from '../sealing/shamir';
import type { SealingKey } from '../sealing/trustees';
import { parseRsaKey } from '../tokens/rsa-key';
import { TOKEN_VARIANTS, type TokenKey } from '../tokens/token';
import type { Fields } from './fields';

const HASH_BYTES = 32;
const KEY_BYTES = 32;
const LONGEST_BALLOT = 1_000_000;

/** Leaf 1: the keys the poll was opened with. It names its manifest, so its own hash stands for both. */
export interface KeysLeaf {
  readonly kind: 'keys';
  /** SHA-256 of leaf 0's text: the hash of the manifest. */
  readonly manifest: Uint8Array;
  /** The key of checkpoints, on one line as `writeNoteKey` gives it. */
  readonly record: string;
  /** Of every tier with blind tokens. */
  readonly tokens: ReadonlyMap<string, TokenKey>;
  /** Of a poll whose ballots are sealed. */
  readonly sealing?: SealingKey;
}

function readTokenKey(fields: Fields): readonly [string, TokenKey | null] {
  const tier = fields.text('tier');
  const variant = fields.oneOf('variant', TOKEN_VARIANTS);
  const key = parseRsaKey({ n: fields.text('n'), e: fields.text('e') });
  return [tier, key === null ? null : { variant, key }];
}

function readTokens(fields: Fields): ReadonlyMap<string, TokenKey> {
  const tokens = new Map<string, TokenKey>();
  let last = '';
  for (const [tier, key] of fields.list('tokens', readTokenKey)) {
    if (key === null || tier <= last) fields.refuse('tokens');
    else tokens.set(tier, key);
    last = tier;
  }
  return tokens;
}

function readSealing(fields: Fields): SealingKey {
  const part = fields.object('sealing');
  const key = {
    publicKey: part.base64Url('publicKey', KEY_BYTES),
    threshold: part.wholeNumber('threshold', 2),
    commitments: part.list('commitments', (share) => share.base64Url('sha256', HASH_BYTES)),
    ballotBytes: part.wholeNumber('ballotBytes', 1, LONGEST_BALLOT),
  };
  if (!isSharing({ threshold: key.threshold, shares: key.commitments.length })) part.refuse('threshold');
  fields.include(part);
  return key;
}

export function readKeys(fields: Fields): KeysLeaf {
  return {
    kind: 'keys',
    manifest: fields.hex('manifest', HASH_BYTES),
    record: fields.text('record'),
    tokens: readTokens(fields),
    ...(fields.has('sealing') ? { sealing: readSealing(fields) } : {}),
  };
}

function sealingJson({ publicKey, threshold, commitments, ballotBytes }: SealingKey) {
  return {
    publicKey: encodeBase64Url(publicKey),
    threshold,
    commitments: commitments.map((hash) => ({ sha256: encodeBase64Url(hash) })),
    ballotBytes,
  };
}

export function writeKeysLeaf({ manifest, record, tokens, sealing }: KeysLeaf): string {
  return canonicalJson({
    kind: 'keys',
    manifest: encodeHex(manifest),
    record,
    tokens: [...tokens]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([tier, { variant, key }]) => ({
        tier,
        variant,
        n: encodeBase64Url(key.modulus),
        e: encodeBase64Url(key.exponent),
      })),
    ...(sealing === undefined ? {} : { sealing: sealingJson(sealing) }),
  });
}
