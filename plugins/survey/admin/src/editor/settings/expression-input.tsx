import { Field, Textarea } from '@strapi/design-system';
import { parseExpression } from '../../../../domain/src';
import { useText } from '../../text';
import { useEditor } from '../state/editor-context';
import type { LabelledProps } from './scalar-inputs';
import { useDraft } from './use-draft';
import { useSet } from './use-set';

/** A calculation as it is written. What is no expression is not stored, and stays to be mended. */
export function ExpressionInput({ field, path, owner, label }: LabelledProps) {
  const text = useText();
  const editor = useEditor();
  const set = useSet(path, field.property, label);
  const value = owner[field.property];
  const stored = typeof value === 'string' ? value : '';
  const [draft, setDraft] = useDraft(stored);
  const isBroken = draft.trim() !== '' && draft !== stored && !parseExpression(draft).ok;
  const commit = (): void => {
    const wanted = draft.trim();
    if (!isBroken && wanted !== stored) set(wanted === '' ? undefined : wanted);
  };
  return (
    <Field.Root
      hint={text('edit.expression.hint')}
      {...(isBroken ? { error: text('edit.condition.broken') } : {})}
    >
      <Field.Label>{label}</Field.Label>
      <Textarea
        value={draft}
        disabled={!editor.mayEdit}
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
