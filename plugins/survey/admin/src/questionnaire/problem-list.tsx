import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useText } from '../text';
import type { Place } from '../../../domain/src';
import type { LocatedProblem } from './located-problems';
import { useProblemSentence } from './use-problem-sentence';

interface ProblemProps {
  readonly problem: LocatedProblem;
  readonly onSelect: (place: Place) => void;
}

function Problem({ problem, onSelect }: ProblemProps) {
  const text = useText();
  const sentenceOf = useProblemSentence();
  const { place, line, question } = problem;
  const isError = problem.severity === 'error';
  const where = [
    ...(question === undefined ? [] : [text('problems.question', { name: question })]),
    ...(line === undefined ? [] : [text('problems.line', { line })]),
  ].join(' · ');
  return (
    <Flex tag="li" gap={2} alignItems="flex-start" paddingTop={2}>
      <Box paddingTop={1}>
        {isError ? (
          <CrossCircle fill="danger600" aria-hidden />
        ) : (
          <WarningCircle fill="warning600" aria-hidden />
        )}
      </Box>
      <Box>
        <Typography tag="p" textColor="neutral800">
          <strong>{text(isError ? 'problems.error' : 'problems.warning')}</strong> {sentenceOf(problem)}
        </Typography>
        {place === undefined ? (
          <Typography variant="pi" textColor="neutral600">
            {where}
          </Typography>
        ) : (
          <TextButton type="button" onClick={() => onSelect(place)}>
            {where}
          </TextButton>
        )}
      </Box>
    </Flex>
  );
}

interface ProblemListProps {
  readonly problems: readonly LocatedProblem[];
  readonly onSelect: (place: Place) => void;
}

/** What is wrong or doubtful, in words; choosing a place selects it in the editor. */
export function ProblemList({ problems, onSelect }: ProblemListProps) {
  const text = useText();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <Box tag="section" aria-label={text('problems.title')} paddingTop={4}>
      <Flex gap={2} role="status">
        {problems.length === 0 ? <CheckCircle fill="success600" aria-hidden /> : null}
        <Typography fontWeight="bold" textColor="neutral800">
          {problems.length === 0
            ? text('problems.none')
            : text('problems.count', { errors, warnings: problems.length - errors })}
        </Typography>
      </Flex>
      <Box tag="ul" style={{ maxHeight: '32rem', overflowY: 'auto' }}>
        {problems.map((problem, index) => (
          <Problem key={index} problem={problem} onSelect={onSelect} />
        ))}
      </Box>
    </Box>
  );
}
