import { Accordion, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useLocalText, useText } from '../../text';
import { useEditor } from '../editor-context';
import type { GroupDraft } from '../model/draft';
import { EntryItem } from './entry-item';
import type { PlacedEntry } from '../model/group-of';

interface EntryListProps {
  /** Absent for candidates that stand in no group. */
  readonly group?: GroupDraft;
  readonly placed: readonly PlacedEntry[];
  readonly openId: string;
  readonly onOpen: (id: string) => void;
  readonly onAdd?: () => void;
}

/** The candidates of one group, closed but for the one that is edited. */
export function EntryList({ group, placed, openId, onOpen, onAdd }: EntryListProps) {
  const text = useText();
  const localText = useLocalText();
  const { draft, isDisabled } = useEditor();
  const number = draft.groups.findIndex(({ id }) => id === group?.id) + 1;
  const name =
    group === undefined
      ? text('design.noGroup')
      : localText(group.label) || text('design.groupNumber', { number });
  const count = text('candidates.count', { count: placed.length });
  const rule = group === undefined ? '' : ` · ${text(`method.${group.method.kind}`)}`;
  return (
    <Flex tag="section" aria-label={name} direction="column" alignItems="stretch" gap={2}>
      <Flex gap={2} wrap="wrap">
        <Typography tag="h4" fontWeight="bold">
          {name}
        </Typography>
        <Typography textColor="neutral600">{`${count}${rule}`}</Typography>
      </Flex>
      {placed.length === 0 ? null : (
        <Accordion.Root value={openId} onValueChange={onOpen}>
          {placed.map(({ entry, index }, place) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              index={index}
              isFirst={place === 0}
              isLast={place === placed.length - 1}
            />
          ))}
        </Accordion.Root>
      )}
      {onAdd === undefined ? null : (
        <div>
          <Button variant="secondary" size="S" startIcon={<Plus />} disabled={isDisabled} onClick={onAdd}>
            {text('design.addEntry')}
          </Button>
        </div>
      )}
    </Flex>
  );
}
