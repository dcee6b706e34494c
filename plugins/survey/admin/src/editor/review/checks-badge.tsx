import { Badge, VisuallyHidden } from '@strapi/design-system';
import { useText } from '../../text';
import { useFindings } from './use-findings';

/** How much there is to look at, beside the name of the task. */
export function ChecksBadge() {
  const text = useText();
  const { errors, warnings } = useFindings().counts;
  const sum = errors + warnings;
  if (sum === 0) return null;
  return (
    <>
      {' '}
      <Badge aria-hidden {...(errors > 0 ? { backgroundColor: 'danger100', textColor: 'danger700' } : {})}>
        {sum}
      </Badge>
      <VisuallyHidden>{text('edit.checks.counts', { errors, warnings })}</VisuallyHidden>
    </>
  );
}
