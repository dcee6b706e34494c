import { Box, Field, Radio } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { useText, type TextKey } from '../text';

/** A choice with a stored word and the sentence that stands for it. */
interface Choice {
  readonly value: string;
  readonly words: TextKey;
}

/** Props that Strapi gives the input of every custom field. */
export interface FieldProps {
  readonly name: string;
  readonly value?: unknown;
  readonly onChange: (name: string, value: string) => void;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

interface ChoiceFieldProps extends FieldProps {
  readonly choices: readonly Choice[];
  /** What an empty field means; '' is a choice of its own. */
  readonly whenEmpty: string;
}

/** One of a few sentences to choose: Strapi's own enumeration would show the stored words. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { name, value, onChange, label, hint, error, required = false, disabled = false } = props;
  const text = useText();
  const labelId = useId();
  const chosen = typeof value === 'string' && value !== '' ? value : props.whenEmpty;
  return (
    <Field.Root name={name} hint={hint} required={required} {...(error === undefined ? {} : { error })}>
      <Field.Label id={labelId}>{label ?? name}</Field.Label>
      <Box paddingTop={1}>
        <Radio.Group
          aria-labelledby={labelId}
          value={chosen}
          disabled={disabled}
          onValueChange={(next) => onChange(name, next === UNSET ? '' : next)}
        >
          {props.choices.map((choice) => (
            <Radio.Item key={choice.value} value={choice.value}>
              {text(choice.words)}
            </Radio.Item>
          ))}
        </Radio.Group>
      </Box>
      <Box paddingTop={1}>
        <Field.Hint />
        <Field.Error />
      </Box>
    </Field.Root>
  );
}

/** Stands for nothing: a radio button needs a value. */
export const UNSET = 'unset';
