import { createContext, useContext } from 'react';
import type { Path, Problem } from '../../../domain/src';
import type { DesignDraft } from './model/draft';
import { problemsAt } from './model/problems';
import { useProblemWords } from './problem-words';

export interface Editor {
  readonly draft: DesignDraft;
  readonly problems: readonly Problem[];
  readonly isDisabled: boolean;
  /** `place` names the input somebody types in, so that undoing takes a word rather than a letter. */
  readonly change: (next: DesignDraft, place?: string) => void;
}

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext.Provider;

/** The design that is being edited, for every part of its form. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('Part of the ballot design outside its form');
  return editor;
}

interface PlaceWords {
  readonly error: string | false;
  readonly warning: string | undefined;
}

/** Gives what was found at a place of the design, as a form field shows it. */
export function usePlaceWords(): (...place: Path) => PlaceWords {
  const { problems } = useEditor();
  const words = useProblemWords();
  return (...place) => {
    const found = problemsAt(problems, ...place);
    const join = (severity: Problem['severity']): string =>
      found
        .filter((problem) => problem.severity === severity)
        .map(words)
        .join(' ');
    const warning = join('warning');
    return { error: join('error') || false, warning: warning === '' ? undefined : warning };
  };
}
