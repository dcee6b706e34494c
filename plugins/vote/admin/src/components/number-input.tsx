import { TextInput } from '@strapi/design-system';

interface NumberInputProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number | 'any';
  readonly disabled?: boolean;
}

/** A number as it is: the design system's input keeps showing what was typed after undoing. */
export function NumberInput({ value, onChange, ...limits }: NumberInputProps) {
  return (
    <TextInput
      type="number"
      value={value ?? ''}
      onChange={({ currentTarget: { valueAsNumber } }) =>
        onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber)
      }
      {...limits}
    />
  );
}
