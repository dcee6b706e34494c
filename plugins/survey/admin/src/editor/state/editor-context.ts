import { createContext, useContext, useSyncExternalStore } from 'react';
import type { JsonObject } from '../../../../domain/src';
import { ownLocale, type OutlineEntry, type Patch, type Path } from '../../../../domain/src/editing';
import type { QuotaRenaming } from '../../../../domain/src/quota/rename-in-quotas';
import type { TextKey, TextValues } from '../../text';
import type { Reviewing } from '../review/reviewing';
import { knownOutline } from './outline-of';
import type { Quotas } from './quotas';
import type { EditorStore } from './store';

/** What every part of the editor may ask for and do. Stays the same object while the editor is open. */
export interface Editor {
  readonly store: EditorStore;
  readonly mayEdit: boolean;
  /** What was found in the questionnaire, and what was acknowledged of it. */
  readonly reviewing: Reviewing;
  readonly quotas: Quotas;
  /** Says something to people who listen to the page. */
  readonly say: (key: TextKey, values?: TextValues) => void;
  /** Puts the caret there as soon as it is drawn: a value of `data-caret`. */
  readonly caretTo: (place: string) => void;
  /** The `data-caret` of what has the focus, or of what is around it. */
  readonly caretAt: () => string | null;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('This part of the editor stands outside of it');
  return editor;
}

export function useJson(): JsonObject {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribe, () => store.get().history.json);
}

export function useSelection(): Path | null {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribe, () => store.get().selection);
}

export function useWrittenLocale(): string {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribe, () => store.get().locale);
}

/** The language the questionnaire falls back to. */
export function useOwnLocale(): string {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribe, () => ownLocale(store.get().history.json));
}

export const useOutline = (): readonly OutlineEntry[] => knownOutline(useJson());

/** The questionnaire as it is at the moment of an act, rather than as it was drawn. */
export const jsonOf = (editor: Editor): JsonObject => editor.store.get().history.json;

interface Doing {
  readonly label: string;
  readonly run?: string | null;
  readonly select?: Path | null;
  /** What it means for the quotas beside the questionnaire. */
  readonly renamings?: readonly QuotaRenaming[];
}

/** Changes the questionnaire as it is now. */
export function change(
  editor: Editor,
  patchesFor: (json: JsonObject) => readonly Patch[],
  { label, run = null, select, renamings = [] }: Doing,
): void {
  editor.store.perform({ label, patches: patchesFor(jsonOf(editor)), run, renamings }, select);
}

/** Two paths lead to the same. */
export const isSame = (a: Path | null, b: Path | null): boolean => JSON.stringify(a) === JSON.stringify(b);
