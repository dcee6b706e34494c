import { canonicalJson, CanonicalJsonError } from '../manifest/canonical-json';
import { isRecord } from '../shared/reader';
import { type ActLeaf, readAct } from './act-leaf';
import { type BallotLeaf, readBallot } from './ballot-leaf';
import { Fields } from './fields';
import { type GroupLeaf, readGroup } from './group-leaf';
import { type KeysLeaf, readKeys } from './keys-leaf';

/** Every leaf but the first, which is the manifest itself. */
export type Leaf = KeysLeaf | GroupLeaf | BallotLeaf | ActLeaf;

export type LeafReading =
  | { readonly ok: true; readonly leaf: Leaf }
  | {
      readonly ok: false;
      readonly reason: 'notJson' | 'notCanonical' | 'unknownKind' | 'badField';
      /** Which field, where one is at fault. */
      readonly field?: string;
    };

function parseJson(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isCanonical(value: unknown, text: string): boolean {
  try {
    return canonicalJson(value) === text;
  } catch (error) {
    if (error instanceof CanonicalJsonError) return false;
    throw error;
  }
}

function readLeaf(fields: Fields): Leaf | null {
  switch (fields.any('kind')) {
    case 'keys':
      return readKeys(fields);
    case 'group':
      return readGroup(fields);
    case 'ballot':
      return readBallot(fields);
    case 'act':
      return readAct(fields);
    default:
      return null;
  }
}

/** Reads a leaf. There is one way to write each, so that the bytes and what they say cannot differ. */
export function parseLeaf(text: string): LeafReading {
  const value = parseJson(text);
  if (value === null) return { ok: false, reason: 'notJson' };
  if (!isCanonical(value, text)) return { ok: false, reason: 'notCanonical' };
  const fields = new Fields(value);
  const leaf = readLeaf(fields);
  if (leaf === null) return { ok: false, reason: 'unknownKind' };
  const field = fields.problem();
  return field === null ? { ok: true, leaf } : { ok: false, reason: 'badField', field };
}
