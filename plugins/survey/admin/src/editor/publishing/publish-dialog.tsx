import { Box, Button, Checkbox, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useId, useRef, useState } from 'react';
import type { EditableQuestionnaire } from '../../../../contracts';
import type { Change } from '../../../../domain/src/editing/versions';
import { useText, type TextKey } from '../../text';
import type { Remark } from '../review/remark';
import { useAcknowledged } from '../review/use-findings';
import { useGoTo } from '../review/use-go-to';
import { ChangeList } from '../tasks/versions/change-list';
import { acknowledgedNames, graveAmong } from './acknowledgement';
import { Refused } from './refused';
import { ErrorsToMend, WarningsToAcknowledge } from './to-settle';
import type { Publication, Step } from './use-publication';

interface PublishDialogProps {
  readonly publication: Publication;
  readonly opened: EditableQuestionnaire;
  readonly onWrite: () => void;
}

type Asking = Extract<Step, { kind: 'asking' }>;

interface AskingBodyProps {
  readonly step: Asking;
  readonly grave: readonly Change[];
  readonly responses: number;
  readonly hasRead: boolean;
  readonly onRead: (hasRead: boolean) => void;
  readonly onGoTo: (remark: Remark) => void;
}

/** What publishing would do, and what is to be settled before. */
function AskingBody({ step, grave, responses, hasRead, onRead, onGoTo }: AskingBodyProps) {
  const text = useText();
  const { settle, reviewed } = step;
  const changes = step.changes ?? [];
  const said =
    step.changes === null
      ? text('edit.publish.first')
      : changes.length === 0
        ? text('edit.publish.same')
        : text('edit.publish.changes', { count: changes.length, responses });
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography tag="p">{said}</Typography>
      <ErrorsToMend errors={settle.errors} reviewed={reviewed} onGoTo={onGoTo} />
      <WarningsToAcknowledge open={settle.open} known={settle.known} reviewed={reviewed} />
      <ChangeList changes={changes} />
      {grave.length > 0 ? (
        <Box background="warning100" padding={4} hasRadius>
          <Checkbox
            checked={hasRead}
            onCheckedChange={(isOn: boolean | 'indeterminate') => {
              onRead(isOn === true);
            }}
          >
            {text('edit.publish.acknowledge', { count: grave.length })}
          </Checkbox>
        </Box>
      ) : null}
    </Flex>
  );
}

function DialogBody(props: Omit<AskingBodyProps, 'step'> & { readonly step: Step }) {
  const text = useText();
  const { step } = props;
  switch (step.kind) {
    case 'looking':
    case 'publishing':
      return <Loader>{text('loading')}</Loader>;
    case 'failed':
    case 'unsaved':
    case 'changedMeanwhile':
      return <Typography role="alert">{text(`edit.publish.${step.kind}`)}</Typography>;
    case 'published':
      return <Typography role="status">{text('edit.publish.done', { number: step.version })}</Typography>;
    case 'refused':
      return <Refused problems={step.problems} />;
    case 'asking':
      return <AskingBody {...props} step={step} />;
    case 'closed':
      return null;
  }
}

/** Why it cannot be published yet; `null` when it can. */
function useObstacle(step: Step, grave: readonly Change[], hasRead: boolean): TextKey | null {
  const acknowledged = useAcknowledged();
  if (step.kind !== 'asking') return null;
  if (step.settle.errors.length > 0) return 'edit.publish.blocked.errors';
  if (step.settle.open.some(({ id }) => !acknowledged.has(id))) return 'edit.publish.blocked.warnings';
  return grave.length > 0 && !hasRead ? 'edit.publish.blocked.changes' : null;
}

/** What publishing does, before it is done: errors are mended first, warnings and grave changes acknowledged. */
export function PublishDialog({ publication, opened, onWrite }: PublishDialogProps) {
  const { step, publish, end } = publication;
  const text = useText();
  const reasonId = useId();
  const goTo = useGoTo(onWrite);
  const [hasRead, setHasRead] = useState(false);
  /** Where to go once the dialog has given the focus back. */
  const wanted = useRef<Remark | null>(null);
  const { responses } = opened.status;
  const grave = graveAmong(step.kind === 'asking' ? (step.changes ?? []) : [], responses);
  const obstacle = useObstacle(step, grave, hasRead);
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) end();
      }}
    >
      <Modal.Content
        onCloseAutoFocus={(event: Event) => {
          if (wanted.current === null) return;
          event.preventDefault();
          goTo(wanted.current);
        }}
      >
        <Modal.Header>
          <Modal.Title>{text('edit.publish.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <DialogBody
            step={step}
            grave={grave}
            responses={responses}
            hasRead={hasRead}
            onRead={setHasRead}
            onGoTo={(remark) => {
              wanted.current = remark;
              end();
            }}
          />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={end}>
            {text(step.kind === 'published' ? 'edit.close' : 'edit.cancel')}
          </Button>
          {obstacle === null ? null : (
            <Typography id={reasonId} role="status" textColor="neutral700">
              {text(obstacle)}
            </Typography>
          )}
          {step.kind === 'asking' ? (
            <Button
              disabled={obstacle !== null}
              aria-describedby={obstacle === null ? undefined : reasonId}
              onClick={() => {
                publish(acknowledgedNames(step.settle, grave));
              }}
            >
              {text('edit.publish.now')}
            </Button>
          ) : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
