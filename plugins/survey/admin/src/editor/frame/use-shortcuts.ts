import { useEffect, type RefObject } from 'react';
import { valueAt } from '../../../../domain/src/editing';
import { jsonOf, useEditor } from '../state/editor-context';
import { useActs } from '../state/use-acts';

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;

/** Keys that work anywhere in the editor. Inside a text field undo is the editor's as well: it knows more than the field. */
export function useShortcuts(root: RefObject<HTMLElement>): {
  readonly undo: () => void;
  readonly redo: () => void;
} {
  const editor = useEditor();
  const acts = useActs();
  const { store } = editor;
  const undo = (): void => {
    const step = store.undo();
    if (step !== undefined) editor.say('edit.say.undone', { what: step.label });
  };
  const redo = (): void => {
    const step = store.redo();
    if (step !== undefined) editor.say('edit.say.redone', { what: step.label });
  };
  useEffect(() => {
    const element = root.current;
    if (element === null || !editor.mayEdit) return undefined;
    const areas = (): HTMLElement[] => [...element.querySelectorAll<HTMLElement>('[data-area]')];
    const toArea = (step: number): void => {
      const all = areas();
      const at = all.findIndex((area) => area.contains(document.activeElement));
      all[(at + step + all.length) % all.length]?.focus();
    };
    const withControl: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
      z: ({ shiftKey }) => {
        if (shiftKey) redo();
        else undo();
      },
      y: redo,
      d: () => {
        const { selection } = store.get();
        if (selection !== null) acts.duplicate(selection);
      },
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const { selection } = store.get();
      const command = event.ctrlKey || event.metaKey ? withControl[event.key.toLowerCase()] : undefined;
      if (command !== undefined) {
        event.preventDefault();
        command(event);
      } else if (event.key === 'F6') {
        event.preventDefault();
        toArea(event.shiftKey ? -1 : 1);
      } else if (
        event.altKey &&
        (event.key === 'ArrowUp' || event.key === 'ArrowDown') &&
        selection !== null
      ) {
        // Lists and the outline have taken theirs already.
        if (event.defaultPrevented || valueAt(jsonOf(editor), selection) === undefined) return;
        event.preventDefault();
        acts.moveBy(selection, event.key === 'ArrowUp' ? 'up' : 'down', event.shiftKey);
      } else if (event.key === 'Escape' && isText(event.target) && selection !== null) {
        element.querySelector<HTMLElement>(`[data-card="${CSS.escape(JSON.stringify(selection))}"]`)?.focus();
      }
    };
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('keydown', onKeyDown);
    };
  });
  return { undo, redo };
}
