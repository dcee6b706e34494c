import { isList } from '../../../../domain/src';
import { add, move, valueAt, type Path } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, jsonOf, useEditor, useWrittenLocale } from '../state/editor-context';
import { useRemoving } from '../state/removing';
import type { ListShape } from './lists';
import { newMember } from './new-member';

/** Where the caret goes for a member of a list, or for what adds one. */
export const caretOfMember = (list: Path, index: number): string =>
  `member ${JSON.stringify([...list, index])}`;
export const caretOfAdding = (list: Path): string => `member ${JSON.stringify(list)} new`;

export interface MemberActs {
  /** @param type of validators and triggers; '' of others */
  readonly add: (type: string) => void;
  readonly move: (from: number, to: number) => void;
  /** @param name what goes, in words */
  readonly take: (index: number, name: string) => void;
  /** Shows the settings of one, or of none. */
  readonly open: (index: number | null) => void;
}

interface MembersOf {
  readonly list: Path;
  readonly shape: ListShape;
  /** What one of these is called. */
  readonly what: string;
  readonly isOpen: (index: number) => boolean;
  readonly open: (index: number | null) => void;
}

/** What can be done to the members of a list among the settings. */
export function useMemberActs({ list, shape, what, isOpen, open }: MembersOf): MemberActs {
  const text = useText();
  const editor = useEditor();
  const locale = useWrittenLocale();
  const remove = useRemoving();
  const count = (): number => {
    const value = valueAt(jsonOf(editor), list);
    return isList(value) ? value.length : 0;
  };
  return {
    open,
    add(type) {
      const index = count();
      change(editor, (json) => add(json, { list, index }, newMember(json, list, { shape, type, locale })), {
        label: text('edit.did.added', { what }),
      });
      open(index);
      editor.caretTo(caretOfMember(list, index));
      editor.say('edit.say.addedMember', { what, place: index + 1 });
    },
    move(from, to) {
      if (to < 0 || to >= count()) return;
      change(editor, (json) => move(json, [...list, from], { list, index: to }), {
        label: text('edit.did.moved', { what }),
      });
      // What is open stays open at its new place.
      if (isOpen(from)) open(to);
      else if (isOpen(to)) open(from);
      editor.caretTo(caretOfMember(list, to));
      editor.say('edit.say.movedItem', { what, place: to + 1 });
    },
    take(index, name) {
      open(null);
      remove([...list, index], {
        what: name,
        caret: count() > 1 ? caretOfMember(list, Math.max(0, index - 1)) : caretOfAdding(list),
      });
    },
  };
}
