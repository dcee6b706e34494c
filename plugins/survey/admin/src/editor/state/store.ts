import type { JsonObject } from '../../../../domain/src';
import type { QuotaRenaming } from '../../../../domain/src/quota/rename-in-quotas';
import {
  beginHistory,
  endRun,
  entryAt,
  perform,
  redo,
  undo,
  type Act,
  type History,
  type Path,
  type Step,
} from '../../../../domain/src/editing';
import { knownOutline } from './outline-of';

/** What somebody is editing, and where they are. */
export interface Editing {
  readonly history: History;
  /** The page, panel or question that is open for editing. */
  readonly selection: Path | null;
  /** The language that is being written. */
  readonly locale: string;
  /** Everything that was renamed since it was opened, taken back and done again: it only grows. Quotas follow it. */
  readonly renamed: readonly QuotaRenaming[];
}

export interface EditorStore {
  readonly get: () => Editing;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does something, and goes to where it was done if that is said. */
  readonly perform: (act: Act, selection?: Path | null) => void;
  /** Takes the last step back and goes to it; what it was, or undefined where there was none. */
  readonly undo: () => Step | undefined;
  readonly redo: () => Step | undefined;
  /** What is typed from now on is a step of its own. */
  readonly endRun: () => void;
  readonly select: (path: Path | null) => void;
  readonly writeIn: (locale: string) => void;
}

/** What is not on a page is a setting of the whole questionnaire: triggers, calculated values. */
const isInElements = ([first]: Path): boolean =>
  first === 'pages' || first === 'elements' || first === 'questions';

/** Where a step was: what it touched, or what is around it now. */
function placeOf(json: JsonObject, { patches }: Step): Path | null {
  const entries = knownOutline(json);
  for (const { path } of patches.toReversed()) {
    const entry = entryAt(entries, path);
    if (entry !== undefined) return entry.path;
    if (!isInElements(path)) return [];
  }
  return null;
}

/** A selection that leads nowhere any more goes to the next thing around it. The questionnaire itself is always there. */
function kept(json: JsonObject, selection: Path | null): Path | null {
  if (selection === null || selection.length === 0) return selection;
  return entryAt(knownOutline(json), selection)?.path ?? null;
}

/** @param renamed what the server has not been told of yet, from a copy that was kept */
export function createEditorStore(
  json: JsonObject,
  locale: string,
  renamed: readonly QuotaRenaming[] = [],
): EditorStore {
  const first = knownOutline(json).find(({ kind }) => kind === 'page');
  let editing: Editing = { history: beginHistory(json), selection: first?.path ?? null, locale, renamed };
  const listeners = new Set<() => void>();
  const become = (next: Editing): void => {
    editing = next;
    for (const listener of listeners) listener();
  };
  const travel = (go: typeof undo): Step | undefined => {
    const travelled = go(editing.history);
    if (travelled === undefined) return undefined;
    const { history, step, renamings } = travelled;
    become({
      ...editing,
      history,
      selection: placeOf(history.json, step) ?? editing.selection,
      renamed: [...editing.renamed, ...renamings],
    });
    return step;
  };
  return {
    get: () => editing,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    perform(act, selection = editing.selection) {
      const history = perform(editing.history, act);
      if (history === editing.history && selection === editing.selection) return;
      become({
        ...editing,
        history,
        selection: kept(history.json, selection),
        renamed: act.renamings === undefined ? editing.renamed : [...editing.renamed, ...act.renamings],
      });
    },
    undo: () => travel(undo),
    redo: () => travel(redo),
    endRun() {
      editing = { ...editing, history: endRun(editing.history) };
    },
    select(path) {
      const same = JSON.stringify(path) === JSON.stringify(editing.selection);
      if (!same) become({ ...editing, history: endRun(editing.history), selection: path });
    },
    writeIn(locale) {
      become({ ...editing, history: endRun(editing.history), locale });
    },
  };
}
