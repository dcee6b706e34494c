import {
  Button,
  DateTimePicker,
  Dialog,
  Field,
  Flex,
  TextInput,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PollAct, PollDetail } from '../../../../contracts';
import { reasonOfError } from '../../api/errors';
import { useActOnPoll } from '../../api/polls';
import { Notice } from '../../components/notice';
import { type TextKey, useText } from '../../text';

const REFUSALS: Readonly<Record<string, TextKey>> = {
  isOver: 'act.refused.isOver',
  notLater: 'act.refused.notLater',
  isCounted: 'act.refused.isCounted',
  notClosed: 'act.refused.notClosed',
  wrongSeed: 'act.refused.wrongSeed',
};

interface Written {
  readonly closesAt: Date | null;
  readonly reason: string;
  readonly seed: string;
}

interface InputsProps {
  readonly act: PollAct;
  readonly written: Written;
  readonly onWrite: (change: Partial<Written>) => void;
}

function NewEnd({ written, onWrite }: InputsProps) {
  const text = useText();
  return (
    <Field.Root name="closesAt" required>
      <Field.Label>{text('act.extend.closesAt')}</Field.Label>
      <DateTimePicker
        value={written.closesAt}
        onChange={(closesAt) => {
          onWrite({ closesAt: closesAt ?? null });
        }}
        clearLabel={text('action.clear')}
      />
    </Field.Root>
  );
}

function Seed({ written, onWrite }: InputsProps) {
  const text = useText();
  return (
    <Field.Root name="seed" required hint={text('act.publish.seedHint')}>
      <Field.Label>{text('act.publish.seed')}</Field.Label>
      <TextInput
        value={written.seed}
        maxLength={256}
        autoComplete="off"
        onChange={({ target }: { target: { value: string } }) => {
          onWrite({ seed: target.value });
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}

function Reason({ written, onWrite }: InputsProps) {
  const text = useText();
  return (
    <Field.Root name="reason" required hint={text('act.reasonHint')}>
      <Field.Label>{text('act.reason')}</Field.Label>
      <Textarea
        value={written.reason}
        maxLength={1000}
        onChange={({ target }: { target: { value: string } }) => {
          onWrite({ reason: target.value });
        }}
      />
      <Field.Hint />
    </Field.Root>
  );
}

/** What the server is asked, or `null` while something is missing. */
function wishOf(act: PollAct, { closesAt, reason, seed }: Written) {
  if (act === 'publish') return seed === '' ? null : ({ act, seed } as const);
  if (reason.trim() === '') return null;
  if (act === 'cancel') return { act, reason } as const;
  return closesAt === null ? null : ({ act, reason, closesAt: closesAt.toISOString() } as const);
}

/** A button that does something to an opened poll, with what it asks before it. It stays in the record for ever. */
export function ActOnPoll({ poll, act }: { readonly poll: PollDetail; readonly act: PollAct }) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [actOnPoll, { isLoading }] = useActOnPoll();
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [written, setWritten] = useState<Written>({ closesAt: null, reason: '', seed: '' });
  const wish = wishOf(act, written);
  const inputs: InputsProps = {
    act,
    written,
    onWrite: (change) => {
      setWritten({ ...written, ...change });
    },
  };

  const ask = (isOpen: boolean): void => {
    setIsAsking(isOpen);
    setRefusal(null);
  };
  const confirm = async (): Promise<void> => {
    if (wish === null) return;
    const result = await actOnPoll({ documentId: poll.documentId, ...wish });
    if ('error' in result) {
      setRefusal(text(REFUSALS[reasonOfError(result.error) ?? ''] ?? 'open.tryAgain'));
      return;
    }
    ask(false);
    toggleNotification({ type: 'success', message: text(`act.${act}.done`) });
  };

  return (
    <Dialog.Root open={isAsking} onOpenChange={ask}>
      <Dialog.Trigger>
        <Button variant={act === 'cancel' ? 'danger-light' : 'secondary'}>{text(`act.${act}.button`)}</Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text(`act.${act}.title`)}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={4} width="100%">
            <Dialog.Description>{text(`act.${act}.description`)}</Dialog.Description>
            {act === 'extend' ? <NewEnd {...inputs} /> : null}
            {act === 'publish' ? <Seed {...inputs} /> : <Reason {...inputs} />}
            <Typography variant="pi" textColor="neutral600">
              {text('act.inRecord')}
            </Typography>
            {refusal === null ? null : <Notice kind="danger" title={refusal} isUrgent />}
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('act.back')}
            </Button>
          </Dialog.Cancel>
          <Button
            fullWidth
            variant={act === 'cancel' ? 'danger' : 'default'}
            disabled={wish === null}
            loading={isLoading}
            onClick={() => void confirm()}
          >
            {text(`act.${act}.confirm`)}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
