import { useRef, type KeyboardEvent } from 'react';
import type { OutlineEntry } from '../../../../domain/src/editing';
import { useEditor, type Editor } from '../state/editor-context';
import { caretOfTitle, useActs, type Acts } from '../state/use-acts';
import { caretOfRow } from './outline-row';

/** Letters typed within this time of each other are one search; ms. */
const TYPING = 800;

export interface ShownEntry {
  readonly entry: OutlineEntry;
  readonly title: string;
}

interface OutlineKeys {
  readonly shown: readonly ShownEntry[];
  /** Index of the selected one. */
  readonly at: number;
  readonly fold: (page: number, isClosed: boolean) => void;
}

interface Steps extends Pick<OutlineKeys, 'shown' | 'fold'> {
  readonly goTo: (index: number) => void;
  readonly editor: Editor;
  readonly acts: Acts;
}

/** What each key does on a line of the outline. */
function stepsFor(
  entry: OutlineEntry,
  index: number,
  { shown, fold, goTo, editor, acts }: Steps,
): Readonly<Record<string, () => void>> {
  const isPage = entry.kind === 'page';
  return {
    ArrowUp() {
      goTo(index - 1);
    },
    ArrowDown() {
      goTo(index + 1);
    },
    Home() {
      goTo(0);
    },
    End() {
      goTo(shown.length - 1);
    },
    ArrowLeft() {
      if (isPage) fold(entry.page, true);
      else goTo(shown.findIndex((row) => row.entry.kind === 'page' && row.entry.page === entry.page));
    },
    ArrowRight() {
      if (isPage) fold(entry.page, false);
    },
    Enter() {
      editor.store.select(entry.path);
      editor.caretTo(caretOfTitle(entry.path, entry.type));
    },
    ...(editor.mayEdit && {
      Delete() {
        acts.remove(entry.path);
      },
    }),
  };
}

/** The keys of a tree: one stop for the Tab key, the arrows inside, letters to find, Alt to move. */
export function useOutlineKeys({ shown, at, fold }: OutlineKeys) {
  const editor = useEditor();
  const acts = useActs();
  const typed = useRef({ text: '', at: 0 });
  const goTo = (index: number): void => {
    const next = shown[index]?.entry;
    if (next === undefined) return;
    editor.store.select(next.path);
    editor.caretTo(caretOfRow(next.path));
  };
  const typeAhead = (key: string, now: number): void => {
    const text = now - typed.current.at < TYPING ? typed.current.text + key : key;
    typed.current = { text, at: now };
    const from = text.length === 1 ? at + 1 : at;
    const order = [...shown.keys()].map((index) => (from + index + shown.length) % shown.length);
    goTo(order.find((index) => shown[index]?.title.toLowerCase().startsWith(text.toLowerCase())) ?? -1);
  };
  const moveBy = ({ path }: OutlineEntry, { key, shiftKey }: KeyboardEvent): void => {
    acts.moveBy(path, key === 'ArrowUp' ? 'up' : 'down', shiftKey);
    editor.caretTo(caretOfRow(editor.store.get().selection));
  };
  return (event: KeyboardEvent<HTMLElement>, index: number): void => {
    const entry = shown[index]?.entry;
    const { key, altKey, ctrlKey, metaKey } = event;
    if (entry === undefined || event.nativeEvent.isComposing || ctrlKey || metaKey) return;
    const isArrow = key === 'ArrowUp' || key === 'ArrowDown';
    if (altKey) {
      if (!isArrow || !editor.mayEdit) return;
      event.preventDefault();
      moveBy(entry, event);
      return;
    }
    const step = stepsFor(entry, index, { shown, fold, goTo, editor, acts })[key];
    if (step !== undefined) {
      event.preventDefault();
      step();
    } else if (key.length === 1 && key !== ' ') typeAhead(key, event.timeStamp);
  };
}
