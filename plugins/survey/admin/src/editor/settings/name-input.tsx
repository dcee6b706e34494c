import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { quotaRenaming, rename, type Path, type RenameRefusal } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, jsonOf, useEditor } from '../state/editor-context';
import { useDraft } from './use-draft';

interface NameInputProps {
  readonly path: Path;
  readonly name: string;
}

/** The name under which answers are stored. Whatever refers to it follows. */
export function NameInput({ path, name }: NameInputProps) {
  const text = useText();
  const editor = useEditor();
  const [draft, setDraft] = useDraft(name);
  const [refused, setRefused] = useState<{ readonly draft: string; readonly reason: RenameRefusal } | null>(
    null,
  );
  const refusal = refused?.draft === draft ? refused.reason : null;
  const commit = (): void => {
    const wanted = draft.trim();
    if (wanted === name) return;
    const json = jsonOf(editor);
    const at = [...path, 'name'];
    const renaming = rename(json, at, wanted);
    if (!renaming.ok) {
      setRefused({ draft, reason: renaming.reason });
      return;
    }
    const inQuotas = quotaRenaming(json, at, wanted);
    change(editor, () => renaming.patches, {
      label: text('edit.did.renamed', { what: name }),
      renamings: inQuotas === undefined ? [] : [inQuotas],
    });
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
