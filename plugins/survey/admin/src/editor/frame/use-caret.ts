import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { EditorStore } from '../state/store';

/**
 * Puts the focus on the element that has a `data-caret` of this value, as soon as it is there: what is asked for is often
 * drawn by the very act that asks.
 */
export function useCaret(root: RefObject<HTMLElement>, store: EditorStore): (place: string) => void {
  const wanted = useRef<string | null>(null);
  const look = useCallback((): void => {
    const place = wanted.current;
    if (place === null) return;
    const found = root.current?.querySelector<HTMLElement>(`[data-caret="${CSS.escape(place)}"]`);
    if (found === null || found === undefined) return;
    wanted.current = null;
    found.focus();
    found.scrollIntoView({ block: 'nearest' });
  }, [root]);
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  }, [root, look, store]);
  return useCallback(
    (place) => {
      wanted.current = place;
      // After React has drawn what was asked for; what was there already needs no change of the page.
      requestAnimationFrame(look);
    },
    [look],
  );
}
