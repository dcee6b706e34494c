import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../../text';

const List = styled.ul`
  max-height: 24rem;
  padding: 0.4rem 0 0.4rem 1.6rem;
  overflow-y: auto;
  list-style: disc;
  font-size: 1.2rem;
  line-height: 1.6;
  overflow-wrap: anywhere;
`;

const Summary = styled.summary`
  padding: 0.6rem 0;
  font-size: 1.2rem;
  font-weight: 600;
  cursor: pointer;
`;

/** Lines of one kind that a report shows; the others are counted. */
const MAX_LINES = 200;

export interface ReportGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface ReportWords {
  readonly isRefused: boolean;
  /** The file. */
  readonly name: string;
  readonly sentences: readonly string[];
  readonly groups: readonly ReportGroup[];
}

/** Lists that open on demand: what was taken, assumed, left out. */
export function ReportGroups({
  groups,
  isOpen = false,
}: {
  readonly groups: readonly ReportGroup[];
  readonly isOpen?: boolean;
}) {
  const text = useText();
  return groups.map(({ title, lines }) =>
    lines.length === 0 ? null : (
      <details key={title} open={isOpen}>
        <Summary>{`${title} (${String(lines.length)})`}</Summary>
        <List>
          {lines.slice(0, MAX_LINES).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
          {lines.length > MAX_LINES ? (
            <li>{text('edit.exchange.more', { count: lines.length - MAX_LINES })}</li>
          ) : null}
        </List>
      </details>
    ),
  );
}

interface ReportProps {
  readonly report: ReportWords;
  readonly onClose: () => void;
}

/** What became of a file, in words; it stays until somebody closes it. */
export function Report({ report: { isRefused, name, sentences, groups }, onClose }: ReportProps) {
  const text = useText();
  return (
    <Box
      role="status"
      padding={4}
      background="neutral0"
      borderColor={isRefused ? 'warning600' : 'success600'}
      borderStyle="solid"
      borderWidth="1px"
      hasRadius
    >
      <Flex gap={3} alignItems="flex-start">
        {isRefused ? (
          <WarningCircle aria-hidden fill="warning600" />
        ) : (
          <CheckCircle aria-hidden fill="success600" />
        )}
        <Box flex="1" style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography tag="p" fontWeight="bold">
            {text(isRefused ? 'edit.exchange.notTaken' : 'edit.exchange.taken', { name })}
          </Typography>
          {sentences.map((sentence) => (
            <Typography key={sentence} tag="p">
              {sentence}
            </Typography>
          ))}
          <ReportGroups groups={groups} />
        </Box>
        <Button size="S" variant="tertiary" onClick={onClose}>
          {text('edit.exchange.close')}
        </Button>
      </Flex>
    </Box>
  );
}
