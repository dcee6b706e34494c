import { Badge, Box, Button, Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../text';
import type { Remark, Reviewed } from '../../../../../domain/src/checks';
import { SettingsLink } from '../../review/settings-link';
import { SeveritySign } from '../../review/severity-sign';
import { useFix } from '../../review/use-fix';
import { useGoTo } from '../../review/use-go-to';
import { useRemarkWords } from '../../review/use-remark-words';
import { useEditor } from '../../state/editor-context';

/** Where the caret goes for a finding. */
export const caretOfFinding = (id: string): string => `finding ${id}`;

const Item = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  align-items: flex-start;
  padding: 1.6rem;
  overflow-wrap: anywhere;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface FindingItemProps {
  readonly remark: Remark;
  readonly reviewed: Reviewed;
  readonly isAcknowledged?: boolean;
  /** Where the caret goes once it is done with. */
  readonly next: string;
  readonly onWrite: () => void;
}

/** One finding: where, what, why, and what to do about it. */
export function FindingItem({ remark, reviewed, isAcknowledged = false, next, onWrite }: FindingItemProps) {
  const text = useText();
  const goTo = useGoTo(onWrite);
  const { place, what, why } = useRemarkWords()(remark, reviewed);
  return (
    <Item tabIndex={-1} data-caret={caretOfFinding(remark.id)}>
      <SeveritySign severity={remark.severity} />
      <VisuallyHidden>{text(`edit.checks.${remark.severity}`)}</VisuallyHidden>
      <Box flex="1 1 20rem" minWidth={0}>
        <Flex gap={2} wrap="wrap">
          {remark.entry === undefined ? (
            <Typography fontWeight="bold">{place}</Typography>
          ) : (
            <TextButton
              type="button"
              onClick={() => {
                goTo(remark);
              }}
            >
              {place}
            </TextButton>
          )}
          <Badge>{text(`edit.checks.filter.${remark.group}`)}</Badge>
        </Flex>
        <Typography tag="p" fontWeight="semiBold">
          {what}
        </Typography>
        {why === '' ? null : (
          <Typography tag="p" textColor="neutral700">
            {why}
          </Typography>
        )}
      </Box>
      <SettingsLink remark={remark} />
      <ItemActs
        remark={remark}
        reviewed={reviewed}
        isAcknowledged={isAcknowledged}
        next={next}
        onWrite={onWrite}
      />
    </Item>
  );
}

type ItemActsProps = Pick<FindingItemProps, 'remark' | 'reviewed' | 'next' | 'onWrite'> & {
  readonly isAcknowledged: boolean;
};

function ItemActs({ remark, reviewed, isAcknowledged, next, onWrite }: ItemActsProps) {
  const text = useText();
  const goTo = useGoTo(onWrite);
  const editor = useEditor();
  const fix = useFix();
  const words = useRemarkWords()(remark, reviewed);
  const { acknowledged } = editor.reviewing;
  if (!editor.mayEdit) return null;
  const isToAcknowledge = remark.severity === 'warning';
  return (
    <Flex gap={2} wrap="wrap">
      {isToAcknowledge ? (
        <Button
          size="S"
          variant="tertiary"
          aria-label={text('edit.checks.about', {
            act: text(isAcknowledged ? 'edit.checks.again' : 'edit.checks.acknowledge'),
            place: words.place,
          })}
          onClick={() => {
            if (isAcknowledged) acknowledged.takeBack(remark.id);
            else acknowledged.acknowledge(remark.id);
            editor.caretTo(next);
          }}
        >
          {text(isAcknowledged ? 'edit.checks.again' : 'edit.checks.acknowledge')}
        </Button>
      ) : null}
      {words.fix === undefined || isAcknowledged ? null : (
        <Button
          size="S"
          variant="secondary"
          aria-label={text('edit.checks.about', { act: words.fix, place: words.place })}
          onClick={() => {
            fix(remark.id);
            editor.caretTo(next);
          }}
        >
          {words.fix}
        </Button>
      )}
      {words.fix === undefined && !isAcknowledged && remark.entry !== undefined ? (
        <Button
          size="S"
          variant="secondary"
          aria-label={text('edit.checks.about', { act: text('edit.checks.write'), place: words.place })}
          onClick={() => {
            goTo(remark);
          }}
        >
          {text('edit.checks.write')}
        </Button>
      ) : null}
    </Flex>
  );
}
