import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { Severity } from '../../../../domain/src/checks';

const ICONS = { error: CrossCircle, warning: WarningCircle, hint: Information } as const;
const COLOURS = { error: 'danger600', warning: 'warning600', hint: 'secondary600' } as const;

/** How bad something is, as a shape and a colour. Words stand beside it wherever it is used. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity];
  return <Icon fill={COLOURS[severity]} aria-hidden style={{ flex: 'none' }} />;
}
