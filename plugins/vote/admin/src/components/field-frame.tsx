import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { FieldProps } from './field-props';

interface FieldFrameProps extends Pick<FieldProps, 'label' | 'hint'> {
  readonly error: string | undefined;
  readonly required: boolean | undefined;
  readonly gap: number;
  readonly children: ReactNode;
}

/** What surrounds an input that is a group of inputs: its name, its hint, its error. */
export function FieldFrame({ label, hint, error, required = false, gap, children }: FieldFrameProps) {
  return (
    <Flex
      tag="fieldset"
      direction="column"
      alignItems="stretch"
      gap={gap}
      style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}
    >
      <Typography tag="legend" variant="pi" fontWeight="bold" paddingBottom={2} style={{ paddingInline: 0 }}>
        {label}
        {required ? (
          <Typography aria-hidden textColor="danger600">
            *
          </Typography>
        ) : null}
      </Typography>
      {hint === undefined || hint === '' ? null : (
        <Typography variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
      {error === undefined ? null : (
        <Typography variant="pi" textColor="danger600" role="alert">
          {error}
        </Typography>
      )}
      {children}
    </Flex>
  );
}
