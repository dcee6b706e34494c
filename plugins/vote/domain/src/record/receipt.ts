import { decodeBase64, encodeBase64 } from '../crypto/base64';
import type { Hash, VerifyEd25519 } from '../crypto/ports';
import { encodeUtf8 } from '../crypto/utf8';
import { canonicalJson, CanonicalJsonError } from '../manifest/canonical-json';
import { isRecord } from '../shared/reader';
import { type Checkpoint, parseCheckpoint } from './checkpoint';
import { Fields } from './fields';
import { merkleHasher } from './merkle-hash';
import { inclusionProof, type MerkleTree } from './merkle-proof';
import { type NoteKey, verifyNote } from './note-key';
import { verifyInclusion } from './verify-proof';

/** Shows that a leaf is in the record: with it, nobody can leave the ballot out and say it was never there. */
export interface Receipt {
  readonly leaf: string;
  readonly index: number;
  /** The signed note. */
  readonly checkpoint: string;
  readonly proof: readonly Uint8Array[];
}

/** The receipt of a leaf against a checkpoint of the same tree. */
export function makeReceipt(
  tree: MerkleTree,
  { leaf, index }: Pick<Receipt, 'leaf' | 'index'>,
  checkpoint: string,
): Receipt {
  const signed = parseCheckpoint(checkpoint);
  if (signed === null) throw new RangeError('Not a checkpoint');
  return { leaf, index, checkpoint, proof: inclusionProof(tree, index, signed.checkpoint.size) };
}

export function writeReceipt({ leaf, index, checkpoint, proof }: Receipt): string {
  return canonicalJson({
    leaf,
    index,
    checkpoint,
    proof: proof.map((sha256) => ({ sha256: encodeBase64(sha256) })),
  });
}

function readProof(fields: Fields): Uint8Array {
  const hash = decodeBase64(fields.text('sha256'));
  if (hash === null) fields.refuse('sha256');
  return hash ?? new Uint8Array(0);
}

/** Reads a receipt that somebody brings back, or `null` for anything else. */
export function parseReceipt(text: string): Receipt | null {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || canonicalJson(value) !== text) return null;
    const fields = new Fields(value);
    const receipt = {
      leaf: fields.text('leaf'),
      index: fields.wholeNumber('index', 0),
      checkpoint: fields.text('checkpoint'),
      proof: fields.list('proof', readProof),
    };
    return fields.problem() === null ? receipt : null;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof CanonicalJsonError) return null;
    throw error;
  }
}

export type ReceiptCheck =
  | { readonly ok: true; readonly checkpoint: Checkpoint }
  | { readonly ok: false; readonly reason: 'badCheckpoint' | 'notSigned' | 'notInRecord' };

/** Says whether a receipt holds by itself: its leaf is in the tree whose root the record's key signed. */
export async function checkReceipt(
  { leaf, index, checkpoint, proof }: Receipt,
  key: NoteKey,
  ports: { readonly sha256: Hash; readonly verifyEd25519: VerifyEd25519 },
): Promise<ReceiptCheck> {
  const signed = parseCheckpoint(checkpoint);
  if (signed?.checkpoint.origin !== key.name) return { ok: false, reason: 'badCheckpoint' };
  if ((await verifyNote(signed.note, [key], ports)).verified.length === 0)
    return { ok: false, reason: 'notSigned' };
  const hasher = merkleHasher(ports.sha256);
  const hash = hasher.leaf(encodeUtf8(leaf));
  return verifyInclusion(hasher, { index, hash }, signed.checkpoint, proof)
    ? { ok: true, checkpoint: signed.checkpoint }
    : { ok: false, reason: 'notInRecord' };
}
