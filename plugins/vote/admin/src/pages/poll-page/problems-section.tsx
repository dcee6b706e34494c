import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import type { PollProblem } from '../../../../contracts';
import { ProblemList } from '../../components/problem-list';
import { Section } from '../../components/section';
import { useText } from '../../text';

/** What stands in the way of opening. */
export function ProblemsSection({ problems }: { readonly problems: readonly PollProblem[] }) {
  const text = useText();
  if (problems.length === 0) {
    return (
      <Section title={text('problems.title')}>
        <Flex gap={2}>
          <CheckCircle aria-hidden fill="success600" />
          <Typography>{text('problems.none')}</Typography>
        </Flex>
      </Section>
    );
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <Section
      title={text('problems.title')}
      note={errors === 0 ? text('problems.onlyWarnings') : text('problems.errors', { errors })}
    >
      <ProblemList problems={problems} />
    </Section>
  );
}
