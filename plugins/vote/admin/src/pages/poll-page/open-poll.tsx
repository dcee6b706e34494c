import { Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { Lock } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PollDetail, PollProblem } from '../../../../contracts';
import { problemsOfError } from '../../api/errors';
import { useOpenPoll } from '../../api/polls';
import { Notice } from '../../components/notice';
import { ProblemList } from '../../components/problem-list';
import { type TextKey, useMoment, useText } from '../../text';

const FROZEN = [
  'open.frozen.candidates',
  'open.frozen.rules',
  'open.frozen.voters',
] as const satisfies TextKey[];

interface Refusal {
  readonly problems: readonly PollProblem[];
}

/** What is said before it is done, and that it cannot be undone. */
function Consequences({ poll, refusal }: { readonly poll: PollDetail; readonly refusal: Refusal | null }) {
  const text = useText();
  const moment = useMoment();
  const { opensAt, closesAt } = poll;
  const times =
    opensAt === null || closesAt === null
      ? text('open.frozen.times')
      : text('open.frozen.timesFromTo', { from: moment(opensAt), to: moment(closesAt) });
  const items = [...FROZEN.map((key) => text(key)), times];
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Dialog.Description>{text('open.description')}</Dialog.Description>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        paddingLeft={5}
        style={{ listStyle: 'disc' }}
      >
        {items.map((item) => (
          <Typography key={item} tag="li" style={{ display: 'list-item' }}>
            {item}
          </Typography>
        ))}
      </Flex>
      <Typography fontWeight="bold">{text('open.final')}</Typography>
      {refusal === null ? null : (
        <Notice kind="danger" title={text('open.refused')} isUrgent>
          {refusal.problems.length === 0 ? (
            text('open.tryAgain')
          ) : (
            <ProblemList problems={refusal.problems} />
          )}
        </Notice>
      )}
    </Flex>
  );
}

/** The button that opens a poll, with the question before it. */
export function OpenPoll({ poll }: { readonly poll: PollDetail }) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [openPoll, { isLoading }] = useOpenPoll();
  const [isAsking, setIsAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isBlocked = poll.problems.some(({ severity }) => severity === 'error');

  const open = async (): Promise<void> => {
    const result = await openPoll(poll.documentId);
    if ('error' in result) {
      setRefusal({ problems: problemsOfError(result.error) });
      return;
    }
    setIsAsking(false);
    toggleNotification({ type: 'success', message: text('open.done') });
  };
  const ask = (isOpen: boolean): void => {
    setIsAsking(isOpen);
    setRefusal(null);
  };

  return (
    <Dialog.Root open={isAsking} onOpenChange={ask}>
      <Dialog.Trigger>
        <Button
          startIcon={<Lock />}
          disabled={isBlocked}
          title={isBlocked ? text('open.blocked') : undefined}
        >
          {text('open.button')}
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>{text('open.title')}</Dialog.Header>
        <Dialog.Body>
          <Consequences poll={poll} refusal={refusal} />
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('action.cancel')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth loading={isLoading} onClick={() => void open()}>
            {text('open.confirm')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
