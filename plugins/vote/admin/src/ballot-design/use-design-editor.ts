import { useState } from 'react';
import { type DesignDraft, NEW_DESIGN } from './model/draft';
import { type History, record, redo, startHistory, undo } from './model/history';
import { problemsOf } from './model/problems';
import { readDraft } from './model/read-draft';
import { writeDesign } from './model/write-design';
import type { Editor } from './editor-context';

interface State {
  /** `null` when the stored value is no design and nobody began anew. */
  readonly history: History<DesignDraft> | null;
  /** The value the form last handed in. */
  readonly received: unknown;
  /** The value last handed to the form, as JSON. */
  readonly sent: string;
}

/** `JSON.stringify` promises text, and gives none for `undefined`. */
function asJson(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

function opened(value: unknown): State {
  const draft = readDraft(value);
  return {
    history: draft === null ? null : startHistory(draft),
    received: value,
    sent: asJson(value),
  };
}

/**
 * Takes a value that came in. Our own comes back later than it was sent, for Strapi's form hands values over in
 * an effect; only another one (a discarded draft, another language) begins a new history.
 */
function received(state: State, value: unknown): State {
  return asJson(value) === state.sent ? { ...state, received: value } : opened(value);
}

export interface DesignEditor extends Editor {
  readonly isUnreadable: boolean;
  /** Nothing is stored, and nobody has begun. */
  readonly isUntouched: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly startAnew: () => void;
}

/** The state of the ballot design input: what is edited, what is wrong with it, and the steps back. */
export function useDesignEditor(
  value: unknown,
  isDisabled: boolean,
  onChange: (design: unknown) => void,
): DesignEditor {
  const [state, setState] = useState(() => opened(value));
  if (value !== state.received) setState(received(state, value));

  const { history } = state;
  const go = (next: History<DesignDraft>): void => {
    const design = writeDesign(next.present);
    setState({ ...state, history: next, sent: JSON.stringify(design) });
    onChange(design);
  };
  const draft = history?.present ?? NEW_DESIGN;
  const isUntouched = history?.present === NEW_DESIGN && history.past.length === 0;
  return {
    draft,
    // A form that nobody has begun with is empty, not wrong.
    problems: isUntouched || history === null ? [] : problemsOf(draft),
    isDisabled,
    change: (next, place) => {
      if (history !== null) go(record(history, next, place ?? null));
    },
    isUnreadable: history === null,
    isUntouched,
    canUndo: history !== null && history.past.length > 0,
    canRedo: history !== null && history.future.length > 0,
    undo: () => {
      if (history !== null) go(undo(history));
    },
    redo: () => {
      if (history !== null) go(redo(history));
    },
    startAnew: () => go(startHistory(NEW_DESIGN)),
  };
}
