import type { QuestionnaireSave, SaveReply, Saved } from '../../../../contracts';
import type { QuotaRenaming } from '../../../../domain/src/quota/rename-in-quotas';

/** What was written and has not arrived at the server. */
export interface KeptCopy {
  /** The revision it was made from. */
  readonly base: string;
  readonly text: string;
  /** What was renamed and the server has not been told of; left out where there is nothing. */
  readonly renamings?: readonly QuotaRenaming[] | undefined;
}

/** A questionnaire as it is at one moment. */
export interface Written {
  readonly text: string;
  /** Everything that was renamed since it was opened: a list that only grows. */
  readonly renamed: readonly QuotaRenaming[];
}

export type SavingState =
  | { readonly kind: 'saved'; readonly saved: Saved | null }
  | { readonly kind: 'saving' }
  /** The server cannot be reached; it is tried again. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'signedOut' }
  /** The server took it and said no. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'conflict'; readonly theirs: Extract<SaveReply, { kind: 'conflict' }> };

/** Why something did not arrive. */
export type SendFailure = 'offline' | 'signedOut' | { readonly refused: string };

export interface SaverParts {
  readonly send: (save: Omit<QuestionnaireSave, 'session'>) => Promise<SaveReply>;
  readonly failureOf: (error: unknown) => SendFailure;
  /** Keeps a copy in this browser until it has arrived; `null` when it has. */
  readonly keep: (copy: KeptCopy | null) => void;
}

export interface Saver {
  readonly state: () => SavingState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Something was written: it is kept at once and sent when it is quiet. */
  readonly changed: (writtenNow: () => Written) => void;
  /** Sends now, for instance because the connection is back. */
  readonly flush: () => Promise<void>;
  /** Keeps now what was typed last: the tab may be gone in a moment. */
  readonly keepNow: () => void;
  /** After a conflict: what both agreed on, on top of theirs. */
  readonly resolve: (writtenNow: () => Written, base: string) => void;
  /** The revision that the next save is based on. */
  readonly base: () => string;
  readonly stop: () => void;
}

/** Quiet before something is sent, the longest time before it is sent all the same, and before a copy is kept; ms. */
const QUIET = 800;
const LONGEST = 5_000;
const KEEP = 500;
const RETRIES = [2_000, 5_000, 10_000, 20_000];

type Timer = ReturnType<typeof setTimeout>;

/** Saves by itself. One save is on its way at a time; what is typed meanwhile goes with the next. */
class AutoSaver implements Saver {
  private current: SavingState = { kind: 'saved', saved: null };
  private pending: (() => Written) | null = null;
  private since = 0;
  private quiet: Timer | undefined;
  private keeping: Timer | undefined;
  private isSending = false;
  private failures = 0;
  /** Renamings that the server knows of. */
  private told = 0;
  /** Sent, and perhaps stored. */
  private unsure: Written | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly parts: SaverParts,
    private revision: string,
  ) {}

  readonly state = (): SavingState => this.current;
  readonly base = (): string => this.revision;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly changed = (writtenNow: () => Written): void => {
    const now = Date.now();
    if (this.pending === null) this.since = now;
    this.pending = writtenNow;
    this.keeping ??= setTimeout(this.keepNow, KEEP);
    // A conflict waits for a person.
    if (this.current.kind === 'conflict') return;
    this.become({ kind: 'saving' });
    this.sendAfter(Math.max(0, Math.min(QUIET, this.since + LONGEST - now)));
  };

  readonly keepNow = (): void => {
    clearTimeout(this.keeping);
    this.keeping = undefined;
    if (this.pending !== null) this.parts.keep(this.untold(this.pending()));
  };

  readonly resolve = (writtenNow: () => Written, base: string): void => {
    this.revision = base;
    this.become({ kind: 'saving' });
    this.changed(writtenNow);
    this.keepNow();
  };

  readonly flush = async (): Promise<void> => {
    clearTimeout(this.quiet);
    const { pending } = this;
    if (pending === null || this.isSending || this.current.kind === 'conflict') return;
    this.keepNow();
    this.isSending = true;
    this.pending = null;
    const written = pending();
    try {
      this.arrived(await this.parts.send(this.untold(written)), written);
    } catch (error) {
      this.failed(this.parts.failureOf(error), written);
    } finally {
      this.isSending = false;
    }
    // Typed while the last one was on its way.
    if (this.hasMore()) this.sendAfter(QUIET);
  };

  readonly stop = (): void => {
    clearTimeout(this.quiet);
    this.keepNow();
    this.listeners.clear();
  };

  private hasMore(): boolean {
    return this.pending !== null && this.current.kind === 'saving';
  }

  /** What the server has to learn. */
  private untold({ text, renamed }: Written): KeptCopy {
    const renamings = renamed.slice(this.told);
    return { base: this.revision, text, ...(renamings.length > 0 && { renamings }) };
  }

  private arrived(reply: SaveReply, sent: Written): void {
    this.failures = 0;
    if (reply.kind === 'conflict') {
      // It was stored after all, and only the reply was lost.
      if (this.unsure?.text === reply.text) this.told = this.unsure.renamed.length;
      this.pending ??= () => sent;
      this.keepNow();
      this.become({ kind: 'conflict', theirs: reply });
      return;
    }
    this.revision = reply.revision;
    this.told = sent.renamed.length;
    this.unsure = null;
    if (this.pending !== null) {
      this.since = Date.now();
      this.keepNow();
      return;
    }
    this.parts.keep(null);
    this.become({ kind: 'saved', saved: reply.saved });
  }

  private failed(failure: SendFailure, sent: Written): void {
    this.pending ??= () => sent;
    if (failure === 'offline') this.unsure = sent;
    this.keepNow();
    if (failure === 'signedOut') this.become({ kind: 'signedOut' });
    else if (failure === 'offline') {
      this.become({ kind: 'offline' });
      this.sendAfter(RETRIES[Math.min(this.failures, RETRIES.length - 1)] ?? QUIET);
      this.failures += 1;
    } else this.become({ kind: 'refused', message: failure.refused });
  }

  private sendAfter(wait: number): void {
    clearTimeout(this.quiet);
    this.quiet = setTimeout(() => void this.flush(), wait);
  }

  private become(state: SavingState): void {
    if (this.current.kind === 'saving' && state.kind === 'saving') return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}

export const createSaver = (parts: SaverParts, revision: string): Saver => new AutoSaver(parts, revision);
