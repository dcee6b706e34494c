import { useEffect, useState, type RefObject } from 'react';

/** Puts the focus on elements by the value of their `data-caret`. */
export interface Caret {
  readonly to: (place: string) => void;
  /** Where it is now; `null` outside of anything that has a place. */
  readonly at: () => string | null;
  readonly watch: (root: HTMLElement) => () => void;
}

function createCaret(): Caret {
  let root: HTMLElement | null = null;
  let wanted: string | null = null;
  const look = (): void => {
    if (wanted === null) return;
    const found = root?.querySelector<HTMLElement>(`[data-caret="${CSS.escape(wanted)}"]`) ?? null;
    if (found === null) return;
    wanted = null;
    found.focus();
    found.scrollIntoView({ block: 'nearest' });
  };
  const observer = new MutationObserver(look);
  return {
    to(place) {
      wanted = place;
      // What is there already needs no change of the page; what is asked for by the act that draws it comes with one.
      requestAnimationFrame(look);
    },
    at: () => document.activeElement?.closest('[data-caret]')?.getAttribute('data-caret') ?? null,
    watch(element) {
      root = element;
      observer.observe(element, { childList: true, subtree: true });
      return () => {
        observer.disconnect();
      };
    },
  };
}

/** A caret for what is inside of an element, as soon as it is drawn. */
export function useCaret(root: RefObject<HTMLElement>): Caret {
  const [caret] = useState(createCaret);
  useEffect(() => (root.current === null ? undefined : caret.watch(root.current)), [caret, root]);
  return caret;
}
