import { Box, Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { PollProblem } from '../../../contracts';
import { useLocalText, useText } from '../text';

/** What the server found in a poll, errors first, in its words. */
export function ProblemList({ problems }: { readonly problems: readonly PollProblem[] }) {
  const text = useText();
  const localText = useLocalText();
  const sorted = problems.toSorted((a, b) => a.severity.localeCompare(b.severity));
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {sorted.map(({ severity, code, path, message }) => (
        <Flex tag="li" key={`${path} ${code}`} gap={2} alignItems="flex-start">
          <Box aria-hidden paddingTop={1}>
            {severity === 'error' ? <WarningCircle fill="danger600" /> : <Information fill="warning600" />}
          </Box>
          <Typography style={{ overflowWrap: 'anywhere' }}>
            <Typography fontWeight="bold">{text(`problem.${severity}`)}</Typography>
            {` ${localText(message)}`}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
