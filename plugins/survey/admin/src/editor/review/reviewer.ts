import type { EditorStore } from '../state/store';
import { inSlices, type Slicing } from './in-slices';
import { review, type Reviewed } from './remark';

/** Looks through the questionnaire in the background whenever it has been left alone for a moment. */
export interface Reviewer {
  /** What was found last; the questionnaire may have changed since. `null` until it was looked through once. */
  readonly get: () => Reviewed | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Begins to watch; what it returns ends that. */
  readonly watch: () => () => void;
  /** What there is to say about the questionnaire as it is now, at once. */
  readonly now: () => Reviewed;
  /** Looks again without waiting for quiet: after a fix. */
  readonly hurry: () => void;
}

/** Quiet before it is looked through again; ms. */
export const QUIET = 2_000;

class BackgroundReviewer implements Reviewer {
  private reviewed: Reviewed | null = null;
  private seen: unknown;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stop: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: EditorStore,
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

  readonly now = (): Reviewed => {
    const { json } = this.store.get().history;
    if (this.reviewed?.json === json) return this.reviewed;
    this.halt();
    const steps = review(json);
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
    if (this.reviewed?.json === json) return;
    this.stop = inSlices(review(json), {
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
    this.reviewed = reviewed;
    for (const listener of this.listeners) listener();
  }
}

export const createReviewer = (
  store: EditorStore,
  time: Pick<Slicing<unknown, unknown>, 'later' | 'now'>,
): Reviewer => new BackgroundReviewer(store, time);
