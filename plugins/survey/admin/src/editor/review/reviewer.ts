import type { KnownPrivacy } from '../../../../domain/src/checks';
import type { EditorStore } from '../state/store';
import { inSlices, type Slicing } from './in-slices';
import { review, type Reviewed } from '../../../../domain/src/checks';

/** Looks through the questionnaire in the background whenever it has been left alone for a moment. */
export interface Reviewer {
  /** What was found last; the questionnaire may have changed since. `null` until it was looked through once. */
  readonly get: () => Reviewed | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to watch; what it returns ends that. */
  readonly watch: () => () => void;
  /** Learns what the survey says about personal data; where that is news, looks again. */
  readonly know: (privacy: KnownPrivacy) => void;
  /** What there is to say about the questionnaire as it is now, at once. */
  readonly now: () => Reviewed;
  /** Looks again without waiting for quiet: after a fix. */
  readonly hurry: () => void;
}

/** Quiet before it is looked through again; ms. */
export const QUIET = 2_000;

class BackgroundReviewer implements Reviewer {
  private reviewed: Reviewed | null = null;
  /** What was found is about the questionnaire as it is, but for what the survey said then. */
  private isStale = false;
  private seen: unknown;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: EditorStore,
    private privacy: KnownPrivacy,
    private readonly time: Pick<Slicing<unknown, unknown>, 'later' | 'now'>,
  ) {}

  readonly get = (): Reviewed | null => this.reviewed;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly watch = (): (() => void) => {
    const stopWatching = this.store.subscribe(() => {
      const { json } = this.store.get().history;
      if (json === this.seen) return;
      this.halt();
      this.seen = json;
      this.timer = setTimeout(this.hurry, QUIET);
    });
    this.hurry();
    return () => {
      stopWatching();
      this.halt();
    };
  };

  readonly know = (privacy: KnownPrivacy): void => {
    if (JSON.stringify(privacy) === JSON.stringify(this.privacy)) return;
    this.privacy = privacy;
    this.isStale = true;
    this.hurry();
  };

  readonly now = (): Reviewed => {
    const { json } = this.store.get().history;
    if (this.reviewed?.json === json && !this.isStale) return this.reviewed;
    this.halt();
    const steps = review(json, this.privacy);
    for (;;) {
      const step = steps.next();
      if (step.done !== true) continue;
      this.become(step.value);
      return step.value;
    }
  };

  readonly hurry = (): void => {
    const { json } = this.store.get().history;
    this.halt();
    this.seen = json;
    if (this.reviewed?.json === json && !this.isStale) return;
    this.stop = inSlices(review(json, this.privacy), {
      ...this.time,
      onDone: (reviewed) => {
        this.become(reviewed);
      },
    });
  };

  private halt(): void {
    clearTimeout(this.timer);
    this.stop?.();
    this.stop = undefined;
  }

  private become(reviewed: Reviewed): void {
    this.seen = reviewed.json;
    this.isStale = false;
    this.reviewed = reviewed;
    for (const listener of this.listeners) listener();
  }
}

export const createReviewer = (
  store: EditorStore,
  privacy: KnownPrivacy,
  time: Pick<Slicing<unknown, unknown>, 'later' | 'now'>,
): Reviewer => new BackgroundReviewer(store, privacy, time);
