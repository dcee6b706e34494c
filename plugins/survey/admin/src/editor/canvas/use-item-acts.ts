import { isList } from '../../../../domain/src';
import {
  add,
  choicesFrom,
  codeOf,
  itemText,
  move,
  newItem,
  ownLocale,
  readPasted,
  setItemText,
  valueAt,
  type ItemKind,
  type Path,
} from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, jsonOf, useEditor, useWrittenLocale } from '../state/editor-context';
import { useRemoving } from '../state/removing';

/** Where the caret goes for an item of a list, or for the line at its end. */
export const caretOf = (list: Path, index: number): string => JSON.stringify([...list, index]);
export const caretOfNew = (list: Path): string => `${JSON.stringify(list)} new`;

export interface ItemActs {
  readonly insert: (index: number, written: string) => void;
  readonly write: (index: number, written: string) => void;
  readonly move: (from: number, to: number) => void;
  readonly take: (index: number) => void;
  /** @returns whether it was more than one line: then each became an item */
  readonly paste: (pasted: string, index: number) => boolean;
}

interface ItemsOf {
  readonly list: Path;
  readonly kind: ItemKind;
  /** What one of these is called. */
  readonly what: string;
  /** Names of new ones begin with it. */
  readonly stem: string;
}

/** What can be done to choices, rows and columns. */
export function useItemActs({ list, kind, what, stem }: ItemsOf): ItemActs {
  const text = useText();
  const editor = useEditor();
  const locale = useWrittenLocale();
  const remove = useRemoving();
  const items = () => {
    const value = valueAt(jsonOf(editor), list);
    return isList(value) ? value : [];
  };
  return {
    insert(index, written) {
      change(
        editor,
        (json) => add(json, { list, index }, newItem(json, list, kind, { locale, text: written, stem })),
        { label: text('edit.did.added', { what }) },
      );
    },
    write(index, written) {
      change(editor, (json) => setItemText(json, [...list, index], kind, { locale, text: written }), {
        label: text('edit.did.wrote', { what }),
        run: `${caretOf(list, index)} ${locale}`,
      });
    },
    move(from, to) {
      if (to < 0 || to >= items().length) return;
      change(editor, (json) => move(json, [...list, from], { list, index: to }), {
        label: text('edit.did.moved', { what }),
      });
      editor.caretTo(caretOf(list, to));
      editor.say('edit.say.movedItem', { what, place: to + 1 });
    },
    take(index) {
      remove([...list, index], {
        what: itemText(jsonOf(editor), [...list, index], kind, locale) || what,
        caret: items().length > 1 ? caretOf(list, Math.max(0, index - 1)) : caretOfNew(list),
      });
    },
    paste(pasted, index) {
      if (!/[\n\t]/u.test(pasted.trim())) return false;
      const json = jsonOf(editor);
      const { choices, repeated } = choicesFrom(readPasted(pasted, locale), {
        own: ownLocale(json),
        taken: new Set(items().map((item) => codeOf(item, kind))),
      });
      const added = choices.map((choice) =>
        kind === 'named' ? { name: codeOf(choice, 'valued'), title: codeOf(choice, 'valued') } : choice,
      );
      const all = items().toSpliced(index, 0, ...added);
      const op = valueAt(json, list) === undefined ? 'add' : 'replace';
      change(editor, () => [{ op, path: list, value: all }], {
        label: text('edit.did.pasted', { count: added.length }),
      });
      editor.say('edit.say.pasted', { count: added.length, what, repeated: repeated.length });
      return true;
    },
  };
}
