import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useMemo } from 'react';
import { namingOf, partInWords } from '../../../../domain/src/editing/conditions';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { useEditor, useJson } from '../state/editor-context';
import type { LabelledProps } from './scalar-inputs';
import { useSet } from './use-set';

const NOTHING = '';

/** A question by its name, chosen as people know it. A name that nobody has is kept until another is chosen. */
export function QuestionInput({ field, path, owner, label }: LabelledProps) {
  const text = useText();
  const editor = useEditor();
  const json = useJson();
  const locale = useContentLocale();
  const set = useSet(path, field.property, label);
  const value = owner[field.property];
  const stored = typeof value === 'string' ? value : NOTHING;
  const offers = useMemo(() => {
    const naming = namingOf(json);
    return [...naming.parts.names.values()].map((part) => ({
      name: part.name,
      words: partInWords(part, naming, locale),
    }));
  }, [json, locale]);
  const isKnown = stored === NOTHING || offers.some(({ name }) => name === stored);
  return (
    <Field.Root {...(isKnown ? {} : { hint: text('edit.question.gone', { name: stored }) })}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={stored}
        placeholder={text('edit.question.choose')}
        disabled={!editor.mayEdit}
        onClear={() => {
          set(undefined);
        }}
        onChange={(next: string | number) => {
          set(String(next));
        }}
      >
        {isKnown ? null : <SingleSelectOption value={stored}>{stored}</SingleSelectOption>}
        {offers.map(({ name, words }) => (
          <SingleSelectOption key={name} value={name}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
}
