import { useState } from 'react';

/** What is being typed, until what is stored changes under it. */
export function useDraft(stored: string): readonly [draft: string, setDraft: (draft: string) => void] {
  const [typed, setTyped] = useState({ over: stored, draft: stored });
  return [
    typed.over === stored ? typed.draft : stored,
    (draft) => {
      setTyped({ over: stored, draft });
    },
  ];
}
