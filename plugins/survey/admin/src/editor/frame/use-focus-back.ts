import { useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it before a dialog opened that no trigger of its own opened: a key, a menu. Where the
 * dialog's doing has put the focus somewhere else, it stays there.
 *
 * @returns to be called when the dialog has closed
 */
export function useFocusBack(isOpen = true): (event: Event) => void {
  const before = useRef<Element | null>(null);
  // Before the dialog takes the focus.
  useLayoutEffect(() => {
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);
  return (event) => {
    event.preventDefault();
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (isLost && before.current instanceof HTMLElement) before.current.focus();
  };
}
