import { Button, Typography } from '@strapi/design-system';
import { useId } from 'react';
import type { Change } from '../../../../domain/src/editing/versions';
import { useText, type TextKey } from '../../text';
import { useAcknowledged } from '../review/use-findings';
import { acknowledgedNames } from './acknowledgement';
import type { Written } from './asking-body';
import type { Asking, Publication } from './use-publication';

interface ActingButtonsProps {
  readonly step: Asking;
  readonly publication: Publication;
  readonly grave: readonly Change[];
  readonly written: Written;
}

/** Why it cannot go on yet; `null` when it can. */
function useObstacle({ step, grave, written }: Omit<ActingButtonsProps, 'publication'>): TextKey | null {
  const acknowledged = useAcknowledged();
  if (step.mode === 'wait') return null;
  if (step.settle.errors.length > 0) return 'edit.publish.blocked.errors';
  // Whoever approves is not asked to vouch for each: that is for those who ask and publish.
  if (step.mode === 'decide') return null;
  if (step.settle.open.some(({ id }) => !acknowledged.has(id))) return 'edit.publish.blocked.warnings';
  return grave.length > 0 && !written.hasRead ? 'edit.publish.blocked.changes' : null;
}

/** What can be done now, and why it cannot where it cannot. */
export function ActingButtons(props: ActingButtonsProps) {
  const { step, publication, grave, written } = props;
  const text = useText();
  const reasonId = useId();
  const obstacle = useObstacle(props);
  const names = (): readonly string[] => acknowledgedNames(step.settle, grave);
  const reason =
    obstacle === null ? null : (
      <Typography id={reasonId} role="status" textColor="neutral700">
        {text(obstacle)}
      </Typography>
    );
  const held = { disabled: obstacle !== null, 'aria-describedby': obstacle === null ? undefined : reasonId };
  switch (step.mode) {
    case 'wait':
      return null;
    case 'publish':
      return (
        <>
          {reason}
          <Button
            {...held}
            onClick={() => {
              publication.publish(names());
            }}
          >
            {text('edit.publish.now')}
          </Button>
        </>
      );
    case 'ask':
      return (
        <>
          {reason}
          <Button
            {...held}
            onClick={() => {
              publication.ask({ note: written.said.trim(), acknowledged: names() });
            }}
          >
            {text('edit.review.ask')}
          </Button>
        </>
      );
    case 'decide':
      return (
        <>
          {reason}
          <Button
            variant="danger-light"
            disabled={written.said.trim() === ''}
            onClick={() => {
              publication.decide({ verdict: 'sentBack', comment: written.said.trim() });
            }}
          >
            {text('edit.review.sendBack')}
          </Button>
          <Button
            {...held}
            onClick={() => {
              publication.decide({ verdict: 'approved', comment: written.said.trim() });
            }}
          >
            {text('edit.review.approve')}
          </Button>
        </>
      );
  }
}
