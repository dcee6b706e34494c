import { Button, Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import { valueAt, type OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { SaveBlock } from '../library/save-block';
import { useEditor, useJson } from '../state/editor-context';
import { useActs } from '../state/use-acts';

/** What is done with a page or panel as a whole. */
export function PartTools({ entry }: { readonly entry: OutlineEntry }) {
  const text = useText();
  const acts = useActs();
  const editor = useEditor();
  if (!editor.mayEdit || entry.path.length === 0) return null;
  return (
    <Flex gap={1}>
      <IconButton
        variant="ghost"
        label={text('edit.up')}
        onClick={() => {
          acts.moveBy(entry.path, 'up');
        }}
      >
        <ArrowUp />
      </IconButton>
      <IconButton
        variant="ghost"
        label={text('edit.down')}
        onClick={() => {
          acts.moveBy(entry.path, 'down');
        }}
      >
        <ArrowDown />
      </IconButton>
      <SaveBlock path={entry.path} />
      <IconButton
        variant="ghost"
        label={text('edit.remove')}
        onClick={() => {
          acts.remove(entry.path);
        }}
      >
        <Trash />
      </IconButton>
    </Flex>
  );
}

/** Questions of the next page come onto this one. */
export function MergeButton({ page }: { readonly page: number }) {
  const text = useText();
  const acts = useActs();
  const { mayEdit } = useEditor();
  const json = useJson();
  if (!mayEdit || valueAt(json, ['pages', page + 1]) === undefined) return null;
  return (
    <Button
      size="S"
      variant="tertiary"
      onClick={() => {
        acts.mergePage(page);
      }}
    >
      {text('edit.mergePage')}
    </Button>
  );
}
