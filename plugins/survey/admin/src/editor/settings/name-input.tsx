import { Field, TextInput } from '@strapi/design-system';
import { useEffect, useState } from 'react';
import { rename, type Path, type RenameRefusal } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, jsonOf, useEditor } from '../state/editor-context';

interface NameInputProps {
  readonly path: Path;
  readonly name: string;
}

/** The name under which answers are stored. Whatever refers to it follows. */
export function NameInput({ path, name }: NameInputProps) {
  const text = useText();
  const editor = useEditor();
  const [draft, setDraft] = useState(name);
  const [refusal, setRefusal] = useState<RenameRefusal | null>(null);
  useEffect(() => {
    setDraft(name);
    setRefusal(null);
  }, [name]);
  const commit = (): void => {
    const wanted = draft.trim();
    if (wanted === name) return;
    const renaming = rename(jsonOf(editor), [...path, 'name'], wanted);
    if (!renaming.ok) {
      setRefusal(renaming.reason);
      return;
    }
    change(editor, () => renaming.patches, { label: text('edit.did.renamed', { what: name }) });
    editor.say('edit.say.renamed', { name: wanted, places: renaming.followed });
  };
  return (
    <Field.Root
      hint={text('edit.name.hint')}
      {...(refusal === null ? {} : { error: text(`edit.name.${refusal}`) })}
    >
      <Field.Label>{text('edit.property.name')}</Field.Label>
      <TextInput
        value={draft}
        disabled={!editor.mayEdit}
        onChange={(event: { target: { value: string } }) => {
          setDraft(event.target.value);
          setRefusal(null);
        }}
        onBlur={commit}
        onKeyDown={(event: { key: string }) => {
          if (event.key === 'Enter') commit();
        }}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
