import { encodeBase64Url } from '../crypto/base64';
import { encodeHex } from '../crypto/hex';
import { canonicalJson } from '../manifest/canonical-json';
import { NULLIFIER_BYTES } from '../tokens/token';
import { type Channel, CHANNELS } from './channel';
import type { Fields } from './fields';

/** What was voted: open, or sealed to the trustees' key. */
export type BallotContent =
  | { readonly choices: unknown }
  /** As `sealBallot` made it. */
  | { readonly sealed: Uint8Array };

/** A ballot as it stands in the record: no time, no number, no address, nothing about a person. */
export interface BallotLeaf {
  readonly kind: 'ballot';
  readonly tier: string;
  readonly channel: Channel;
  readonly nullifier: Uint8Array;
  /** The token's signature, where the tier has blind tokens. */
  readonly token?: Uint8Array;
  /** The token's prefix, where its variant has one. */
  readonly prefix?: Uint8Array;
  readonly content: BallotContent;
}

function readContent(fields: Fields): BallotContent {
  // With both, the second is a field too many.
  return fields.has('sealed') ? { sealed: fields.base64Url('sealed') } : { choices: fields.any('choices') };
}

export function readBallot(fields: Fields): BallotLeaf {
  return {
    kind: 'ballot',
    tier: fields.text('tier'),
    channel: fields.oneOf('channel', CHANNELS),
    nullifier: fields.hex('nullifier', NULLIFIER_BYTES),
    ...(fields.has('token') ? { token: fields.base64Url('token') } : {}),
    ...(fields.has('prefix') ? { prefix: fields.base64Url('prefix') } : {}),
    content: readContent(fields),
  };
}

export function writeBallotLeaf({ tier, channel, nullifier, token, prefix, content }: BallotLeaf): string {
  return canonicalJson({
    kind: 'ballot',
    tier,
    channel,
    nullifier: encodeHex(nullifier),
    ...(token === undefined ? {} : { token: encodeBase64Url(token) }),
    ...(prefix === undefined ? {} : { prefix: encodeBase64Url(prefix) }),
    ...('sealed' in content ? { sealed: encodeBase64Url(content.sealed) } : { choices: content.choices }),
  });
}
