import { Box, Field } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { InEditor } from './in-editor';
import { QuestionnaireEditor } from './questionnaire-editor';

interface QuestionnaireFieldProps {
  readonly name: string;
  readonly value?: unknown;
  readonly onChange: (name: string, value: string | null) => void;
  readonly label?: ReactNode;
  readonly labelAction?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** The custom field as Strapi's forms know it: label, hint and error around whatever edits the text. */
export function QuestionnaireField(props: QuestionnaireFieldProps) {
  const {
    name,
    value,
    onChange,
    label,
    labelAction,
    hint,
    error,
    required = false,
    disabled = false,
  } = props;
  return (
    <Field.Root
      name={name}
      id={name}
      hint={hint}
      required={required}
      {...(error === undefined ? {} : { error })}
    >
      <Field.Label action={labelAction}>{label ?? name}</Field.Label>
      <InEditor text={typeof value === 'string' ? value : ''} />
      <QuestionnaireEditor
        text={typeof value === 'string' ? value : ''}
        // An empty field is one without a value: Strapi's "required" knows only that.
        onChange={(text) => onChange(name, text === '' ? null : text)}
        label={typeof label === 'string' ? label : name}
        isDisabled={disabled}
      />
      <Box paddingTop={1}>
        <Field.Hint />
        <Field.Error />
      </Box>
    </Field.Root>
  );
}
