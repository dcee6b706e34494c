import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import type { CreatedCodeBatch } from '../../../../contracts';
import { saveFile } from '../../api/save-file';
import { useText } from '../../text';
import { WantedCodes } from './wanted-codes';

function save({ filename, csv }: CreatedCodeBatch): void {
  saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), filename);
}

/** The codes are in the browser's downloads now, and nowhere else. */
function Made({ created, onClose }: { readonly created: CreatedCodeBatch; readonly onClose: () => void }) {
  const text = useText();
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
            <Typography tag="p" fontWeight="bold">
              {text('codes.onceTitle')}
            </Typography>
            <Typography tag="p">{text('codes.onceText')}</Typography>
          </Box>
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

interface NewCodesDialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

/** Makes a batch of codes and saves it at once. After that only the button closes: a stray click loses nothing. */
export function NewCodesDialog({ documentId, onClose }: NewCodesDialogProps) {
  const text = useText();
  const [created, setCreated] = useState<CreatedCodeBatch | null>(null);
  const stay = (event: Event): void => {
    if (created !== null) event.preventDefault();
  };
  const take = (made: CreatedCodeBatch): void => {
    save(made);
    setCreated(made);
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
          <WantedCodes documentId={documentId} onMade={take} />
        ) : (
          <Made created={created} onClose={onClose} />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
