import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../text';
import type { Remark, Reviewed } from '../../../../domain/src/checks';
import { SeveritySign } from '../review/severity-sign';
import { useAcknowledged } from '../review/use-findings';
import { useRemarkWords } from '../review/use-remark-words';
import { useEditor } from '../state/editor-context';

interface ErrorsProps {
  readonly errors: readonly Remark[];
  readonly reviewed: Reviewed;
  readonly onGoTo: (remark: Remark) => void;
}

/** What forbids publishing, each with the way to it. */
export function ErrorsToMend({ errors, reviewed, onGoTo }: ErrorsProps) {
  const text = useText();
  const words = useRemarkWords();
  if (errors.length === 0) return null;
  return (
    <Box tag="section" background="danger100" padding={4} hasRadius>
      <Flex gap={2} paddingBottom={3}>
        <SeveritySign severity="error" />
        <Typography tag="h3" fontWeight="bold">
          {text('edit.publish.errors', { count: errors.length })}
        </Typography>
      </Flex>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {errors.map((remark) => {
          const { place, what } = words(remark, reviewed);
          return (
            <Flex key={remark.id} tag="li" gap={3} wrap="wrap" style={{ overflowWrap: 'anywhere' }}>
              <Box flex="1 1 16rem" minWidth={0}>
                <Typography tag="p" fontWeight="semiBold">
                  {place}
                </Typography>
                <Typography tag="p">{what}</Typography>
              </Box>
              {remark.entry === undefined ? null : (
                <Button
                  size="S"
                  variant="tertiary"
                  aria-label={text('edit.checks.about', { act: text('edit.publish.goTo'), place })}
                  onClick={() => {
                    onGoTo(remark);
                  }}
                >
                  {text('edit.publish.goTo')}
                </Button>
              )}
            </Flex>
          );
        })}
      </Flex>
    </Box>
  );
}

interface WarningsProps {
  /** Those that were open when it was looked at; ticked ones stay on the list. */
  readonly open: readonly Remark[];
  readonly known: readonly Remark[];
  readonly reviewed: Reviewed;
}

/** Warnings, to be acknowledged one by one. What is acknowledged here is so in the checks as well. */
export function WarningsToAcknowledge({ open, known, reviewed }: WarningsProps) {
  const text = useText();
  const words = useRemarkWords();
  const { acknowledged } = useEditor().reviewing;
  const ids = useAcknowledged();
  const left = open.filter(({ id }) => !ids.has(id));
  const settle = (remarks: readonly Remark[], isOn: boolean | 'indeterminate'): void => {
    for (const { id } of remarks)
      if (isOn === true) acknowledged.acknowledge(id);
      else acknowledged.takeBack(id);
  };
  const before =
    known.length === 0 ? null : (
      <Typography tag="p">{text('edit.publish.warnings.before', { count: known.length })}</Typography>
    );
  if (open.length === 0) return before;
  return (
    <Box tag="section" background="warning100" padding={4} hasRadius>
      <Flex gap={2} paddingBottom={3}>
        <SeveritySign severity="warning" />
        <Typography tag="h3" fontWeight="bold">
          {text('edit.publish.warnings', { count: open.length })}
        </Typography>
      </Flex>
      {open.length > 1 ? (
        <Box paddingBottom={3}>
          <Checkbox
            checked={left.length === 0 ? true : left.length < open.length ? 'indeterminate' : false}
            onCheckedChange={(isOn: boolean | 'indeterminate') => {
              settle(open, isOn);
            }}
          >
            {text('edit.publish.warnings.all')}
          </Checkbox>
        </Box>
      ) : null}
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {open.map((remark) => {
          const { place, what } = words(remark, reviewed);
          return (
            <li key={remark.id} style={{ overflowWrap: 'anywhere' }}>
              <Checkbox
                checked={ids.has(remark.id)}
                onCheckedChange={(isOn: boolean | 'indeterminate') => {
                  settle([remark], isOn);
                }}
              >
                {text('edit.publish.warning', { place, what })}
              </Checkbox>
            </li>
          );
        })}
      </Flex>
      {before}
    </Box>
  );
}
