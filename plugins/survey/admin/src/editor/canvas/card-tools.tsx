import { Box, Checkbox, Flex, IconButton } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Duplicate, Scissors, Trash } from '@strapi/icons';
import type { JsonObject } from '../../../../domain/src';
import { setProperty, type OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { KindIcon } from '../kinds/kind-icon';
import { SaveBlock } from '../library/save-block';
import { change, useEditor } from '../state/editor-context';
import { useActs } from '../state/use-acts';
import { KindMenu } from './kind-menu';

const SAYS_ONLY: ReadonlySet<string> = new Set(['html', 'image', 'panel', 'expression']);

function RequiredSwitch({
  entry,
  question,
}: {
  readonly entry: OutlineEntry;
  readonly question: JsonObject;
}) {
  const text = useText();
  const editor = useEditor();
  const isRequired = question.isRequired === true;
  return (
    <Checkbox
      checked={isRequired}
      disabled={!editor.mayEdit}
      onCheckedChange={(isOn: boolean | 'indeterminate') => {
        change(
          editor,
          (json) => setProperty(json, entry.path, 'isRequired', isOn === true ? true : undefined),
          {
            label: text('edit.required'),
          },
        );
      }}
    >
      {text('edit.required')}
    </Checkbox>
  );
}

/** What is done with the selected card as a whole. Every drag has its button here. */
export function CardTools({ entry }: { readonly entry: OutlineEntry }) {
  const text = useText();
  const editor = useEditor();
  const acts = useActs();
  const { type, path, json } = entry;
  return (
    <Flex
      gap={3}
      wrap="wrap"
      role="toolbar"
      aria-label={text('edit.tools')}
      paddingBottom={2}
      marginBottom={3}
      borderWidth="0 0 1px 0"
      borderStyle="solid"
      borderColor="neutral150"
    >
      <Flex gap={2} color="neutral800">
        <KindIcon type={type} />
        <KindMenu entry={entry} />
      </Flex>
      {SAYS_ONLY.has(type) ? null : <RequiredSwitch entry={entry} question={json} />}
      <Box flex="1" />
      {editor.mayEdit ? (
        <Flex gap={1}>
          <IconButton
            variant="ghost"
            label={text('edit.up')}
            data-caret={`up ${JSON.stringify(path)}`}
            onClick={() => {
              acts.moveBy(path, 'up');
            }}
          >
            <ArrowUp />
          </IconButton>
          <IconButton
            variant="ghost"
            label={text('edit.down')}
            data-caret={`down ${JSON.stringify(path)}`}
            onClick={() => {
              acts.moveBy(path, 'down');
            }}
          >
            <ArrowDown />
          </IconButton>
          {path.length === 4 && path[2] === 'elements' && path[3] !== 0 ? (
            <IconButton
              variant="ghost"
              label={text('edit.splitPage')}
              onClick={() => {
                acts.splitPage(path);
              }}
            >
              <Scissors />
            </IconButton>
          ) : null}
          <IconButton
            variant="ghost"
            label={text('edit.duplicate')}
            onClick={() => {
              acts.duplicate(path);
            }}
          >
            <Duplicate />
          </IconButton>
          <SaveBlock path={path} />
          <IconButton
            variant="ghost"
            label={text('edit.remove')}
            onClick={() => {
              acts.remove(path);
            }}
          >
            <Trash />
          </IconButton>
        </Flex>
      ) : null}
    </Flex>
  );
}
