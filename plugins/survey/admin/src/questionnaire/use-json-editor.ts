import { EditorView } from '@codemirror/view';
import type { JSONInputRef } from '@strapi/design-system';
import { useCallback, useRef, type RefCallback, type RefObject } from 'react';
import type { Place } from '../../../domain/src';

interface JsonEditor {
  /** Goes on the element around the design system's `JSONInput`. */
  readonly container: RefObject<HTMLDivElement>;
  /** Goes on `JSONInput` itself. */
  readonly input: RefCallback<JSONInputRef>;
  /** Selects a place, brings it into view and gives the editor the focus. */
  readonly select: (place: Place) => void;
}

/**
 * Reaches the CodeMirror editor inside `JSONInput`, which offers no way to move its cursor and gives it no name.
 *
 * @param label - what assistive technology calls the editor
 */
export function useJsonEditor(label: string): JsonEditor {
  const container = useRef<HTMLDivElement>(null);
  // `JSONInput` hands out its reference anew as soon as its editor exists.
  const input = useCallback(
    (reference: JSONInputRef | null) => {
      if (reference === null) return;
      container.current?.querySelector('.cm-content')?.setAttribute('aria-label', label);
    },
    [label],
  );
  const select = useCallback((place: Place) => {
    const view = container.current === null ? null : EditorView.findFromDOM(container.current);
    if (view === null) return;
    // The text may have become shorter since its problems were found.
    const end = view.state.doc.length;
    const from = Math.min(place.from, end);
    view.dispatch({
      selection: { anchor: from, head: Math.min(place.to, end) },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    });
    view.focus();
  }, []);
  return { container, input, select };
}
