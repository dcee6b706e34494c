import { useEditor } from '../state/editor-context';
import { caretOfTitle } from '../state/use-acts';
import type { Remark } from '../../../../domain/src/checks';

/** Opens for writing what a remark is about, where it is by now. */
export function useGoTo(onWrite: () => void): (remark: Remark) => void {
  const { store, reviewing, caretTo } = useEditor();
  return (remark) => {
    const now = reviewing.reviewer.now().remarks.find(({ id }) => id === remark.id) ?? remark;
    if (now.entry === undefined) return;
    store.select(now.entry.path);
    onWrite();
    caretTo(caretOfTitle(now.entry.path, now.entry.type));
  };
}
