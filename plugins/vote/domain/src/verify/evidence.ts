import { equalBytes } from '../crypto/bytes';
import type { Hash, VerifyEd25519 } from '../crypto/ports';
import { encodeHex } from '../crypto/hex';
import { type Checkpoint, parseCheckpoint } from '../record/checkpoint';
import { type NoteKey, verifyNote } from '../record/note-key';
import { checkReceipt, parseReceipt } from '../record/receipt';
import type { Report } from './finding';

/** What people kept while the poll ran, and bring to the record that is shown to them now. */
export interface Evidence {
  /** Signed checkpoints. */
  readonly checkpoints: readonly string[];
  readonly receipts: readonly string[];
}

interface KeptLeaf {
  readonly index: number;
  readonly text: string;
}

interface Ports {
  readonly sha256: Hash;
  readonly verifyEd25519: VerifyEd25519;
}

/**
 * Compares the record with what others have of it. A record that was rewritten and signed anew agrees with itself; only what
 * is outside of it can tell.
 */
export class KeptEvidence {
  private readonly checkpoints: Checkpoint[] = [];
  private readonly leaves: KeptLeaf[] = [];
  /** Size up to which something outside agrees with the record. */
  private agreedSize = 0;
  private hasForked = false;

  private constructor(private readonly report: Report) {}

  /** Reads what was brought. What the record's own key did not sign proves nothing, and is reported. */
  static async read(evidence: Evidence, key: NoteKey, ports: Ports, report: Report): Promise<KeptEvidence> {
    const kept = new KeptEvidence(report);
    for (const [index, text] of evidence.checkpoints.entries()) {
      const signed = parseCheckpoint(text);
      const isOurs =
        signed?.checkpoint.origin === key.name &&
        (await verifyNote(signed.note, [key], ports)).verified.length > 0;
      if (signed !== null && isOurs) kept.checkpoints.push(signed.checkpoint);
      else report('unreadableEvidence', {}, { kind: 'checkpoint', number: index + 1 });
    }
    for (const [index, text] of evidence.receipts.entries()) {
      const receipt = parseReceipt(text);
      const check = receipt === null ? null : await checkReceipt(receipt, key, ports);
      if (receipt !== null && check?.ok === true) {
        kept.leaves.push({ index: receipt.index, text: receipt.leaf });
        kept.checkpoints.push(check.checkpoint);
      } else report('unreadableEvidence', {}, { kind: 'receipt', number: index + 1 });
    }
    kept.checkpoints.sort((a, b) => a.size - b.size);
    kept.leaves.sort((a, b) => a.index - b.index);
    return kept;
  }

  /** Called with every leaf of the record, and the root of the tree that ends with it. */
  compare(leaf: number, text: string, root: () => Uint8Array, line: number): void {
    for (let [kept] = this.leaves; kept?.index === leaf; [kept] = this.leaves) {
      if (kept.text !== text) this.report('receiptDiffers', { line, leaf });
      this.leaves.shift();
    }
    for (let [kept] = this.checkpoints; kept?.size === leaf + 1; [kept] = this.checkpoints) {
      this.compareRoots(kept, root(), line);
      this.checkpoints.shift();
    }
  }

  private compareRoots(kept: Checkpoint, root: Uint8Array, line: number): void {
    // Everything after the first difference differs too, and says nothing new.
    if (this.hasForked) return;
    const { agreedSize: after } = this;
    if (equalBytes(kept.root, root)) {
      this.agreedSize = kept.size;
      return;
    }
    this.hasForked = true;
    const roots = { kept: encodeHex(kept.root), record: encodeHex(root) };
    this.report('forked', { line, leaf: after }, { after, size: kept.size, ...roots });
  }

  /** Called at the end: what somebody saw signed is longer than what is there now. */
  finish(size: number): void {
    const longest = this.checkpoints.at(-1);
    if (longest !== undefined && longest.size > size)
      this.report('rolledBack', { leaf: size }, { size, kept: longest.size });
  }
}
