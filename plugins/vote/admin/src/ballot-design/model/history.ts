const LONGEST = 50;

/** Steps back and forth within one field. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** What the last change was about; typing on at the same place is one step. */
  readonly place: string | null;
}

export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [], place: null };
}

/** A change. `place` names an input somebody types in, `null` a step of its own. */
export function record<State>(history: History<State>, next: State, place: string | null): History<State> {
  const isTypingOn = place !== null && place === history.place;
  const past = isTypingOn ? history.past : [...history.past, history.present].slice(-LONGEST);
  return { past, present: next, future: [], place };
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    place: null,
  };
}

export function redo<State>(history: History<State>): History<State> {
  const [after, ...future] = history.future;
  if (after === undefined) return history;
  return { past: [...history.past, history.present], present: after, future, place: null };
}
