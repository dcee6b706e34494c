import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useState } from 'react';
import type { CreatedCodeBatch } from '../../../../contracts';
import { Notice } from '../../components/notice';
import { CSV_TYPE, download, HTML_TYPE } from '../../download';
import { useText } from '../../text';
import { WantedCodes } from './wanted-codes';

interface DialogProps {
  readonly documentId: string;
  readonly onClose: () => void;
}

function save({ filename, csv, sheet }: CreatedCodeBatch): void {
  download(filename, csv, CSV_TYPE);
  saveSheet(sheet);
}

function saveSheet(sheet: CreatedCodeBatch['sheet']): void {
  if (sheet !== undefined) download(sheet.filename, sheet.html, HTML_TYPE);
}

/** The codes are in the browser's downloads now, and nowhere else. */
function Made({ created, onClose }: { readonly created: CreatedCodeBatch; readonly onClose: () => void }) {
  const text = useText();
  const { batch, csv, filename, sheet } = created;
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Notice kind="warning" title={text('codes.onceTitle')} isUrgent>
            {text('codes.onceText')}
          </Notice>
          <Typography>{text('codes.made', { count: batch.count, filename })}</Typography>
          {sheet === undefined ? null : <Typography>{text('codes.printText')}</Typography>}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button
          variant="tertiary"
          startIcon={<Download />}
          onClick={() => {
            download(filename, csv, CSV_TYPE);
          }}
        >
          {text('codes.downloadAgain')}
        </Button>
        {sheet === undefined ? null : (
          <Button
            variant="tertiary"
            startIcon={<Download />}
            onClick={() => {
              saveSheet(sheet);
            }}
          >
            {text('codes.sheetAgain')}
          </Button>
        )}
        <Button onClick={onClose}>{text('codes.saved')}</Button>
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
          <WantedCodes
            documentId={documentId}
            onMade={(made) => {
              save(made);
              setCreated(made);
            }}
          />
        ) : (
          <Made created={created} onClose={onClose} />
        )}
      </Modal.Content>
    </Modal.Root>
  );
}
