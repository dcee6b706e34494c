import { Accordion, Flex } from '@strapi/design-system';
import { Mark } from '../../components/mark';
import { useLocalText, useText } from '../../text';
import { useEditor } from '../editor-context';
import { ListActions } from '../list-actions';
import type { EntryDraft } from '../model/draft';
import { moveEntry, removeEntry } from '../model/entry-changes';
import { countErrors, problemsWithin } from '../model/problems';
import { EntryForm } from './entry-form';

interface EntryItemProps {
  readonly entry: EntryDraft;
  readonly index: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One candidate: a line with its title, and its form behind it. */
export function EntryItem({ entry, index, isFirst, isLast }: EntryItemProps) {
  const text = useText();
  const localText = useLocalText();
  const { draft, problems, change } = useEditor();
  const found = problemsWithin(problems, 'candidates', 'entries', index);
  const errors = countErrors(found);
  const name = localText(entry.title) || text('design.untitled');
  return (
    <Accordion.Item value={entry.id}>
      <Accordion.Header>
        <Accordion.Trigger>
          {[name, localText(entry.owner)].filter((words) => words !== '').join(' · ')}
        </Accordion.Trigger>
        <Accordion.Actions>
          <Flex gap={1}>
            {found.length === 0 ? null : (
              <Mark kind={errors > 0 ? 'danger' : 'warning'}>
                {errors > 0
                  ? text('design.errorCount', { count: errors })
                  : text('design.warningCount', { count: found.length })}
              </Mark>
            )}
            <ListActions
              name={name}
              canMoveUp={!isFirst}
              canMoveDown={!isLast}
              onMove={(direction) => change(moveEntry(draft, entry.id, direction))}
              onRemove={() => change(removeEntry(draft, entry.id))}
            />
          </Flex>
        </Accordion.Actions>
      </Accordion.Header>
      <Accordion.Content>
        <EntryForm entry={entry} index={index} />
      </Accordion.Content>
    </Accordion.Item>
  );
}
