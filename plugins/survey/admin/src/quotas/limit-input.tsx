import { Field, TextInput } from '@strapi/design-system';

interface LimitInputProps {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly placeholder: string;
  readonly isDisabled: boolean;
  readonly onChange: (limit: number | null) => void;
}

/** A number of responses; empty is no limit. What may not be published is said when it is published. */
export function LimitInput({ name, label, value, placeholder, isDisabled, onChange }: LimitInputProps) {
  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="number"
        min={1}
        step={1}
        value={value ?? ''}
        placeholder={placeholder}
        disabled={isDisabled}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          onChange(Number.isNaN(valueAsNumber) ? null : valueAsNumber)
        }
      />
    </Field.Root>
  );
}
