import { Box, Button, Field, Flex, Modal, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CreatedCodeBatch } from '../../../../contracts';
import { useCreateCodeBatch } from '../../api/codes';
import { useText } from '../../text';

const MOST = 100_000;

interface WantedCodesProps {
  readonly documentId: string;
  readonly onMade: (made: CreatedCodeBatch) => void;
}

/** How many codes, and for whom. */
export function WantedCodes({ documentId, onMade }: WantedCodesProps) {
  const text = useText();
  const [label, setLabel] = useState('');
  const [written, setWritten] = useState('100');
  const [isTried, setIsTried] = useState(false);
  const [createBatch, { isLoading, isError, reset }] = useCreateCodeBatch();
  const count = /^\d+$/.test(written) ? Number(written) : 0;
  const isCountRight = count >= 1 && count <= MOST;
  const isLabelRight = label.trim() !== '';

  const create = async (): Promise<void> => {
    setIsTried(true);
    if (!isCountRight || !isLabelRight) return;
    const result = await createBatch({ documentId, count, label: label.trim() });
    if ('error' in result) return;
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
            <TextInput
              value={label}
              maxLength={200}
              onChange={(event) => setLabel(event.currentTarget.value)}
            />
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
            <TextInput
              inputMode="numeric"
              value={written}
              onChange={(event) => setWritten(event.currentTarget.value.trim())}
            />
            <Field.Error />
            <Field.Hint />
          </Field.Root>
          {isError ? (
            <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={4}>
              <Typography tag="p" fontWeight="bold">
                {text('codes.failedTitle')}
              </Typography>
              <Typography tag="p">{text('codes.failedText')}</Typography>
            </Box>
          ) : null}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Modal.Close>
          <Button variant="tertiary">{text('codes.cancel')}</Button>
        </Modal.Close>
        <Button loading={isLoading} onClick={() => void create()}>
          {text('codes.create')}
        </Button>
      </Modal.Footer>
    </>
  );
}
