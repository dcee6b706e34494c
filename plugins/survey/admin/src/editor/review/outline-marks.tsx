import { VisuallyHidden } from '@strapi/design-system';
import type { OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { countsOf } from '../../../../domain/src/checks';
import { SeveritySign } from './severity-sign';
import { useRemarksAt } from './use-findings';

const NOTHING: ReadonlySet<string> = new Set();

/** Whether something was found in a line of the outline; hints are left to the card. */
export function OutlineMarks({ entry }: { readonly entry: OutlineEntry }) {
  const text = useText();
  const { errors, warnings } = countsOf(useRemarksAt(entry), NOTHING);
  if (errors + warnings === 0) return null;
  return (
    <>
      <SeveritySign severity={errors > 0 ? 'error' : 'warning'} />
      <VisuallyHidden>{text('edit.checks.counts', { errors, warnings })}</VisuallyHidden>
    </>
  );
}
