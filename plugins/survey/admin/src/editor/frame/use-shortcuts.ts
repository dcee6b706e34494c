import { useEffect, useMemo, useRef, type RefObject } from 'react';
import type { Path } from '../../../../domain/src/editing';
import { useEditor, type Editor } from '../state/editor-context';
import { useActs, type Acts } from '../state/use-acts';

export interface Travel {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Back and forth in what was done, said aloud. */
export function useTravel(): Travel {
  const { store, say } = useEditor();
  return useMemo(
    () => ({
      undo() {
        const step = store.undo();
        if (step !== undefined) say('edit.say.undone', { what: step.label });
      },
      redo() {
        const step = store.redo();
        if (step !== undefined) say('edit.say.redone', { what: step.label });
      },
    }),
    [store, say],
  );
}

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

const cardOf = (within: HTMLElement, path: Path): HTMLElement | null =>
  within.querySelector(`[data-card="${CSS.escape(JSON.stringify(path))}"]`);

/** To the next area of the editor, or the one before; where cards are, to the selected one, which stays selected. */
function toArea(root: HTMLElement, step: number, selected: Path | null): void {
  const areas = [...root.querySelectorAll<HTMLElement>('[data-area]')];
  const at = areas.findIndex((area) => area.contains(document.activeElement));
  const area = areas[(at + step + areas.length) % areas.length];
  const card = area === undefined || selected === null ? null : cardOf(area, selected);
  (card ?? area)?.focus();
}

/** A page, panel or question: the questionnaire itself is neither moved nor copied. */
function selectedPart(editor: Editor): Path | null {
  const { selection } = editor.store.get();
  return selection === null || selection.length === 0 ? null : selection;
}

interface Shortcuts {
  readonly travel: Travel;
  /** To the next finding, or the one before. */
  readonly toFinding: (step: 1 | -1) => void;
  readonly showKeys: () => void;
}

type Command = (() => void) | undefined;

/** Where to go; also for those who may only look. */
function goingOf(
  event: KeyboardEvent,
  root: HTMLElement,
  selected: Path | null,
  { toFinding, showKeys }: Shortcuts,
): Command {
  const { key, ctrlKey, metaKey } = event;
  const step = event.shiftKey ? -1 : 1;
  if (ctrlKey || metaKey) return key === '/' ? showKeys : undefined;
  if (key === 'F8')
    return () => {
      toFinding(step);
    };
  if (key !== 'F6') return undefined;
  return () => {
    toArea(root, step, selected);
  };
}

/** Undo and its like; inside a text field as well, since the editor knows more than the field. */
function commandOf({ key, shiftKey }: KeyboardEvent, editor: Editor, acts: Acts, travel: Travel): Command {
  const commands: Readonly<Record<string, () => void>> = {
    z: shiftKey ? travel.redo : travel.undo,
    y: travel.redo,
    d() {
      const part = selectedPart(editor);
      if (part !== null) acts.duplicate(part);
    },
  };
  return commands[key.toLowerCase()];
}

function editingOf(event: KeyboardEvent, editor: Editor, acts: Acts, travel: Travel): Command {
  const { key, altKey, shiftKey, ctrlKey, metaKey } = event;
  const part = selectedPart(editor);
  if (ctrlKey || metaKey) return commandOf(event, editor, acts, travel);
  if (!altKey || part === null || (key !== 'ArrowUp' && key !== 'ArrowDown')) return undefined;
  return () => {
    acts.moveBy(part, key === 'ArrowUp' ? 'up' : 'down', shiftKey);
  };
}

/** Keys that work anywhere in the editor. */
export function useShortcuts(root: RefObject<HTMLElement>, shortcuts: Shortcuts): void {
  const editor = useEditor();
  const acts = useActs();
  // What they do changes with every drawing; they are listened for once.
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      // Lists and the outline have taken theirs already.
      if (event.isComposing || event.defaultPrevented || isInDialog(event.target)) return;
      const selection = selectedPart(editor);
      const editing = editor.mayEdit ? editingOf(event, editor, acts, latest.current.travel) : undefined;
      const command = editing ?? goingOf(event, element, selection, latest.current);
      if (command !== undefined) {
        event.preventDefault();
        command();
      } else if (event.key === 'Escape' && isText(event.target) && selection !== null) {
        cardOf(element, selection)?.focus();
      }
    };
    // Also where nothing has the focus.
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [root, editor, acts]);
}
