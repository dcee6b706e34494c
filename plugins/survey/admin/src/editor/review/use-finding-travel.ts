import { useRef } from 'react';
import { outlineOf } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { useEditor } from '../state/editor-context';
import { nextRemark } from './next-remark';
import { openRemarks } from '../../../../domain/src/checks';
import { useGoTo } from './use-go-to';
import { useRemarkWords } from './use-remark-words';

/**
 * Goes from one finding to the next, or the one before, and says what it is.
 *
 * @param onWrite shows where it is written
 */
export function useFindingTravel(onWrite: () => void): (step: 1 | -1) => void {
  const text = useText();
  const { store, reviewing, say } = useEditor();
  const goTo = useGoTo(onWrite);
  const wordsOf = useRemarkWords();
  const last = useRef<string | undefined>(undefined);
  return (step) => {
    const reviewed = reviewing.reviewer.now();
    const open = openRemarks(reviewed.remarks, reviewing.acknowledged.get());
    const { selection } = store.get();
    const standing = { last: last.current, selection, entries: outlineOf(reviewed.json) };
    const visited = nextRemark(open, standing, step);
    if (visited === undefined) {
      say('edit.checks.say.none');
      return;
    }
    const { remark, number, count } = visited;
    last.current = remark.id;
    goTo(remark);
    const { place, what } = wordsOf(remark, reviewed);
    say('edit.checks.say.at', {
      ...{ place, what, number, count },
      severity: text(`edit.checks.${remark.severity}`),
    });
  };
}
