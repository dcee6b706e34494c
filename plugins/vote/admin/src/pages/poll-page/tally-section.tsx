import { Button, Flex, Typography } from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import type { PollDetail, PollTally } from '../../../../contracts';
import { statusOf } from '../../api/errors';
import { useTally } from '../../api/polls';
import { Notice } from '../../components/notice';
import { QueryState } from '../../components/query-state';
import { Section } from '../../components/section';
import { CSV_TYPE, download } from '../../download';
import { useMoment, useText } from '../../text';
import { tallyCsv } from './tally-csv';
import { TallyPrint } from './tally-print';
import { TallyTable } from './tally-table';

function Actions({ poll, tally }: { readonly poll: PollDetail; readonly tally: PollTally }) {
  const text = useText();
  const name = `${poll.slug}-${tally.isFinal ? 'tally' : 'interim-tally'}.csv`;
  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" size="S" startIcon={<File />} onClick={() => window.print()}>
        {text('tally.print')}
      </Button>
      <Button
        variant="tertiary"
        size="S"
        startIcon={<Download />}
        onClick={() => download(name, tallyCsv(tally), CSV_TYPE)}
      >
        {text('tally.csv')}
      </Button>
    </Flex>
  );
}

function Tally({ tally }: { readonly tally: PollTally }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {tally.isFinal ? null : <Notice kind="warning">{text('tally.interim')}</Notice>}
      <Typography>{text('tally.ballots', { ballots: tally.ballots })}</Typography>
      {tally.groups.map((group) => (
        <TallyTable key={group.key} group={group} ballots={tally.ballots} />
      ))}
    </Flex>
  );
}

/** Counts, ranks and ties, as soon as they may be seen. */
export function TallySection({ poll }: { readonly poll: PollDetail }) {
  const text = useText();
  const moment = useMoment();
  // A poll that has not begun has nothing to count.
  const query = useTally(poll.documentId, { skip: poll.state === 'upcoming' });
  const { data: tally, error } = query;
  if (poll.state === 'upcoming') {
    return (
      <Section title={text('tally.title')}>
        <Typography textColor="neutral600">{text('tally.notYet')}</Typography>
      </Section>
    );
  }
  if (statusOf(error) === 409) {
    return (
      <Section title={text('tally.title')}>
        <Notice kind="info" title={text('tally.sealedTitle')}>
          {poll.closesAt === null
            ? text('tally.sealed')
            : text('tally.sealedUntil', { time: moment(poll.closesAt) })}
        </Notice>
      </Section>
    );
  }
  return (
    <Section
      title={text('tally.title')}
      action={tally === undefined ? null : <Actions poll={poll} tally={tally} />}
    >
      <QueryState query={query}>{(found) => <Tally tally={found} />}</QueryState>
      {tally === undefined ? null : <TallyPrint poll={poll} tally={tally} />}
    </Section>
  );
}
