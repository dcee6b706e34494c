import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import {
  consequenceInWords,
  sentenceOf,
  type Change,
  type Consequence,
} from '../../../../../domain/src/editing/versions';
import { useContentLocale } from '../../../locale';

/** The gravest first. */
const CONSEQUENCES: readonly Consequence[] = ['meaningless', 'breaksComparison', 'harmless'];

interface ChangeListProps {
  readonly changes: readonly Change[];
}

/** What changed, in words, by what it does to answers that are there. */
export function ChangeList({ changes }: ChangeListProps) {
  const locale = useContentLocale();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {CONSEQUENCES.map((consequence) => {
        const own = changes.filter((change) => change.consequence === consequence);
        return own.length === 0 ? null : (
          <Box key={consequence} tag="section">
            <Flex gap={2} paddingBottom={2}>
              <Typography tag="h3" fontWeight="bold">
                {consequenceInWords(consequence, locale)}
              </Typography>
              <Badge>{own.length}</Badge>
            </Flex>
            <ul>
              {own.map((change, index) => (
                <Typography
                  key={index}
                  tag="li"
                  style={{ overflowWrap: 'anywhere', paddingBottom: '0.6rem' }}
                >
                  {sentenceOf(change, locale)}
                </Typography>
              ))}
            </ul>
          </Box>
        );
      })}
    </Flex>
  );
}
