import { Button, Dialog, IconButton } from '@strapi/design-system';
import { Link as LinkIcon } from '@strapi/icons';
import { ConfirmDialog, useClipboard } from '@strapi/strapi/admin';
import type { EditingApi } from '../../api/editing';
import { useText } from '../../text';
import { useEditor } from '../state/editor-context';

interface LinkToolsProps {
  readonly api: EditingApi;
  /** For colleagues; `null` until there is one. */
  readonly address: string | null;
  /** Links were cut: the preview needs another one as well. */
  readonly onCut: () => void;
}

/** The link for colleagues, and its end. */
export function LinkTools({ api, address, onCut }: LinkToolsProps) {
  const text = useText();
  const editor = useEditor();
  const { copy } = useClipboard();
  const cut = async (): Promise<void> => {
    try {
      await api.revokePreviews();
      editor.say('edit.preview.cut.done');
      onCut();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      editor.say('edit.preview.cut.failed');
    }
  };
  return (
    <>
      <IconButton
        variant="ghost"
        label={text('edit.preview.share')}
        disabled={address === null}
        onClick={() => {
          if (address === null) return;
          void copy(address);
          editor.say('edit.say.copied');
        }}
      >
        <LinkIcon />
      </IconButton>
      {editor.mayEdit ? (
        <Dialog.Root>
          <Dialog.Trigger>
            {/* Nothing to control yet: the dialog is not there while it is closed. */}
            <Button size="S" variant="tertiary" aria-controls={undefined}>
              {text('edit.preview.cut')}
            </Button>
          </Dialog.Trigger>
          <ConfirmDialog
            title={text('edit.preview.cut.title')}
            endAction={
              <Dialog.Action>
                <Button variant="danger-light" fullWidth onClick={() => void cut()}>
                  {text('edit.preview.cut')}
                </Button>
              </Dialog.Action>
            }
          >
            {text('edit.preview.cut.text')}
          </ConfirmDialog>
        </Dialog.Root>
      ) : null}
    </>
  );
}
