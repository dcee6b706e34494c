import { Grid, Typography } from '@strapi/design-system';
import type { PollDetail } from '../../../../contracts';
import { Fact } from '../../components/fact';
import { Fingerprint } from '../../components/fingerprint';
import { PollState } from '../../components/poll-state';
import { Section } from '../../components/section';
import { useLocalText, useMoment, useText } from '../../text';

/** State, times and rules of a poll at a glance. */
export function Overview({ poll }: { readonly poll: PollDetail }) {
  const text = useText();
  const moment = useMoment();
  const localText = useLocalText();
  const nameOf = new Map(poll.turnoutByTier.map(({ tier, name }) => [tier, localText(name)]));
  const voters = poll.tiers.map((tier) => nameOf.get(tier) ?? text(`tier.${tier}`)).join(', ');
  const facts = [
    {
      term: text('poll.opensAt'),
      value: poll.opensAt === null ? text('poll.noOpening') : moment(poll.opensAt),
    },
    {
      term: text('poll.closesAt'),
      value: poll.closesAt === null ? text('poll.noClosing') : moment(poll.closesAt),
    },
    { term: text('poll.voters'), value: voters === '' ? text('poll.noVoters') : voters },
    { term: text('poll.counts'), value: text(poll.sealed ? 'poll.sealed' : 'poll.unsealed') },
    { term: text('poll.page'), value: text(poll.isPublished ? 'poll.published' : 'poll.unpublished') },
  ];
  return (
    <Section title={text('poll.overview')} action={<PollState state={poll.state} />}>
      <Grid.Root tag="dl" gap={5}>
        {facts.map(({ term, value }) => (
          <Grid.Item key={term} col={4} s={6} xs={12} alignItems="stretch" direction="column">
            <Fact term={term}>{value}</Fact>
          </Grid.Item>
        ))}
        <Grid.Item col={12} alignItems="stretch" direction="column">
          <Fact term={text('fingerprint.title')}>
            {poll.manifestHash === null ? (
              <Typography>{text('fingerprint.notYet')}</Typography>
            ) : (
              <>
                <Fingerprint hash={poll.manifestHash} />
                <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
                  {text('fingerprint.note')}
                </Typography>
              </>
            )}
          </Fact>
        </Grid.Item>
      </Grid.Root>
    </Section>
  );
}
