import { Box, Button, Checkbox, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useEffect, useState } from 'react';
import type { EditableQuestionnaire, PublicationReply } from '../../../../contracts';
import { openDocument } from '../../../../domain/src/editing';
import { compareVersions, type Change } from '../../../../domain/src/editing/versions';
import type { EditingApi } from '../../api/editing';
import { useForgetSurvey } from '../../api/surveys';
import { useText, useWordsFor } from '../../text';
import type { Saver } from '../saving/saver';
import { jsonOf, useEditor, type Editor } from '../state/editor-context';
import { ChangeList } from '../tasks/versions/change-list';

export interface PublishDialogProps {
  readonly api: EditingApi;
  readonly documentId: string;
  readonly opened: EditableQuestionnaire;
  readonly saver: Saver;
  readonly onPublished: () => void;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'looking' }
  /** `null` before the first publication: there is nothing to compare with. */
  | { readonly kind: 'asking'; readonly changes: readonly Change[] | null }
  | { readonly kind: 'publishing' }
  | { readonly kind: 'failed' }
  | PublicationReply;

/** What is different from what people are answering now. */
async function changesSince(
  { api, opened }: Pick<PublishDialogProps, 'api' | 'opened'>,
  editor: Editor,
): Promise<readonly Change[] | null> {
  const last = opened.versions.at(-1);
  if (last === undefined) return null;
  const document = openDocument((await api.version(last.number)).text);
  return document.ok ? compareVersions(document.document.json, jsonOf(editor)) : null;
}

/** The name of a change, for the audit trail. */
const nameOf = ({ kind, consequence, subject }: Change): string =>
  `${consequence}: ${kind} ${subject.name}`.slice(0, 200);

function usePublishing(props: PublishDialogProps) {
  const { api, documentId, saver, onPublished } = props;
  const editor = useEditor();
  const [forget] = useForgetSurvey();
  const [step, setStep] = useState<Step>({ kind: 'looking' });
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      await saver.flush();
      const changes = await changesSince(props, editor);
      if (isWanted) setStep({ kind: 'asking', changes });
    };
    look().catch(() => {
      if (isWanted) setStep({ kind: 'failed' });
    });
    return () => {
      isWanted = false;
    };
    // Looked at once, as it was when the dialog was opened.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const publish = async (acknowledged: readonly string[]): Promise<void> => {
    setStep({ kind: 'publishing' });
    try {
      const reply = await api.publish({ revision: saver.base(), acknowledged });
      setStep(reply);
      if (reply.kind !== 'published') return;
      void forget({ documentId });
      onPublished();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      setStep({ kind: 'failed' });
    }
  };
  return { step, publish };
}

function Refused({ problems }: Pick<Extract<PublicationReply, { kind: 'refused' }>, 'problems'>) {
  const text = useText();
  const wordsFor = useWordsFor();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} role="alert">
      <Flex gap={2}>
        <WarningCircle aria-hidden fill="danger600" />
        <Typography fontWeight="bold">{text('edit.publish.refused')}</Typography>
      </Flex>
      <ul>
        {problems.map(({ code, params }, index) => {
          const plain = Object.fromEntries(
            Object.entries(params).map(([key, value]): [string, string | number] => [
              key,
              typeof value === 'number' ? value : String(value),
            ]),
          );
          return (
            <Typography key={index} tag="li">
              {wordsFor('problem', code, { language: '', ...plain }) ?? text('problems.unnamed', { code })}
            </Typography>
          );
        })}
      </ul>
    </Flex>
  );
}

/** What publishing does, before it is done; each grave change is acknowledged. */
export function PublishDialog(props: PublishDialogProps) {
  const { opened, onClose } = props;
  const text = useText();
  const { step, publish } = usePublishing(props);
  const [hasRead, setHasRead] = useState(false);
  const changes = step.kind === 'asking' ? (step.changes ?? []) : [];
  const grave =
    opened.status.responses === 0 ? [] : changes.filter(({ consequence }) => consequence !== 'harmless');
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('edit.publish.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {step.kind === 'looking' || step.kind === 'publishing' ? <Loader>{text('loading')}</Loader> : null}
          {step.kind === 'failed' ? (
            <Typography role="alert">{text('edit.publish.failed')}</Typography>
          ) : null}
          {step.kind === 'changedMeanwhile' ? (
            <Typography role="alert">{text('edit.publish.changedMeanwhile')}</Typography>
          ) : null}
          {step.kind === 'published' ? (
            <Typography role="status">{text('edit.publish.done', { number: step.version })}</Typography>
          ) : null}
          {step.kind === 'refused' ? <Refused problems={step.problems} /> : null}
          {step.kind === 'asking' ? (
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Typography tag="p">
                {step.changes === null
                  ? text('edit.publish.first')
                  : changes.length === 0
                    ? text('edit.publish.same')
                    : text('edit.publish.changes', {
                        count: changes.length,
                        responses: opened.status.responses,
                      })}
              </Typography>
              <ChangeList changes={changes} />
              {grave.length > 0 ? (
                <Box background="warning100" padding={4} hasRadius>
                  <Checkbox
                    checked={hasRead}
                    onCheckedChange={(isOn: boolean | 'indeterminate') => {
                      setHasRead(isOn === true);
                    }}
                  >
                    {text('edit.publish.acknowledge', { count: grave.length })}
                  </Checkbox>
                </Box>
              ) : null}
            </Flex>
          ) : null}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text(step.kind === 'published' ? 'edit.close' : 'edit.cancel')}
          </Button>
          {step.kind === 'asking' ? (
            <Button disabled={grave.length > 0 && !hasRead} onClick={() => void publish(grave.map(nameOf))}>
              {text('edit.publish.now')}
            </Button>
          ) : null}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
