import { Button, Loader, Modal, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import type { EditableQuestionnaire } from '../../../../contracts';
import type { Change } from '../../../../domain/src/editing/versions';
import { useText } from '../../text';
import { useFocusBack } from '../frame/use-focus-back';
import type { Remark } from '../../../../domain/src/checks';
import { useGoTo } from '../review/use-go-to';
import { graveAmong } from './acknowledgement';
import { ActingButtons } from './acting-buttons';
import { AskingBody, type Written } from './asking-body';
import { Refused } from './refused';
import type { Publication, Step } from './use-publication';

interface PublishDialogProps {
  readonly publication: Publication;
  readonly opened: EditableQuestionnaire;
  readonly onWrite: () => void;
}

interface DialogBodyProps {
  readonly step: Step;
  readonly grave: readonly Change[];
  readonly responses: number;
  readonly written: Written;
  readonly onWrite: (written: Written) => void;
  readonly onGoTo: (remark: Remark) => void;
}

function DialogBody(props: DialogBodyProps) {
  const text = useText();
  const { step } = props;
  switch (step.kind) {
    case 'looking':
    case 'sending':
      return <Loader>{text('loading')}</Loader>;
    case 'failed':
    case 'unsaved':
    case 'changedMeanwhile':
      return <Typography role="alert">{text(`edit.publish.${step.kind}`)}</Typography>;
    case 'published':
      return <Typography role="status">{text('edit.publish.done', { number: step.version })}</Typography>;
    case 'reviewed':
      return <Typography role="status">{text(`edit.review.done.${step.what}`)}</Typography>;
    case 'reviewRefused':
      return <Typography role="alert">{text(`edit.review.refused.${step.reason}`)}</Typography>;
    case 'refused':
      return <Refused problems={step.problems} />;
    case 'asking':
      return <AskingBody {...props} step={step} />;
    case 'closed':
      return null;
  }
}

/**
 * What publishing does, before it is done: errors are mended first, warnings and grave changes acknowledged. Where a review is
 * required, it is asked for and decided here.
 */
export function PublishDialog({ publication, opened, onWrite }: PublishDialogProps) {
  const { step, end } = publication;
  const text = useText();
  const goTo = useGoTo(onWrite);
  const focusBack = useFocusBack();
  const [written, setWritten] = useState<Written>({ hasRead: false, said: '' });
  /** Where to go once the dialog has given the focus back. */
  const wanted = useRef<Remark | null>(null);
  const { responses } = opened.status;
  const grave = graveAmong(step.kind === 'asking' ? (step.changes ?? []) : [], responses);
  const isDone = step.kind === 'published' || step.kind === 'reviewed';
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) end();
      }}
    >
      <Modal.Content
        aria-describedby=""
        onCloseAutoFocus={(event: Event) => {
          focusBack(event);
          if (wanted.current !== null) goTo(wanted.current);
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
            written={written}
            onWrite={setWritten}
            onGoTo={(remark) => {
              wanted.current = remark;
              end();
            }}
          />
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={end}>
            {text(isDone ? 'edit.close' : 'edit.cancel')}
          </Button>
          {step.kind === 'asking' ? (
            <ActingButtons step={step} publication={publication} grave={grave} written={written} />
          ) : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
