import { useState, type KeyboardEvent } from 'react';
import { GrowingText } from '../../canvas/growing-text';

/** How somebody leaves a text: where to go next; `away` to something else that has the focus already. */
export type Leaving = 'away' | 'stay' | 'down' | 'next' | 'previous';

interface CellDraftProps {
  readonly caret: string;
  readonly label: string;
  readonly language: string;
  readonly written: string;
  readonly onWrite: (text: string) => void;
  readonly onLeave: (to: Leaving) => void;
}

/** Keys that lead out of a text; Escape leaves it as it was. */
function leavingBy({ key, shiftKey }: KeyboardEvent): Leaving | undefined {
  if (key === 'Escape') return 'stay';
  if (key === 'Enter') return shiftKey ? undefined : 'down';
  if (key === 'Tab') return shiftKey ? 'previous' : 'next';
  return undefined;
}

const isUndo = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && ['z', 'y', 'd'].includes(key.toLowerCase());

/** A text of the grid while it is being written. */
export function CellDraft({ caret, label, language, written, onWrite, onLeave }: CellDraftProps) {
  const [draft, setDraft] = useState(written);
  return (
    <GrowingText
      data-caret={caret}
      aria-label={label}
      lang={language}
      value={draft}
      onChange={({ target }) => {
        setDraft(target.value);
      }}
      onBlur={() => {
        onWrite(draft);
        onLeave('away');
      }}
      onKeyDownCapture={(event) => {
        // What is not taken yet is undone by the field itself.
        if (isUndo(event)) event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        const leaving = leavingBy(event);
        if (leaving === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.key !== 'Escape') onWrite(draft);
        onLeave(leaving);
      }}
    />
  );
}
