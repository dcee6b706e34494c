import { Box, Field, Radio } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { RESPONDENTS } from '../../../domain/src';
import { useText } from '../text';

interface RespondentsFieldProps {
  readonly name: string;
  readonly value?: unknown;
  readonly onChange: (name: string, value: string) => void;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** Input of the custom field `plugin::survey.respondents`: each way in as a sentence to choose. */
export function RespondentsField(props: RespondentsFieldProps) {
  const { name, value, onChange, label, hint, error, required = false, disabled = false } = props;
  const text = useText();
  const labelId = useId();
  // An empty field is a survey from before there was a choice.
  const chosen = typeof value === 'string' && value !== '' ? value : 'anyone';
  return (
    <Field.Root name={name} hint={hint} required={required} {...(error === undefined ? {} : { error })}>
      <Field.Label id={labelId}>{label ?? name}</Field.Label>
      <Box paddingTop={1}>
        <Radio.Group
          aria-labelledby={labelId}
          value={chosen}
          disabled={disabled}
          onValueChange={(next) => onChange(name, next)}
        >
          {RESPONDENTS.map((respondents) => (
            <Radio.Item key={respondents} value={respondents}>
              {text(`respondents.${respondents}`)}
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
