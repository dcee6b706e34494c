import { Modal } from '@strapi/design-system';
import { textAt } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { jsonOf, useEditor } from '../state/editor-context';
import { ShareForm, type Wishes } from './share-form';

/** What a questionnaire says of itself already. */
function useFirstWishes(title: string): Wishes {
  const editor = useEditor();
  const json = jsonOf(editor);
  const written = (property: string, locale: string): string => textAt(json, [property], locale);
  const [titleKo, titleEn] = [written('title', 'ko'), written('title', 'en')];
  return {
    titleKo: titleKo === '' && titleEn === '' ? title : titleKo,
    titleEn,
    descriptionKo: written('description', 'ko'),
    descriptionEn: written('description', 'en'),
    city: '',
    contact: '',
    url: '',
  };
}

interface ShareDialogProps {
  /** Of the survey, where the questionnaire has none. */
  readonly title: string;
  readonly onClose: () => void;
}

/** The questionnaire as a file for another city. */
export function ShareDialog({ title, onClose }: ShareDialogProps) {
  const text = useText();
  const editor = useEditor();
  const first = useFirstWishes(title);
  return (
    <Modal.Root
      open
      onOpenChange={(isOpen: boolean) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal.Content aria-describedby="">
        <Modal.Header>
          <Modal.Title>{text('edit.exchange.share.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <ShareForm
            first={first}
            content={() => ({ modu: 'questionnaire', questionnaire: jsonOf(editor) })}
            onClose={onClose}
          />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
