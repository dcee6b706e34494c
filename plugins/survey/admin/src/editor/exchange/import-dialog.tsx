import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useState } from 'react';
import type { NewLibraryItem } from '../../../../contracts';
import type { JsonObject } from '../../../../domain/src';
import type { EditingApi } from '../../api/editing';
import { failureOf } from '../../api/failure';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { FileButton } from '../files/file-button';
import { ReportGroups } from '../files/report';
import { change, useEditor, useJson } from '../state/editor-context';
import { questionsIn, replacing } from '../state/replacing';
import { readBrought, type Brought } from './brought';
import { SampleSheet } from './sample-sheet';

interface ImportDialogProps {
  readonly api: EditingApi;
  readonly onClose: () => void;
  /** What another city meant to be kept becomes one's own. */
  readonly onKeep: (item: NewLibraryItem) => void;
}

interface Read {
  readonly name: string;
  readonly brought: Brought;
}

/** What of a file was read, before it replaces anything. */
function WhatWasRead({ read: { name, brought } }: { readonly read: Read }) {
  const text = useText();
  const present = questionsIn(useJson());
  return (
    <Box role="status" paddingTop={4} style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="h3" variant="delta">
        {name}
      </Typography>
      {brought.ok ? (
        <>
          {brought.about.map((line) => (
            <Typography key={line} tag="p">
              {line}
            </Typography>
          ))}
          <ReportGroups groups={brought.groups} isOpen />
          {present === 0 || brought.questionnaire === null ? null : (
            <Flex gap={2} paddingTop={3} alignItems="flex-start">
              <WarningCircle aria-hidden fill="warning600" />
              <Typography fontWeight="bold">{text('edit.exchange.replaces', { count: present })}</Typography>
            </Flex>
          )}
        </>
      ) : (
        <Flex gap={2} alignItems="flex-start">
          <WarningCircle aria-hidden fill="warning600" />
          <Typography>{brought.sentence}</Typography>
        </Flex>
      )}
    </Box>
  );
}

type KeepButtonProps = Pick<ImportDialogProps, 'onKeep'> & { readonly brought: Brought };

function KeepButton({ brought, onKeep }: KeepButtonProps) {
  const text = useText();
  const item = brought.ok ? brought.own : null;
  if (item === null) return null;
  return (
    <Box paddingTop={3}>
      <Button
        size="S"
        variant="secondary"
        onClick={() => {
          onKeep(item);
        }}
      >
        {text(`edit.library.save.${item.kind}`)}
      </Button>
    </Box>
  );
}

/** Brings a questionnaire from a file: first what became of it, then it replaces what is there. */
export function ImportDialog({ api, onClose, onKeep }: ImportDialogProps) {
  const text = useText();
  const words = useContentLocale();
  const editor = useEditor();
  const [isBusy, setIsBusy] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const open = (file: File): void => {
    const settle = (brought: Brought): void => {
      setIsBusy(false);
      setRead({ name: file.name, brought });
    };
    setIsBusy(true);
    readBrought(api, file, { text, words }).then(settle, (error: unknown) => {
      const isForbidden = failureOf(error) === 'forbidden';
      settle({ ok: false, sentence: text(isForbidden ? 'edit.exchange.forbidden' : 'edit.exchange.failed') });
    });
  };
  const questionnaire = read?.brought.ok === true ? read.brought.questionnaire : null;
  const take = (name: string, taken: JsonObject): void => {
    change(editor, (json) => replacing(json, taken), {
      label: text('edit.exchange.did', { name }),
      select: ['pages', 0],
    });
    editor.say('edit.exchange.taken', { name });
    onClose();
  };
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content aria-describedby="">
        <Modal.Header>
          <Modal.Title>{text('edit.exchange.import.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{text('edit.exchange.import.text')}</Typography>
          <Flex gap={2} wrap="wrap" paddingTop={3}>
            <FileButton accept=".json,.xlsx,.csv,.lss" disabled={isBusy} onFile={open}>
              {text(isBusy ? 'edit.exchange.reading' : 'edit.exchange.choose')}
            </FileButton>
            <SampleSheet api={api} />
          </Flex>
          {read === null ? null : <WhatWasRead read={read} />}
          {read === null ? null : <KeepButton brought={read.brought} onKeep={onKeep} />}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('edit.cancel')}
          </Button>
          <Button
            disabled={isBusy || questionnaire === null}
            onClick={() => {
              if (read !== null && questionnaire !== null) take(read.name, questionnaire);
            }}
          >
            {text('edit.exchange.replace')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
