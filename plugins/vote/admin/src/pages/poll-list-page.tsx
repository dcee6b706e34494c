import {
  Box,
  Button,
  EmptyStateLayout,
  Flex,
  IconButton,
  Link,
  LinkButton,
  Table,
  Tbody,
  Td,
  Tr,
  Typography,
  VisuallyHidden,
} from '@strapi/design-system';
import { ExternalLink, Pencil, Plus } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PollSummary } from '../../../contracts';
import { citizenAddress, editPath, NEW_POLL_PATH, pollPath } from '../addresses';
import { usePolls } from '../api/polls';
import { HeadCells } from '../components/head-cells';
import { PollState } from '../components/poll-state';
import { WRAPPED } from '../components/wrapped';
import { useCan } from '../permissions';
import { useMoment, useText } from '../text';

const COLUMNS = ['list.title', 'list.state', 'list.times', 'list.turnout', 'list.actions'] as const;

function Times({ poll: { opensAt, closesAt } }: { readonly poll: PollSummary }) {
  const text = useText();
  const moment = useMoment();
  return (
    <>
      <Typography tag="p">{opensAt === null ? text('poll.noOpening') : moment(opensAt)}</Typography>
      <Typography tag="p" textColor="neutral600">
        {closesAt === null ? text('poll.noClosing') : text('poll.until', { time: moment(closesAt) })}
      </Typography>
    </>
  );
}

function Turnout({ turnout }: { readonly turnout: number | null }) {
  const text = useText();
  const intl = useIntl();
  if (turnout !== null) return <Typography>{intl.formatNumber(turnout)}</Typography>;
  return (
    <Typography textColor="neutral600">
      <span aria-hidden>–</span>
      <VisuallyHidden>{text('poll.turnoutHidden')}</VisuallyHidden>
    </Typography>
  );
}

function Row({ poll, canEdit }: { readonly poll: PollSummary; readonly canEdit: boolean }) {
  const text = useText();
  const { title, documentId } = poll;
  return (
    <Tr>
      <Td style={WRAPPED}>
        <Link tag={NavLink} to={pollPath(documentId)}>
          {title === '' ? text('poll.untitled') : title}
        </Link>
      </Td>
      <Td>
        <PollState state={poll.state} />
      </Td>
      <Td>
        <Times poll={poll} />
      </Td>
      <Td>
        <Turnout turnout={poll.turnout} />
      </Td>
      <Td>
        <Flex gap={1}>
          {canEdit ? (
            <IconButton
              tag={NavLink}
              to={editPath(documentId)}
              label={text('list.edit', { title })}
              variant="ghost"
            >
              <Pencil />
            </IconButton>
          ) : null}
          {poll.isPublished ? (
            <IconButton
              tag="a"
              href={citizenAddress(poll.publicPath)}
              target="_blank"
              rel="noopener"
              label={text('list.citizenPage', { title })}
              variant="ghost"
            >
              <ExternalLink />
            </IconButton>
          ) : null}
        </Flex>
      </Td>
    </Tr>
  );
}

function PollTable({ polls }: { readonly polls: readonly PollSummary[] }) {
  const canEdit = useCan('editPolls');
  return (
    <Table colCount={COLUMNS.length} rowCount={polls.length + 1}>
      <HeadCells columns={COLUMNS} />
      <Tbody>
        {polls.map((poll) => (
          <Row key={poll.documentId} poll={poll} canEdit={canEdit} />
        ))}
      </Tbody>
    </Table>
  );
}

/** All polls with their state, times and turnout. */
export function PollListPage() {
  const text = useText();
  const canCreate = useCan('createPolls');
  const { data: polls, isLoading, isError, refetch } = usePolls(undefined);
  if (isLoading) return <Page.Loading>{text('state.loading')}</Page.Loading>;
  if (isError || polls === undefined) {
    return (
      <Page.Error
        content={text('state.error')}
        action={<Button onClick={() => void refetch()}>{text('state.retry')}</Button>}
      />
    );
  }
  const newPoll = canCreate ? (
    <LinkButton tag={NavLink} to={NEW_POLL_PATH} startIcon={<Plus />} size="S">
      {text('list.new')}
    </LinkButton>
  ) : null;
  return (
    <Page.Main>
      <Page.Title>{text('plugin.name')}</Page.Title>
      <Layouts.Header title={text('plugin.name')} subtitle={text('list.subtitle')} primaryAction={newPoll} />
      <Layouts.Content>
        <Box paddingBottom={8}>
          {polls.length === 0 ? (
            <EmptyStateLayout
              icon={<EmptyDocuments width="16rem" />}
              content={text('list.empty')}
              action={newPoll}
            />
          ) : (
            <PollTable polls={polls} />
          )}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
