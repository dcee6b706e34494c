import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto';
import { promisify } from 'node:util';
import type { Sealing } from '@modu/participation/contracts';
import { z } from 'zod';
import {
  type BlindSigner,
  type NoteSigner,
  TOKEN_SALT_BYTES,
  type TokenContext,
  type TokenKey,
  tokenMessage,
  writeKeysLeaf,
  writeNoteKey,
} from '../../../domain/src';
import { createBlindSigner } from '../adapters/blind-signer';
import { sha256 } from '../adapters/node-crypto';
import type { StoredKey } from '../repositories/record/keys';

/** Verifying costs 30 µs and signing some 300 (docs/adr/0024). */
const TOKEN_KEY_BITS = 2048;
const SEALED = 'vote:key';
const RECORD = 'record';
const MAX_KEPT = 256;

const makeKeyPair = promisify(generateKeyPair);

/** Makes and reads the private keys of polls. */
export interface PollKeys {
  /**
   * The keys that a poll is opened with.
   *
   * @param wanted.name under which the record is signed: the poll's address without its scheme
   * @returns the text of leaf 1, and the private keys, sealed
   */
  generate(wanted: {
    readonly manifestHash: string;
    readonly name: string;
    /** Tiers with blind tokens. */
    readonly tiers: readonly string[];
  }): Promise<{ readonly leaf: string; readonly stored: readonly StoredKey[] }>;
  /** `null` once the key was destroyed. */
  tokenSigner(context: TokenContext): Promise<TokenSigner | null>;
  recordSigner(pollId: string, name: string): Promise<NoteSigner>;
  /** Drops what this process remembers of a poll's keys, once they are destroyed. */
  forget(pollId: string): void;
}

export interface TokenSigner extends BlindSigner {
  /** Where the server casts for somebody without a script: a token like any other. */
  signDirectly(context: TokenContext, nullifier: Uint8Array): Uint8Array;
}

interface Parts {
  readonly sealing: Pick<Sealing, 'seal' | 'unseal'>;
  readonly find: (pollId: string, purpose: string) => Promise<string | null>;
}

const tokenPurpose = (tier: string): string => `token:${tier}`;

function toSigner(privateKey: KeyObject): TokenSigner {
  const signer = createBlindSigner(privateKey);
  return {
    ...signer,
    signDirectly: (context, nullifier) =>
      sign('sha384', tokenMessage(context, nullifier, new Uint8Array(0)), {
        key: privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: TOKEN_SALT_BYTES,
      }),
  };
}

/** The 32 bytes of an Ed25519 public key. */
function publicBytes(privateKey: KeyObject): Uint8Array {
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  return Buffer.from(x, 'base64url');
}

const signers = new WeakMap<KeyObject, TokenSigner>();

function signerOf(key: KeyObject): TokenSigner {
  const known = signers.get(key);
  if (known !== undefined) return known;
  const made = toSigner(key);
  signers.set(key, made);
  return made;
}

export function createPollKeys({ sealing, find }: Parts): PollKeys {
  /** Reading a key costs more than using it. */
  const kept = new Map<string, KeyObject>();

  const toStored = (purpose: string, key: KeyObject): StoredKey => ({
    purpose,
    material: sealing.seal(SEALED, key.export({ type: 'pkcs8', format: 'pem' })),
  });

  async function load(pollId: string, purpose: string): Promise<KeyObject | null> {
    const name = `${pollId} ${purpose}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    const material = await find(pollId, purpose);
    if (material === null) return null;
    const key = createPrivateKey(z.string().parse(sealing.unseal(SEALED, material)));
    const [oldest] = kept.keys();
    if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(name, key);
    return key;
  }

  return {
    async generate({ manifestHash, name, tiers }) {
      const record = generateKeyPairSync('ed25519').privateKey;
      const stored = [toStored(RECORD, record)];
      const tokens = new Map<string, TokenKey>();
      for (const tier of tiers) {
        const { privateKey } = await makeKeyPair('rsa', { modulusLength: TOKEN_KEY_BITS });
        tokens.set(tier, {
          variant: 'RSABSSA-SHA384-PSS-Deterministic',
          key: createBlindSigner(privateKey).key,
        });
        stored.push(toStored(tokenPurpose(tier), privateKey));
      }
      const leaf = writeKeysLeaf({
        kind: 'keys',
        manifest: Buffer.from(manifestHash, 'hex'),
        record: writeNoteKey({ kind: 'record', name, publicKey: publicBytes(record) }, sha256),
        tokens,
      });
      return { leaf, stored };
    },

    async tokenSigner({ pollId, tier }) {
      const key = await load(pollId, tokenPurpose(tier));
      return key === null ? null : signerOf(key);
    },

    async recordSigner(pollId, name) {
      const key = await load(pollId, RECORD);
      if (key === null) throw new Error(`The key of the record of poll ${pollId} is missing`);
      return {
        kind: 'record',
        name,
        publicKey: publicBytes(key),
        sign: (message) => sign(null, message, key),
      };
    },

    forget(pollId) {
      for (const name of [...kept.keys()]) if (name.startsWith(`${pollId} `)) kept.delete(name);
    },
  };
}
