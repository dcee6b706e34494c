import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import {
  quotaRenaming,
  rename,
  valueAt,
  type Path,
  type RenameRefusal,
} from '../../../../domain/src/editing';
import { useText } from '../../text';
import { change, jsonOf, useEditor } from '../state/editor-context';
import { useDraft } from './use-draft';

interface NameInputProps {
  /** Where the name or value is written. */
  readonly at: Path;
  readonly name: string;
  readonly label: string;
}

/** The name or value under which answers are stored. Whatever refers to it follows. */
export function NameInput({ at, name, label }: NameInputProps) {
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
    // A number stays one, so that it is compared as before.
    const isNumber = typeof valueAt(json, at) === 'number' && /^-?\d{1,12}(?:\.\d{1,6})?$/u.test(wanted);
    const to = isNumber ? Number(wanted) : wanted;
    const renaming = rename(json, at, to);
    if (!renaming.ok) {
      setRefused({ draft, reason: renaming.reason });
      return;
    }
    const inQuotas = quotaRenaming(json, at, to);
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
      <Field.Label>{label}</Field.Label>
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
