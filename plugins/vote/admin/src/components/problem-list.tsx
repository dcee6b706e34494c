import { Box, Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { PollProblem } from '../../../contracts';
import { useLocalText, useText } from '../text';
import { usePlaceNames } from './place-names';

/** What the server found in a poll, errors first, in its words. */
export function ProblemList({ problems }: { readonly problems: readonly PollProblem[] }) {
  const text = useText();
  const localText = useLocalText();
  const placeNames = usePlaceNames();
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
            {` · ${[placeNames(path), localText(message)].filter((words) => words !== '').join(': ')}`}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
