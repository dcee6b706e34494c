import { Box, Button, Flex, JSONInput, Typography } from '@strapi/design-system';
import { useText } from '../text';
import { formatJson } from './format-json';
import type { LocatedProblem } from './located-problems';
import { ProblemList } from './problem-list';
import { useJsonEditor } from './use-json-editor';

interface WritingTabProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly label: string;
  readonly isDisabled: boolean;
  readonly problems: readonly LocatedProblem[];
}

/** The JSON itself, and below it what is wrong with it. */
export function WritingTab({ text, onChange, label, isDisabled, problems }: WritingTabProps) {
  const textOf = useText();
  const { container, input, select } = useJsonEditor(label);
  const formatted = formatJson(text);
  return (
    <Box paddingTop={4}>
      <Flex justifyContent="space-between" gap={4} paddingBottom={2} wrap="wrap">
        <Typography variant="pi" textColor="neutral600">
          {textOf('editor.keyboard')}
        </Typography>
        <Button
          variant="tertiary"
          size="S"
          disabled={isDisabled || formatted === undefined || formatted === text}
          onClick={() => {
            if (formatted !== undefined) onChange(formatted);
          }}
        >
          {textOf('editor.format')}
        </Button>
      </Flex>
      <Box ref={container}>
        <JSONInput
          ref={input}
          value={text}
          onChange={onChange}
          disabled={isDisabled}
          minHeight="25.2rem"
          maxHeight="50.4rem"
        />
      </Box>
      {text.trim() === '' ? null : <ProblemList problems={problems} onSelect={select} />}
    </Box>
  );
}
