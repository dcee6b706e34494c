import { Button, Flex, Typography } from '@strapi/design-system';
import { GridFour } from '@strapi/icons';
import { useState } from 'react';
import { useText } from '../../text';
import { useEditor, usePlaceWords } from '../editor-context';
import { addEntries } from '../model/entry-changes';
import { EntryList } from './entry-list';
import { entriesOf } from '../model/group-of';
import { PasteDialog } from './paste-dialog';

/** Candidates written down in the poll, group by group. */
export function EntriesEditor() {
  const text = useText();
  const { draft, isDisabled, change } = useEditor();
  const { error } = usePlaceWords()('candidates', 'entries');
  const [openId, setOpenId] = useState('');
  const [isPasting, setIsPasting] = useState(false);
  const stray = entriesOf(draft, undefined);

  const add = (group: string): void => {
    const next = addEntries(draft, [{ group }]);
    change(next);
    setOpenId(next.entries.at(-1)?.id ?? '');
  };
  const list = { openId, onOpen: setOpenId };

  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Flex gap={3} wrap="wrap">
        <Button
          variant="secondary"
          startIcon={<GridFour />}
          disabled={isDisabled}
          onClick={() => setIsPasting(true)}
        >
          {text('design.paste')}
        </Button>
        <Typography textColor="neutral600">{text('design.pasteNote')}</Typography>
      </Flex>
      {error === false ? null : (
        <Typography variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
      {draft.groups.map((group) => (
        <EntryList
          key={group.id}
          group={group}
          placed={entriesOf(draft, group)}
          onAdd={() => add(group.key)}
          {...list}
        />
      ))}
      {stray.length === 0 ? null : <EntryList placed={stray} {...list} />}
      {isPasting ? <PasteDialog onClose={() => setIsPasting(false)} /> : null}
    </Flex>
  );
}
