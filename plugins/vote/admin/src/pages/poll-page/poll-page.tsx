import { Button, Flex, LinkButton } from '@strapi/design-system';
import { ExternalLink, Pencil } from '@strapi/icons';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import type { PollDetail } from '../../../../contracts';
import { citizenAddress, editPath, POLLS_PATH } from '../../addresses';
import { statusOf } from '../../api/errors';
import { usePoll } from '../../api/polls';
import { Notice } from '../../components/notice';
import { useCan } from '../../permissions';
import { useText } from '../../text';
import { ActOnPoll } from './act-on-poll';
import { CandidatesSection } from './candidates-section';
import { CodesSection } from './codes-section';
import { OpenPoll } from './open-poll';
import { Overview } from './overview';
import { ProblemsSection } from './problems-section';
import { TallySection } from './tally-section';
import { TurnoutSection } from './turnout-section';

function Links({ poll }: { readonly poll: PollDetail }) {
  const text = useText();
  const canEdit = useCan('editPolls');
  return (
    <Flex gap={2} wrap="wrap">
      {poll.isPublished ? (
        <LinkButton
          variant="tertiary"
          size="S"
          startIcon={<ExternalLink />}
          href={citizenAddress(poll.publicPath)}
          target="_blank"
          rel="noopener"
        >
          {text('poll.citizenPage')}
        </LinkButton>
      ) : null}
      {canEdit ? (
        <LinkButton
          variant="tertiary"
          size="S"
          startIcon={<Pencil />}
          tag={NavLink}
          to={editPath(poll.documentId)}
        >
          {text('poll.edit')}
        </LinkButton>
      ) : null}
    </Flex>
  );
}

function Actions({ poll }: { readonly poll: PollDetail }) {
  if (poll.state === 'draft') return <OpenPoll poll={poll} />;
  return (
    <Flex gap={2} wrap="wrap">
      {poll.acts.map((act) => (
        <ActOnPoll key={act} poll={poll} act={act} />
      ))}
    </Flex>
  );
}

function LoadedPoll({ poll }: { readonly poll: PollDetail }) {
  const text = useText();
  const canOpen = useCan('openPolls');
  const canCreateCodes = useCan('createCodes');
  const canReadTurnout = useCan('readTurnout');
  const canReadTally = useCan('readTally');
  const title = poll.title === '' ? text('poll.untitled') : poll.title;
  const isDraft = poll.state === 'draft';
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        navigationAction={<BackButton fallback={POLLS_PATH} />}
        secondaryAction={<Links poll={poll} />}
        primaryAction={canOpen ? <Actions poll={poll} /> : null}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Overview poll={poll} />
          {poll.cancelledFor === null ? null : (
            <Notice kind="danger" title={text('poll.cancelled')}>
              {poll.cancelledFor}
            </Notice>
          )}
          {isDraft ? <ProblemsSection problems={poll.problems} /> : null}
          {!isDraft && canReadTally ? <TallySection poll={poll} /> : null}
          {!isDraft && canReadTurnout ? <TurnoutSection poll={poll} /> : null}
          {poll.tiers.includes('code') && canCreateCodes ? <CodesSection poll={poll} /> : null}
          <CandidatesSection groups={poll.groups} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** Everything about one poll that the content manager does not show. */
export function PollPage() {
  const text = useText();
  const { documentId = '' } = useParams();
  const { data: poll, isLoading, isError, error, refetch } = usePoll(documentId);
  if (isLoading) return <Page.Loading>{text('state.loading')}</Page.Loading>;
  // A poll that is gone cannot be loaded by trying again.
  if (statusOf(error) === 404) return <Page.NoData content={text('poll.notFound')} />;
  if (isError || poll === undefined) {
    return (
      <Page.Error
        content={text('state.error')}
        action={<Button onClick={() => void refetch()}>{text('state.retry')}</Button>}
      />
    );
  }
  return <LoadedPoll poll={poll} />;
}
