import { equalBytes } from '../crypto/bytes';
import type { Hash, VerifyEd25519 } from '../crypto/ports';
import { encodeHex } from '../crypto/hex';
import { encodeUtf8 } from '../crypto/utf8';
import type { SignedCheckpoint } from '../record/checkpoint';
import { CompactRange } from '../record/compact-range';
import { type MerkleHasher, merkleHasher } from '../record/merkle-hash';
import { type NoteKey, verifyNote } from '../record/note-key';
import type { Report } from './finding';

/** Builds the tree from the leaves that are there, and holds every checkpoint against it. */
export class TreeWatch {
  private readonly range: CompactRange;
  private readonly hasher: MerkleHasher;
  private coveredSize = 0;
  private isBroken = false;

  constructor(
    private readonly ports: { readonly sha256: Hash; readonly verifyEd25519: VerifyEd25519 },
    private readonly report: Report,
  ) {
    this.hasher = merkleHasher(ports.sha256);
    this.range = new CompactRange(this.hasher);
  }

  get size(): number {
    return this.range.size;
  }

  root(): Uint8Array {
    return this.range.root();
  }

  append(text: string): void {
    this.range.append(this.hasher.leaf(encodeUtf8(text)));
  }

  async checkpoint(
    { checkpoint, note }: SignedCheckpoint,
    key: NoteKey,
    witnesses: readonly NoteKey[],
    line: number,
  ): Promise<void> {
    if (checkpoint.origin !== key.name)
      this.report('otherOrigin', { line }, { origin: checkpoint.origin, expected: key.name });
    const { verified, forged } = await verifyNote(note, [key, ...witnesses], this.ports);
    for (const { name } of forged) this.report('notSigned', { line }, { name });
    if (!verified.includes(key) && !forged.includes(key))
      this.report('notSigned', { line }, { name: key.name });
    this.compare(checkpoint.size, checkpoint.root, line);
  }

  private compare(size: number, root: Uint8Array, line: number): void {
    const { size: here, coveredSize } = this;
    // After the first difference every later checkpoint differs; the first says where.
    if (this.isBroken) return;
    const place = { line, leaf: coveredSize };
    if (size !== here) this.report('misplacedCheckpoint', place, { size, leaves: here, after: coveredSize });
    else if (!equalBytes(root, this.root()))
      this.report('rootDiffers', place, {
        size,
        after: coveredSize,
        signed: encodeHex(root),
        record: encodeHex(this.root()),
      });
    else {
      this.coveredSize = size;
      return;
    }
    this.isBroken = true;
  }

  /** Leaves that no checkpoint covers were signed by nobody. */
  finish(): void {
    const { size, coveredSize } = this;
    if (!this.isBroken && coveredSize < size)
      this.report('notCovered', { leaf: coveredSize }, { size, after: coveredSize });
  }
}
