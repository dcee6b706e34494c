import type { ReactNode } from 'react';

/** What the content manager hands to the input of a custom field; Strapi's types promise none of it. */
export interface FieldProps {
  readonly name?: string;
  readonly label?: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly value?: unknown;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly onChange?: (name: string, value: unknown) => void;
}
