import { useCallback } from 'react';
import { fixLabelOf } from '../../../../domain/src/checks';
import { useContentLocale } from '../../locale';
import { change, useEditor } from '../state/editor-context';

/** Mends what a remark is about, in one step. It is looked up again: the questionnaire may have changed since it was shown. */
export function useFix(): (id: string) => void {
  const editor = useEditor();
  const locale = useContentLocale();
  return useCallback(
    (id) => {
      const { reviewer } = editor.reviewing;
      const remark = reviewer.now().remarks.find((each) => each.id === id);
      const fix = remark?.said.by === 'check' ? remark.said.finding.fix : undefined;
      if (remark === undefined || fix === undefined) {
        editor.say('edit.checks.say.gone');
        return;
      }
      const label = fixLabelOf(fix, locale);
      change(editor, () => fix.patches, { label, select: remark.entry?.path ?? null });
      editor.say('edit.checks.say.fixed', { what: label });
      reviewer.hurry();
    },
    [editor, locale],
  );
}
