/** How long a slice of work may keep the page waiting; ms. */
const SLICE = 12;

export interface Slicing<Step, Result> {
  /** Calls back when the page has time. */
  readonly later: (work: () => void) => void;
  readonly now: () => number;
  /** After each slice, with the last step of it. */
  readonly onSlice?: (step: Step) => void;
  readonly onDone: (result: Result) => void;
}

/**
 * Takes the steps of a generator a few at a time, so that somebody can go on typing.
 *
 * @returns stops it; nothing is called back after that
 */
export function inSlices<Step, Result>(
  steps: Iterator<Step, Result, undefined>,
  { later, now, onSlice, onDone }: Slicing<Step, Result>,
): () => void {
  let isStopped = false;
  const slice = (): void => {
    if (isStopped) return;
    const end = now() + SLICE;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        onDone(step.value);
        return;
      }
      if (now() < end) continue;
      onSlice?.(step.value);
      later(slice);
      return;
    }
  };
  later(slice);
  return () => {
    isStopped = true;
  };
}

/** When nothing else is to be done, or soon where a browser cannot tell. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 500 });
  else setTimeout(work, 0);
}
