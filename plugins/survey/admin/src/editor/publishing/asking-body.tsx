import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import type { Change } from '../../../../domain/src/editing/versions';
import { useText } from '../../text';
import type { Remark } from '../../../../domain/src/checks';
import { ChangeList } from '../tasks/versions/change-list';
import { ReviewStatus, ReviewText } from './review-status';
import { ErrorsToMend, WarningsToAcknowledge } from './to-settle';
import type { Asking } from './use-publication';

export interface Written {
  /** The grave changes were read. */
  readonly hasRead: boolean;
  /** A note or a comment. */
  readonly said: string;
}

interface AskingBodyProps {
  readonly step: Asking;
  readonly grave: readonly Change[];
  readonly responses: number;
  readonly written: Written;
  readonly onWrite: (written: Written) => void;
  readonly onGoTo: (remark: Remark) => void;
}

/** What publishing would do, and what is to be settled before. */
export function AskingBody({ step, grave, responses, written, onWrite, onGoTo }: AskingBodyProps) {
  const text = useText();
  const { settle, reviewed, review, revision, mode } = step;
  const changes = step.changes ?? [];
  const said =
    step.changes === null
      ? text('edit.publish.first')
      : changes.length === 0
        ? text('edit.publish.same')
        : text('edit.publish.changes', { count: changes.length, responses });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <ReviewStatus review={review} revision={revision} />
      <Typography tag="p">{said}</Typography>
      <ErrorsToMend errors={settle.errors} reviewed={reviewed} onGoTo={onGoTo} />
      <WarningsToAcknowledge open={settle.open} known={settle.known} reviewed={reviewed} />
      <ChangeList changes={changes} />
      {grave.length > 0 && mode !== 'decide' && mode !== 'wait' ? (
        <Box background="warning100" padding={4} hasRadius>
          <Checkbox
            checked={written.hasRead}
            onCheckedChange={(isOn: boolean | 'indeterminate') => {
              onWrite({ ...written, hasRead: isOn === true });
            }}
          >
            {text('edit.publish.acknowledge', { count: grave.length })}
          </Checkbox>
        </Box>
      ) : null}
      {mode === 'ask' || mode === 'decide' ? (
        <ReviewText
          mode={mode}
          value={written.said}
          onChange={(next) => {
            onWrite({ ...written, said: next });
          }}
        />
      ) : null}
    </Flex>
  );
}
