import { Box, Modal, Typography } from '@strapi/design-system';
import type { LibraryWords, NewLibraryItem } from '../../../../contracts';
import { useSaveInLibrary } from '../../api/library';
import { useContentLocale } from '../../locale';
import { useText } from '../../text';
import { useFocusBack } from '../frame/use-focus-back';
import { useEditor } from '../state/editor-context';
import { inOne } from './own-words';
import { WordsForm } from './words-form';

export const NO_WORDS: LibraryWords = { title: { ko: '', en: '' }, description: { ko: '', en: '' } };

interface SaveDialogProps {
  readonly item: NewLibraryItem;
  readonly onClose: () => void;
}

/** Keeps something for the next questionnaire, under a name that colleagues find. */
export function SaveDialog({ item, onClose }: SaveDialogProps) {
  const text = useText();
  const words = useContentLocale();
  const editor = useEditor();
  const focusBack = useFocusBack();
  const [save] = useSaveInLibrary();
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content aria-describedby="" onCloseAutoFocus={focusBack}>
        <Modal.Header>
          <Modal.Title>{text(`edit.library.save.${item.kind}`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{text('edit.library.save.text')}</Typography>
          <Box paddingTop={4}>
            <WordsForm
              first={item}
              save={(wanted) => save({ ...item, ...wanted }).unwrap()}
              onSaved={({ title }) => {
                editor.say('edit.library.saved', { what: inOne(title, words) });
                onClose();
              }}
              onClose={onClose}
            />
          </Box>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
