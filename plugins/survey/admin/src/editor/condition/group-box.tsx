import {
  Button,
  Flex,
  IconButton,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { ConditionTree } from '../../../../domain/src/editing/conditions';
import { useText } from '../../text';
import { TestRow, type Surroundings } from './test-row';
import { likeliest, newTest, type Group } from './tree-changes';

const Box = styled.div<{ $inner: boolean }>`
  display: grid;
  gap: 1.2rem;
  padding: ${({ $inner }) => ($inner ? '1.2rem' : '0')};
  border: ${({ theme, $inner }) => ($inner ? `1px solid ${theme.colors.neutral200}` : '0')};
  border-left: ${({ theme, $inner }) => ($inner ? `3px solid ${theme.colors.secondary600}` : '0')};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

interface GroupBoxProps extends Surroundings {
  readonly group: Group;
  readonly isInner?: boolean;
  readonly onChange: (group: Group) => void;
  readonly onRemove?: () => void;
}

interface ItemProps extends Surroundings {
  readonly item: ConditionTree;
  readonly onChange: (item: ConditionTree) => void;
  readonly onRemove: () => void;
}

function Item({ item, onChange, onRemove, ...around }: ItemProps) {
  const text = useText();
  if (item.kind === 'group')
    return <GroupBox group={item} isInner onChange={onChange} onRemove={onRemove} {...around} />;
  if (item.kind !== 'text')
    return <TestRow test={item} onChange={onChange} onRemove={onRemove} {...around} />;
  return (
    <Flex gap={2} alignItems="flex-start">
      <Flex direction="column" alignItems="stretch" gap={1} flex="1">
        <Textarea
          aria-label={text('edit.condition.text')}
          value={item.source}
          onChange={(event: { target: { value: string } }) => {
            onChange({ kind: 'text', source: event.target.value });
          }}
        />
        <Typography variant="pi" textColor="neutral600">
          {text('edit.condition.undrawn')}
        </Typography>
      </Flex>
      <IconButton variant="ghost" label={text('edit.condition.remove')} onClick={onRemove}>
        <Trash />
      </IconButton>
    </Flex>
  );
}

/** Tests that all hold, or of which one holds; groups among them. */
export function GroupBox({ group, isInner = false, onChange, onRemove, ...around }: GroupBoxProps) {
  const text = useText();
  const offer = likeliest(around.offers);
  const test = offer === undefined ? undefined : newTest(offer);
  const withItems = (items: readonly ConditionTree[]): void => {
    onChange({ ...group, items });
  };
  return (
    <Box $inner={isInner}>
      {group.items.length > 1 || isInner ? (
        <Flex gap={2} justifyContent="space-between">
          <SingleSelect
            aria-label={text('edit.condition.mode')}
            value={group.mode}
            onChange={(mode: string | number) => {
              onChange({ ...group, mode: mode === 'any' ? 'any' : 'all' });
            }}
          >
            <SingleSelectOption value="all">{text('edit.condition.all')}</SingleSelectOption>
            <SingleSelectOption value="any">{text('edit.condition.any')}</SingleSelectOption>
          </SingleSelect>
          {onRemove === undefined ? null : (
            <IconButton variant="ghost" label={text('edit.condition.removeGroup')} onClick={onRemove}>
              <Trash />
            </IconButton>
          )}
        </Flex>
      ) : null}
      {group.items.map((item, index) => (
        <Item
          key={index}
          item={item}
          onChange={(next) => {
            withItems(group.items.with(index, next));
          }}
          onRemove={() => {
            withItems(group.items.toSpliced(index, 1));
          }}
          {...around}
        />
      ))}
      {group.items.length === 0 ? (
        <Typography textColor="neutral600">{text('edit.condition.none')}</Typography>
      ) : null}
      <Flex gap={2} wrap="wrap">
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={test === undefined}
          onClick={() => {
            if (test !== undefined) withItems([...group.items, test]);
          }}
        >
          {text('edit.condition.add')}
        </Button>
        <Button
          variant="tertiary"
          size="S"
          startIcon={<Plus />}
          disabled={test === undefined}
          onClick={() => {
            const mode = group.mode === 'all' ? 'any' : 'all';
            if (test !== undefined) withItems([...group.items, { kind: 'group', mode, items: [test] }]);
          }}
        >
          {text('edit.condition.addGroup')}
        </Button>
      </Flex>
    </Box>
  );
}
