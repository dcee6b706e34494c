import { Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import type { CreatedCodeBatch } from '../../../../contracts';
import { useCreateCodeBatch } from '../../api/polls';
import { NumberInput } from '../../components/number-input';
import { Notice } from '../../components/notice';
import { CSV_TYPE, download } from '../../download';
import { useText } from '../../text';

const MOST = 100_000;

interface DialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

function save({ filename, csv }: CreatedCodeBatch): void {
  download(filename, csv, CSV_TYPE);
}

/** The codes are in the browser's downloads now, and nowhere else. */
function Made({ created, onClose }: { readonly created: CreatedCodeBatch; readonly onClose: () => void }) {
  const text = useText();
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Notice kind="warning" title={text('codes.onceTitle')} isUrgent>
            {text('codes.onceText')}
          </Notice>
          <Typography>
            {text('codes.made', { count: created.batch.count, filename: created.filename })}
          </Typography>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" startIcon={<Download />} onClick={() => save(created)}>
          {text('codes.downloadAgain')}
        </Button>
        <Button onClick={onClose}>{text('codes.saved')}</Button>
      </Modal.Footer>
    </>
  );
}

function Wanted({
  documentId,
  onMade,
}: {
  readonly documentId: string;
  readonly onMade: (made: CreatedCodeBatch) => void;
}) {
  const text = useText();
  const [label, setLabel] = useState('');
  const [count, setCount] = useState<number | undefined>(100);
  const [isTried, setIsTried] = useState(false);
  const [createBatch, { isLoading, isError, reset }] = useCreateCodeBatch();
  const isCountRight = count !== undefined && Number.isSafeInteger(count) && count >= 1 && count <= MOST;
  const isLabelRight = label.trim() !== '';

  const create = async (): Promise<void> => {
    setIsTried(true);
    if (!isCountRight || !isLabelRight) return;
    const result = await createBatch({ documentId, count, label: label.trim() });
    if ('error' in result) return;
    save(result.data);
    onMade(result.data);
    // Nothing of the codes stays in the admin's store.
    reset();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography>{text('codes.explain')}</Typography>
          <Field.Root
            name="label"
            required
            hint={text('codes.labelHint')}
            error={isTried && !isLabelRight ? text('codes.labelMissing') : false}
          >
            <Field.Label>{text('codes.label')}</Field.Label>
            <TextInput value={label} onChange={(event) => setLabel(event.currentTarget.value)} />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          <Field.Root
            name="count"
            required
            hint={text('codes.countHint', { most: MOST })}
            error={isTried && !isCountRight ? text('codes.countWrong', { most: MOST }) : false}
          >
            <Field.Label>{text('codes.count')}</Field.Label>
            <NumberInput value={count} min={1} max={MOST} step={1} onChange={setCount} />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          {isError ? (
            <Notice kind="danger" title={text('codes.failedTitle')} isUrgent>
              {text('codes.failedText')}
            </Notice>
          ) : null}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('action.cancel')}</Button>
        </Modal.Close>
        <Button loading={isLoading} onClick={() => void create()}>
          {text('codes.create')}
        </Button>
      </Modal.Footer>
    </>
  );
}

/** Makes a batch of codes and saves it at once. After that only the button closes: a stray click loses nothing. */
export function NewCodesDialog({ documentId, onClose }: DialogProps) {
  const text = useText();
  const [created, setCreated] = useState<CreatedCodeBatch | null>(null);
  const stay = (event: Event): void => {
    if (created !== null) event.preventDefault();
  };
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content onInteractOutside={stay} onEscapeKeyDown={stay}>
        <Modal.Header>
          <Modal.Title>{text(created === null ? 'codes.newTitle' : 'codes.madeTitle')}</Modal.Title>
        </Modal.Header>
        {created === null ? (
          <Wanted documentId={documentId} onMade={setCreated} />
        ) : (
          <Made created={created} onClose={onClose} />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
