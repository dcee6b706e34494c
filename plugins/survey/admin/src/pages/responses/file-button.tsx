import { Button, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { SingleResponse } from '../../../../contracts';
import { useFileDownload } from '../../api/response-files';
import { READ_FILES, useIsAllowed } from '../../permissions';
import { useText } from '../../text';

/** A name is as long as its sender made it; a button is one line. */
const OneLine = styled.span`
  display: block;
  max-width: 40rem;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
`;

interface FileButtonProps {
  readonly documentId: string;
  readonly number: string;
  readonly file: SingleResponse['answers'][number]['files'][number];
  /** The name stands beside it otherwise. */
  readonly isNamed?: boolean;
}

/** Fetches one file, for those who may read it. */
export function FileButton({ documentId, number, file: { id, name }, isNamed = false }: FileButtonProps) {
  const text = useText();
  const isAllowed = useIsAllowed(READ_FILES);
  const { toggleNotification } = useNotification();
  const download = useFileDownload();
  const [isRunning, setIsRunning] = useState(false);
  if (!isAllowed)
    return (
      <Typography variant="pi" textColor="neutral600">
        {text('response.file.forbidden')}
      </Typography>
    );
  const fetchFile = async (): Promise<void> => {
    setIsRunning(true);
    try {
      await download({ documentId, number, id, name });
    } catch {
      // Whatever the reason, there is only one thing to do: try again.
      toggleNotification({ type: 'danger', message: text('response.file.failed', { name }) });
    } finally {
      setIsRunning(false);
    }
  };
  const label = text('response.file.download', { name });
  return (
    <Button
      variant="tertiary"
      startIcon={<Download />}
      loading={isRunning}
      aria-label={label}
      style={{ flex: '0 0 auto' }}
      onClick={() => void fetchFile()}
    >
      {isNamed ? <OneLine>{name}</OneLine> : text('response.file.downloadShort')}
    </Button>
  );
}
