import { MenuItem, SimpleMenu, Typography } from '@strapi/design-system';
import { convertType, isConvertible, type OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { KINDS } from '../kinds/kinds';
import { useKindWords } from '../kinds/use-kind-words';
import { change, jsonOf, useEditor } from '../state/editor-context';

/** The kind of a question, and the way to another: what both understand is carried over, what goes is said. */
export function KindMenu({ entry }: { readonly entry: OutlineEntry }) {
  const text = useText();
  const editor = useEditor();
  const kindWords = useKindWords();
  const { path, type } = entry;
  const name = kindWords(type, 'name');
  const turnInto = (to: string): void => {
    const conversion = convertType(jsonOf(editor), path, to);
    if (!conversion.ok) {
      editor.say('edit.turn.impossible');
      return;
    }
    change(editor, () => conversion.patches, {
      label: text('edit.did.turned', { kind: kindWords(to, 'name') }),
    });
    editor.say('edit.say.turned', {
      kind: kindWords(to, 'name'),
      lost: conversion.lost.length,
      misfits: conversion.misfits.length,
    });
  };
  const others = KINDS.filter((kind) => isConvertible(type, kind.type));
  if (!editor.mayEdit || others.length === 0)
    return (
      <Typography variant="pi" fontWeight="bold">
        {name}
      </Typography>
    );
  return (
    <SimpleMenu label={name} size="S" variant="ghost">
      {others.map((kind) => (
        <MenuItem
          key={kind.type}
          onSelect={() => {
            turnInto(kind.type);
          }}
        >
          {kindWords(kind.type, 'name')}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
}
