import { Flex, Link, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { POLL_UID, type PollDetail } from '../../../contracts';
import { citizenAddress, pollPath } from '../addresses';
import { usePoll } from '../api/polls';
import { Fact } from '../components/fact';
import { Fingerprint } from '../components/fingerprint';
import { PollState } from '../components/poll-state';
import { QueryState } from '../components/query-state';
import { useCan } from '../permissions';
import { useText } from '../text';

/** What the content manager tells a side panel, as far as this one listens. */
interface PanelProps {
  readonly model: string;
  /** Absent while a poll is being made. */
  readonly documentId?: string;
  readonly document?: { readonly updatedAt?: string | null };
}

interface PanelDescription {
  readonly title: string;
  readonly content: ReactNode;
}

function Facts({ poll }: { readonly poll: PollDetail }) {
  const text = useText();
  const intl = useIntl();
  const { state, turnout, manifestHash } = poll;
  const errors = poll.problems.filter(({ severity }) => severity === 'error').length;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <PollState state={state} />
      {state === 'draft' ? null : <Typography textColor="neutral600">{text('panel.frozen')}</Typography>}
      {state === 'draft' && errors > 0 ? (
        <Typography textColor="danger700">{text('problems.errors', { errors })}</Typography>
      ) : null}
      <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
        {turnout === null || state === 'draft' ? null : (
          <div>
            <Fact term={text('list.turnout')}>{intl.formatNumber(turnout)}</Fact>
          </div>
        )}
        {manifestHash === null ? null : (
          <div>
            <Fact term={text('fingerprint.title')}>
              <Fingerprint hash={manifestHash} />
            </Fact>
          </div>
        )}
      </Flex>
      <Link tag={NavLink} to={pollPath(poll.documentId)}>
        {text(state === 'draft' ? 'panel.checkAndOpen' : 'panel.pollPage')}
      </Link>
      {poll.isPublished ? (
        <Link
          href={citizenAddress(poll.publicPath)}
          target="_blank"
          rel="noopener"
          endIcon={<ExternalLink />}
        >
          {text('poll.citizenPage')}
        </Link>
      ) : null}
    </Flex>
  );
}

function PanelContent({ documentId }: { readonly documentId: string }) {
  // Saving in the content manager changes what stands in the way of opening.
  const query = usePoll(documentId, { refetchOnMountOrArgChange: true });
  return <QueryState query={query}>{(poll) => <Facts poll={poll} />}</QueryState>;
}

/** Beside a poll in the content manager: where it stands, and the way to its page. */
export function PollPanel({ model, documentId, document }: PanelProps): PanelDescription | null {
  const text = useText();
  const canRead = useCan('readPolls');
  if (model !== POLL_UID || documentId === undefined || !canRead) return null;
  return {
    title: text('plugin.name'),
    content: <PanelContent key={document?.updatedAt} documentId={documentId} />,
  };
}
