import { Field, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import type { JsonValue } from '../../../../domain/src';
import { answerFrom, answerText, readJsonText, type JsonText } from '../../../../domain/src/editing';
import { useText, type TextOf } from '../../text';
import { useEditor } from '../state/editor-context';
import type { LabelledProps } from './scalar-inputs';
import { useDraft } from './use-draft';
import { useSet } from './use-set';

function refusalIn(text: TextOf, read: JsonText): string | undefined {
  if (read.ok) return undefined;
  if (read.reason === 'notJson') return text('edit.json.notJson', { line: read.line });
  return read.reason === 'tooDeep'
    ? text('edit.json.tooDeep')
    : text('edit.json.keyRepeated', { key: read.key });
}

interface JsonFieldProps {
  readonly label: string;
  readonly hint: string;
  /** What is stored, as it is shown. */
  readonly stored: string;
  readonly read: (text: string) => JsonText;
  /** May be left empty, which takes the value away. */
  readonly isOptional?: boolean;
  /** Says what is wrong with a value, if anything. */
  readonly complain?: (value: JsonValue) => string | undefined;
  /** Undefined where the field was emptied. */
  readonly onDone: (value: JsonValue | undefined) => void;
}

/** A value written by hand, stored when the field is left. What cannot be read is told and stays to be mended. */
export function JsonField({
  label,
  hint,
  stored,
  read,
  isOptional = true,
  complain,
  onDone,
}: JsonFieldProps) {
  const text = useText();
  const editor = useEditor();
  const [draft, setDraft] = useDraft(stored);
  const [refused, setRefused] = useState<{ readonly draft: string; readonly sentence: string } | null>(null);
  const commit = (): void => {
    if (draft === stored) return;
    if (isOptional && draft.trim() === '') {
      onDone(undefined);
      return;
    }
    const result = read(draft);
    const sentence = refusalIn(text, result) ?? (result.ok ? complain?.(result.value) : undefined);
    if (sentence !== undefined) setRefused({ draft, sentence });
    else if (result.ok) onDone(result.value);
  };
  return (
    <Field.Root hint={hint} {...(refused?.draft === draft ? { error: refused.sentence } : {})}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={draft}
        disabled={!editor.mayEdit}
        style={{ fontFamily: 'monospace' }}
        onChange={(event: { target: { value: string } }) => {
          setDraft(event.target.value);
        }}
        onBlur={commit}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Whatever has no field of its own, as JSON. */
export function JsonInput({ field, path, owner, label }: LabelledProps) {
  const text = useText();
  const set = useSet(path, field.property, label);
  const value = owner[field.property];
  return (
    <JsonField
      label={label}
      hint={text('edit.json.hint')}
      stored={value === undefined ? '' : JSON.stringify(value, null, 2)}
      read={readJsonText}
      onDone={set}
    />
  );
}

/** An answer: words as they are, anything else as JSON. */
export function AnswerInput({ field, path, owner, label }: LabelledProps) {
  const text = useText();
  const set = useSet(path, field.property, label);
  const value = owner[field.property];
  return (
    <JsonField
      label={label}
      hint={text('edit.answer.hint')}
      stored={value === undefined ? '' : answerText(value)}
      read={answerFrom}
      onDone={set}
    />
  );
}
