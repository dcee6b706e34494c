import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { PollDetail } from '../../../../contracts';
import { usePoll } from '../../api/polls';
import { Section } from '../../components/section';
import { TurnoutTable } from '../../components/turnout-table';
import { useText } from '../../text';

/** People who voted so far. It says nothing about what they chose. */
export function TurnoutSection({ poll }: { readonly poll: PollDetail }) {
  const text = useText();
  const { refetch, isFetching } = usePoll(poll.documentId);
  const again = (
    <Button
      variant="tertiary"
      size="S"
      startIcon={<ArrowClockwise />}
      loading={isFetching}
      onClick={() => void refetch()}
    >
      {text('turnout.refresh')}
    </Button>
  );
  return (
    <Section title={text('turnout.title')} note={text('turnout.note')} action={again}>
      <TurnoutTable rows={poll.turnoutByTier} />
    </Section>
  );
}
