import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { LibraryItem } from '../../../../contracts';
import { useRemoveFromLibrary, useRenameInLibrary } from '../../api/library';
import { failureOf } from '../../api/failure';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { useEditor } from '../state/editor-context';
import { OwnSharing } from './own-sharing';
import { inOne } from './own-words';
import { WordsForm } from './words-form';

type Doing = 'nothing' | 'renaming' | 'removing' | 'sharing' | 'failed' | 'forbidden';

function Removing({ name, onDone, onFailed, item }: ConfirmProps) {
  const text = useText();
  const editor = useEditor();
  const [remove] = useRemoveFromLibrary();
  return (
    <Flex gap={2} wrap="wrap" role="group" aria-label={text('edit.library.remove.sure', { what: name })}>
      <Typography variant="pi">{text('edit.library.remove.sure', { what: name })}</Typography>
      <Button
        size="S"
        variant="danger-light"
        onClick={() => {
          remove(item.id)
            .unwrap()
            .then(() => {
              editor.say('edit.library.removed', { what: name });
              onDone();
            }, onFailed);
        }}
      >
        {text('edit.remove')}
      </Button>
      <Button autoFocus size="S" variant="tertiary" onClick={onDone}>
        {text('edit.cancel')}
      </Button>
    </Flex>
  );
}

interface ConfirmProps {
  readonly item: LibraryItem;
  readonly name: string;
  readonly onDone: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** Another name for something that is kept, or its end: asked in place, so that no dialog opens over another. */
export function OwnActs({ item }: { readonly item: LibraryItem }) {
  const text = useText();
  const words = useContentLocale();
  const editor = useEditor();
  const [rename] = useRenameInLibrary();
  const [doing, setDoing] = useState<Doing>('nothing');
  const name = inOne(item.title, words);
  const stop = (): void => {
    setDoing('nothing');
  };
  if (!editor.mayEdit) return null;
  if (doing === 'renaming')
    return (
      <Box padding={4} background="neutral100" hasRadius>
        <WordsForm
          first={item}
          save={({ title, description }) => rename({ id: item.id, title, description }).unwrap()}
          onSaved={stop}
          onClose={stop}
        />
      </Box>
    );
  if (doing === 'sharing')
    return (
      <Box padding={4} background="neutral100" hasRadius>
        <OwnSharing item={item} onClose={stop} />
      </Box>
    );
  if (doing === 'removing')
    return (
      <Removing
        item={item}
        name={name}
        onDone={stop}
        onFailed={(error) => {
          setDoing(failureOf(error) === 'forbidden' ? 'forbidden' : 'failed');
        }}
      />
    );
  return (
    <Flex gap={1} wrap="wrap">
      <Button
        size="S"
        variant="ghost"
        aria-label={text('edit.library.rename.what', { what: name })}
        onClick={() => {
          setDoing('renaming');
        }}
      >
        {text('edit.library.rename')}
      </Button>
      <Button
        size="S"
        variant="ghost"
        aria-label={text('edit.library.share.what', { what: name })}
        onClick={() => {
          setDoing('sharing');
        }}
      >
        {text('edit.library.share')}
      </Button>
      <Button
        size="S"
        variant="ghost"
        aria-label={text('edit.library.remove.what', { what: name })}
        onClick={() => {
          setDoing('removing');
        }}
      >
        {text('edit.remove')}
      </Button>
      {doing === 'nothing' ? null : (
        <Typography role="alert" variant="pi">
          {text(doing === 'forbidden' ? 'edit.library.forbidden' : 'edit.library.refused')}
        </Typography>
      )}
    </Flex>
  );
}
