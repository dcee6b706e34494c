import { useEffect } from 'react';
import type { EditableQuestionnaire } from '../../../../contracts';
import { useEditor } from '../state/editor-context';
import { knownPrivacy } from '../../../../domain/src/checks';
import { countsOf } from '../../../../domain/src/checks';

/** After the last change of what was found, so that it does not talk over what has just been said; ms. */
const PAUSE = 1_500;

/**
 * Looks through the questionnaire while it is written, and says so when there is more or less to look at than before.
 *
 * @param opened what is known of its survey by now
 */
export function useReview(opened: EditableQuestionnaire): void {
  const editor = useEditor();
  useEffect(() => {
    editor.reviewing.reviewer.know(knownPrivacy(opened));
  }, [editor, opened]);
  useEffect(() => {
    const { reviewer, acknowledged, rehearser } = editor.reviewing;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known: string | undefined;
    const speak = (): void => {
      const { errors, warnings } = countsOf(reviewer.get()?.remarks ?? [], acknowledged.get());
      const found = `${String(errors)} ${String(warnings)}`;
      const isNews = known !== undefined && known !== found;
      known = found;
      if (isNews) editor.say('edit.checks.say.counts', { errors, warnings });
    };
    const onNews = (): void => {
      clearTimeout(timer);
      timer = setTimeout(speak, PAUSE);
    };
    const onWalk = (): void => {
      const state = rehearser.get();
      if (state.kind !== 'done') return;
      const { deadEnds, neverSeen } = state.found;
      editor.say('edit.checks.walk.say.finished', { ends: deadEnds.length, unseen: neverSeen.length });
    };
    const stops = [
      reviewer.subscribe(onNews),
      acknowledged.subscribe(onNews),
      rehearser.subscribe(onWalk),
      reviewer.watch(),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      rehearser.stop();
    };
  }, [editor]);
}
