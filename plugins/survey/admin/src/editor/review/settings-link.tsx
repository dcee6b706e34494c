import { LinkButton } from '@strapi/design-system';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { editorLink } from '../../links';
import { useText } from '../../text';
import type { Remark } from '../../../../domain/src/checks';

/** Where a remark is about what the survey says rather than its questions: the way there, in a tab of its own. */
export function SettingsLink({ remark: { said } }: { readonly remark: Remark }) {
  const text = useText();
  const { documentId = '' } = useParams();
  if (said.by !== 'check' || said.finding.rule !== 'personalWithoutConsent') return null;
  return (
    <LinkButton size="S" variant="secondary" tag={RouterLink} to={editorLink(documentId)} target="_blank">
      {text('edit.checks.settings')}
    </LinkButton>
  );
}
