import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import type { Path } from '../../../domain/src';
import { useText } from '../text';
import { useEditor, usePlaceWords } from './editor-context';

interface KeyInputProps {
  readonly value: string;
  readonly place: Path;
  readonly hint: string;
  readonly onChange: (key: string) => void;
}

/** A key changes when its input is left: half a key may be that of another group, whose candidates would move. */
export function KeyInput({ value, place, hint, onChange }: KeyInputProps) {
  const text = useText();
  const { isDisabled } = useEditor();
  const { error } = usePlaceWords()(...place);
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim());
    setTyped(null);
  };
  return (
    <Field.Root error={error} hint={hint}>
      <Field.Label>{text('design.key')}</Field.Label>
      <TextInput
        value={typed ?? value}
        disabled={isDisabled}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}
