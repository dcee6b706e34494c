import { useMemo, useSyncExternalStore } from 'react';

/**
 * Which lines of a list can be seen.
 *
 * @param tops where each line begins, and at last where the list ends; CSS pixels
 * @param from pixels of the list above what is seen
 * @param height of what is seen
 * @returns the first, and the one behind the last
 */
export function seenLines(tops: readonly number[], from: number, height: number): readonly [number, number] {
  const lines = tops.length - 1;
  const first = tops.findIndex((_top, index) => (tops[index + 1] ?? Infinity) > from);
  const last = tops.findIndex((top) => top >= from + height);
  return [Math.min(first, lines), last === -1 ? lines : Math.min(last, lines)];
}

/** What is seen of something that scrolls, as it was when it last moved. */
export interface View {
  readonly subscribe: (listener: () => void) => () => void;
  readonly top: () => number;
  readonly height: () => number;
}

/** Asking the browser while something is drawn makes it lay out the page: it is asked when something moves. */
function viewOf(scroll: HTMLElement | null): View {
  let top = scroll?.scrollTop ?? 0;
  let height = scroll?.clientHeight ?? 0;
  return {
    top: () => top,
    height: () => height,
    subscribe(listener) {
      if (scroll === null) return () => undefined;
      const moved = (): void => {
        top = scroll.scrollTop;
        height = scroll.clientHeight;
        listener();
      };
      const sizes = new ResizeObserver(moved);
      sizes.observe(scroll);
      scroll.addEventListener('scroll', moved, { passive: true });
      return () => {
        sizes.disconnect();
        scroll.removeEventListener('scroll', moved);
      };
    },
  };
}

/** @param scroll `null` until it is there */
export const useView = (scroll: HTMLElement | null): View => useMemo(() => viewOf(scroll), [scroll]);

/**
 * Lines of a long list that are to be drawn, kept up while it scrolls and changes its size.
 *
 * @param beyond lines that are drawn before and behind those that are seen
 */
export function useWindow(view: View, tops: readonly number[], beyond: number): readonly [number, number] {
  const seen = (): readonly [number, number] => seenLines(tops, view.top(), view.height());
  const first = useSyncExternalStore(view.subscribe, () => Math.max(0, seen()[0] - beyond));
  const end = useSyncExternalStore(view.subscribe, () => Math.min(tops.length - 1, seen()[1] + beyond));
  return [first, end];
}
