import { equalBytes } from '../crypto/bytes';
import { encodeHex } from '../crypto/hex';
import type { Hash, VerifyEd25519, VerifyRsaPss } from '../crypto/ports';
import { encodeUtf8 } from '../crypto/utf8';
import { parsePollManifest, type PollManifest } from '../manifest/poll-manifest';
import { parseBundleLine } from '../record/bundle';
import type { KeysLeaf } from '../record/keys-leaf';
import { type Leaf, parseLeaf } from '../record/leaf';
import { type NoteKey, parseNoteKey } from '../record/note-key';
import type { SealingPrimitives } from '../sealing/primitives';
import { ActWatch, type RecordState } from './act-watch';
import { BallotWatch, type InvalidBallot } from './ballot-watch';
import { type Evidence, KeptEvidence } from './evidence';
import type { Finding, Place, Report } from './finding';
import type { Recount } from './recount';
import { TreeWatch } from './tree-watch';

export interface VerifierPorts {
  readonly sha256: Hash;
  readonly verifyEd25519: VerifyEd25519;
  readonly verifyRsaPss: VerifyRsaPss;
  readonly sealing: SealingPrimitives;
}

/** What the person who checks knows from elsewhere. Everything may be left out; what is given has to hold. */
export interface Expectation extends Partial<Evidence> {
  /** SHA-256 of the manifest as the poll's pages show it, hex. */
  readonly manifestHash?: string;
  /** The record's key on one line, as somebody noted it when the poll opened. */
  readonly recordKey?: string;
  readonly witnesses?: readonly NoteKey[];
  /** The poll is over: its record must end with a result, or be cancelled. */
  readonly isOver?: boolean;
}

export interface VerifierReport {
  /** In the order of the file. Empty: the record is what it claims to be. */
  readonly findings: readonly Finding[];
  readonly leaves: number;
  /** Hex. */
  readonly root: string;
  /** As the record has it, of whatever version; `null` when there is none. */
  readonly manifest: PollManifest | null;
  /** Hex; `null` when there is no manifest. */
  readonly manifestHash: string | null;
  readonly state: RecordState | null;
  readonly ballots: number;
  readonly excluded: number;
  readonly invalid: readonly InvalidBallot[];
  /** Counted here, not taken from the record; `null` before there may be one. */
  readonly result: Recount | null;
}

/** The manifest and the keys: leaves 0 and 1. */
const KEYS_END = 2;

interface Opened {
  readonly key: NoteKey;
  readonly ballots: BallotWatch;
  readonly acts: ActWatch;
  readonly evidence: KeptEvidence;
}

/**
 * Checks a record line by line, in memory that grows with the ballots and nothing else.
 *
 * @example
 * const verifier = new RecordVerifier(ports, { isOver: true });
 * for await (const line of lines) await verifier.line(line);
 * const { findings, result } = verifier.finish();
 */
export class RecordVerifier {
  private readonly findings: Finding[] = [];
  private readonly tree: TreeWatch;
  private lines = 0;
  private manifest: PollManifest | null = null;
  private manifestHash: Uint8Array | null = null;
  private opened: Opened | null = null;
  private firstLeaf = '';

  constructor(
    private readonly ports: VerifierPorts,
    private readonly expected: Expectation = {},
  ) {
    this.tree = new TreeWatch(ports, this.report);
  }

  private readonly report: Report = (code, place, params = {}) => {
    this.findings.push({ code, ...place, params });
  };

  /** @param line of the bundle, without its newline */
  async line(line: string): Promise<void> {
    this.lines += 1;
    const read = parseBundleLine(line);
    if (read === null) this.report('unreadableLine', { line: this.lines });
    else if (read.kind === 'leaf') await this.leaf(read.text);
    else if (this.opened !== null) {
      this.opened.ballots.endGroup({ line: this.lines });
      await this.tree.checkpoint(read.signed, this.opened.key, this.expected.witnesses ?? [], this.lines);
    } else if (this.tree.size < KEYS_END) this.report('noKeys', { line: this.lines });
  }

  private async leaf(text: string): Promise<void> {
    const place = { line: this.lines, leaf: this.tree.size };
    this.tree.append(text);
    if (place.leaf === 0) this.readManifest(text, place);
    else await this.readLeaf(text, place);
    this.opened?.evidence.compare(place.leaf, text, () => this.tree.root(), place.line);
  }

  private readManifest(text: string, place: Place): void {
    this.firstLeaf = text;
    this.manifestHash = this.ports.sha256(encodeUtf8(text));
    const hash = encodeHex(this.manifestHash);
    const { manifestHash: expected = hash } = this.expected;
    if (hash !== expected) this.report('manifestDiffers', place, { expected, hash });
    const read = parsePollManifest(jsonOf(text));
    if (read.ok) this.manifest = read.value;
    else this.report('noManifest', place);
  }

  private async readLeaf(text: string, place: Place & { readonly leaf: number }): Promise<void> {
    const read = parseLeaf(text);
    if (!read.ok) {
      this.opened?.ballots.endGroup(place);
      this.report('unreadableLeaf', place, { reason: read.reason, field: read.field ?? '' });
    } else if (place.leaf === 1) await this.readKeys(read.leaf, place);
    else if (this.opened !== null) await this.follow(read.leaf, this.opened, place);
  }

  private async readKeys(leaf: Leaf, place: Place): Promise<void> {
    const key = leaf.kind === 'keys' ? parseNoteKey(leaf.record, this.ports.sha256) : null;
    if (leaf.kind !== 'keys' || key?.kind !== 'record' || this.manifest === null) {
      this.report('noKeys', place);
      return;
    }
    if (this.manifestHash === null || !equalBytes(leaf.manifest, this.manifestHash))
      this.report('keysOfAnotherManifest', place);
    const { recordKey: expected = leaf.record } = this.expected;
    if (leaf.record !== expected) this.report('keyDiffers', place, { expected, key: leaf.record });
    this.opened = await this.open(this.manifest, leaf, key);
  }

  private async open(manifest: PollManifest, keys: KeysLeaf, key: NoteKey): Promise<Opened> {
    const { checkpoints = [], receipts = [] } = this.expected;
    const evidence = await KeptEvidence.read({ checkpoints, receipts }, key, this.ports, this.report);
    // The first leaf came before anybody knew the key.
    evidence.compare(0, this.firstLeaf, () => this.ports.sha256(encodeUtf8(`\0${this.firstLeaf}`)), 1);
    const ballots = new BallotWatch(manifest, keys, this.ports.verifyRsaPss, this.report);
    const acts = new ActWatch(manifest, keys, ballots, this.ports.sealing, this.report);
    return { key, ballots, acts, evidence };
  }

  private async follow(
    leaf: Leaf,
    { ballots, acts }: Opened,
    place: Place & { readonly leaf: number },
  ): Promise<void> {
    switch (leaf.kind) {
      case 'ballot':
        return ballots.add(leaf, place.leaf, place);
      case 'group':
        acts.beforeBallots(place);
        ballots.startGroup(leaf, place);
        return;
      case 'act':
        ballots.endGroup(place);
        return acts.add(leaf, place);
      case 'keys':
        ballots.endGroup(place);
        this.report('secondKeys', place);
    }
  }

  /** To be called once, after the last line. */
  finish(): VerifierReport {
    const { opened, tree } = this;
    if (tree.size === 0) this.report('noManifest', {});
    else if (tree.size < KEYS_END) this.report('noKeys', { leaf: tree.size });
    opened?.ballots.endGroup({ leaf: tree.size });
    tree.finish();
    opened?.evidence.finish(tree.size);
    const state = opened?.acts.state ?? null;
    if (this.expected.isOver === true && state !== 'counted' && state !== 'cancelled')
      this.report('notFinished', { leaf: tree.size }, { state: state ?? '' });
    return {
      findings: this.findings,
      leaves: tree.size,
      root: encodeHex(tree.root()),
      manifest: this.manifest,
      manifestHash: this.manifestHash === null ? null : encodeHex(this.manifestHash),
      state,
      ballots: opened?.ballots.count ?? 0,
      excluded: opened?.acts.excluded.size ?? 0,
      invalid: opened?.ballots.invalid ?? [],
      result: opened?.acts.result ?? null,
    };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
