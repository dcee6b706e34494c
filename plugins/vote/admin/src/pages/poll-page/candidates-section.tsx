import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import type { PollDetail } from '../../../../contracts';
import { useMethodWords } from '../../components/method-words';
import { Section } from '../../components/section';
import { useLocalText, useText } from '../../text';

type Group = PollDetail['groups'][number];

function GroupOfCandidates({ group }: { readonly group: Group }) {
  const text = useText();
  const localText = useLocalText();
  const methodWords = useMethodWords();
  const label = localText(group.label);
  return (
    <Box>
      <Typography tag="h3" variant="epsilon" fontWeight="bold">
        {label === '' ? text('candidates.all') : label}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
        {`${text('candidates.count', { count: group.candidates.length })} · ${methodWords(group)}`}
      </Typography>
      <Flex
        tag="ol"
        direction="column"
        alignItems="stretch"
        gap={1}
        paddingLeft={6}
        style={{ listStyle: 'decimal' }}
      >
        {group.candidates.map(({ key, title, cost }) => (
          <Typography key={key} tag="li" style={{ display: 'list-item' }}>
            {cost === null ? localText(title) : `${localText(title)} · ${text('candidates.cost', { cost })}`}
          </Typography>
        ))}
      </Flex>
    </Box>
  );
}

/** Who stands in which group, in the order of the ballot. */
export function CandidatesSection({ groups }: { readonly groups: readonly Group[] }) {
  const text = useText();
  return (
    <Section title={text('candidates.title')}>
      {groups.length === 0 ? (
        <Typography textColor="neutral600">{text('candidates.none')}</Typography>
      ) : (
        <Grid.Root gap={6}>
          {groups.map((group) => (
            <Grid.Item key={group.key} col={6} xs={12} direction="column" alignItems="stretch">
              <GroupOfCandidates group={group} />
            </Grid.Item>
          ))}
        </Grid.Root>
      )}
    </Section>
  );
}
