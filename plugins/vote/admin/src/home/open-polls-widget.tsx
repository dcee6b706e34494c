import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { PollSummary } from '../../../contracts';
import { pollPath } from '../addresses';
import { usePolls } from '../api/polls';
import { WRAPPED } from '../components/wrapped';
import { useText } from '../text';

function Row({ poll }: { readonly poll: PollSummary }) {
  const text = useText();
  const intl = useIntl();
  const { closesAt, turnout } = poll;
  return (
    <Tr>
      <Td style={WRAPPED}>
        <Link tag={NavLink} to={pollPath(poll.documentId)}>
          {poll.title === '' ? text('poll.untitled') : poll.title}
        </Link>
      </Td>
      <Td>
        <Typography textColor="neutral600">
          {turnout === null ? text('poll.turnoutHidden') : text('widget.turnout', { count: turnout })}
        </Typography>
      </Td>
      <Td>
        <Typography textColor="neutral600">
          {closesAt === null
            ? text('poll.noClosing')
            : text('poll.until', {
                time: intl.formatDate(closesAt, {
                  month: 'short',
                  day: 'numeric',
                  hour: '2-digit',
                  minute: '2-digit',
                }),
              })}
        </Typography>
      </Td>
    </Tr>
  );
}

/** On the home page: the polls that are open now. */
export function OpenPollsWidget() {
  const text = useText();
  const { data: polls, isLoading, isError } = usePolls(undefined);
  if (isLoading) return <Widget.Loading>{text('state.loading')}</Widget.Loading>;
  if (isError || polls === undefined) return <Widget.Error>{text('state.error')}</Widget.Error>;
  const open = polls.filter(({ state }) => state === 'open');
  if (open.length === 0) return <Widget.NoData>{text('widget.none')}</Widget.NoData>;
  return (
    <Table colCount={3} rowCount={open.length}>
      <Tbody>
        {open.map((poll) => (
          <Row key={poll.documentId} poll={poll} />
        ))}
      </Tbody>
    </Table>
  );
}
