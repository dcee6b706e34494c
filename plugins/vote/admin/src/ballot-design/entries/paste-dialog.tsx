import {
  Button,
  Field,
  Flex,
  Modal,
  Table,
  Tbody,
  Td,
  Textarea,
  Tr,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { HeadCells } from '../../components/head-cells';
import { Notice } from '../../components/notice';
import { WRAPPED } from '../../components/wrapped';
import { useText } from '../../text';
import { useEditor } from '../editor-context';
import { GroupSelect } from '../group-select';
import { addEntries } from '../model/entry-changes';
import { type PastedRow, parsePaste } from '../model/paste';

const COLUMNS = ['paste.titleKo', 'paste.titleEn', 'paste.owner', 'paste.group', 'paste.cost'] as const;
const SHOWN = 5;

function Preview({ rows }: { readonly rows: readonly PastedRow[] }) {
  const text = useText();
  const shown = rows.slice(0, SHOWN);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Table colCount={COLUMNS.length} rowCount={shown.length + 1}>
        <HeadCells columns={COLUMNS} />
        <Tbody>
          {shown.map(({ title, owner, groupName, cost }, index) => (
            <Tr key={index}>
              {[title.ko, title.en, owner, groupName, cost?.toLocaleString() ?? ''].map((cell, column) => (
                <Td key={column} style={WRAPPED}>
                  <Typography>{cell}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
      {rows.length > SHOWN ? (
        <Typography textColor="neutral600">
          {text('paste.andMore', { count: rows.length - SHOWN })}
        </Typography>
      ) : null}
    </Flex>
  );
}

/** Names in the group column that no group has. */
function unknownGroups(rows: readonly PastedRow[]): readonly string[] {
  const names = rows.flatMap(({ group, groupName }) => (group === '' && groupName !== '' ? [groupName] : []));
  return [...new Set(names)];
}

/** Takes rows from a spreadsheet, shows what was understood, and adds them. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { draft, change } = useEditor();
  const [pasted, setPasted] = useState('');
  const [otherwise, setOtherwise] = useState(draft.groups[0]?.key ?? '');
  const rows = parsePaste(pasted, draft.groups);
  const unknown = unknownGroups(rows);
  const needsGroup = draft.groups.length > 1 && rows.some(({ group }) => group === '');

  const add = (): void => {
    const added = rows.map(({ title, owner, group, cost }) => ({
      title,
      cost,
      owner: { ko: owner, en: '' },
      group: group === '' ? otherwise : group,
    }));
    change(addEntries(draft, added));
    onClose();
  };

  return (
    <Modal.Root
      open
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content aria-describedby="">
        <Modal.Header>
          <Modal.Title>{text('paste.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root hint={text('paste.hint')}>
              <Field.Label>{text('paste.rows')}</Field.Label>
              <Textarea value={pasted} onChange={(event) => setPasted(event.currentTarget.value)} />
              <Field.Hint />
            </Field.Root>
            {rows.length === 0 ? null : <Preview rows={rows} />}
            {unknown.length === 0 ? null : (
              <Notice kind="warning">{text('paste.unknownGroups', { names: unknown.join(', ') })}</Notice>
            )}
            {needsGroup ? (
              <GroupSelect label={text('paste.otherwise')} value={otherwise} onChange={setOtherwise} />
            ) : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('action.cancel')}</Button>
          </Modal.Close>
          <Button disabled={rows.length === 0} onClick={add}>
            {text('paste.add', { count: rows.length })}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
