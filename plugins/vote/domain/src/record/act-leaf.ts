import { encodeBase64Url } from '../crypto/base64';
import { canonicalJson } from '../manifest/canonical-json';
import { formatInstant } from '../shared/instant';
import { readApprovals } from './approvals';
import type { Fields } from './fields';

const KEY_BYTES = 32;
const SHORTEST_SEED = 16;
const LONGEST_SEED = 256;

/** What happened to a poll besides votes. Acts have times; they are of officials, not of voters. */
export type Act =
  /** More time; the end that is given is the new one. */
  | { readonly act: 'extend'; readonly closesAt: number; readonly reason: string }
  | { readonly act: 'cancel'; readonly reason: string }
  | { readonly act: 'close' }
  /** The trustees opened a sealed poll: from here on anybody can. */
  | { readonly act: 'open'; readonly privateKey: Uint8Array }
  /** Ballots that do not count. They stay where they are; two people answer for it. */
  | {
      readonly act: 'exclude';
      /** Hex, sorted. */
      readonly nullifiers: readonly string[];
      readonly reason: string;
      readonly approvedBy: readonly string[];
    }
  /** The result as published; `excluded` ballots are not in it. */
  | {
      readonly act: 'result';
      readonly result: unknown;
      readonly excluded: number;
      /** Of the lot among equals, where the manifest commits to one. */
      readonly seed?: string;
    }
  /** The key under which voters were known is gone: from here on nobody can tell who took part. */
  | { readonly act: 'destroyKey'; readonly key: 'identity' };

/** An act, and when: milliseconds since 1970. */
export type ActLeaf = Act & { readonly kind: 'act'; readonly at: number };

const ACTS = ['extend', 'cancel', 'close', 'open', 'exclude', 'result', 'destroyKey'] as const;

/** Long enough that nobody guesses it from its commitment, and on one line. */
function readSeed(fields: Fields): string {
  const seed = fields.text('seed');
  const isSeed =
    seed.length >= SHORTEST_SEED && seed.length <= LONGEST_SEED && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(seed);
  if (!isSeed) fields.refuse('seed');
  return seed;
}

function readWhat(fields: Fields): Act {
  const act = fields.oneOf('act', ACTS);
  switch (act) {
    case 'extend':
      return { act, closesAt: fields.instant('closesAt'), reason: fields.text('reason') };
    case 'cancel':
      return { act, reason: fields.text('reason') };
    case 'close':
      return { act };
    case 'open':
      return { act, privateKey: fields.base64Url('privateKey', KEY_BYTES) };
    case 'exclude':
      return {
        act,
        nullifiers: fields.sortedTexts('nullifiers', 1),
        reason: fields.text('reason'),
        approvedBy: readApprovals(fields),
      };
    case 'result':
      return {
        act,
        result: fields.any('result'),
        excluded: fields.wholeNumber('excluded', 0),
        ...(fields.has('seed') ? { seed: readSeed(fields) } : {}),
      };
    case 'destroyKey':
      return { act, key: fields.oneOf('key', ['identity']) };
  }
}

export function readAct(fields: Fields): ActLeaf {
  return { kind: 'act', at: fields.instant('at'), ...readWhat(fields) };
}

export function writeActLeaf({ at, ...leaf }: ActLeaf): string {
  return canonicalJson({
    ...leaf,
    at: formatInstant(at),
    ...('closesAt' in leaf ? { closesAt: formatInstant(leaf.closesAt) } : {}),
    ...('privateKey' in leaf ? { privateKey: encodeBase64Url(leaf.privateKey) } : {}),
  });
}
