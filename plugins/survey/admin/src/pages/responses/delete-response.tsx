import { Button, Dialog } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useRemoveResponse } from '../../api/responses';
import { responsesLink } from '../../links';
import { REMOVE_RESPONSES, useIsAllowed } from '../../permissions';
import { useText } from '../../text';

interface DeleteResponseProps {
  readonly documentId: string;
  readonly number: string;
}

/** Takes the response away for good, after one more question. Not there for those who may not. */
export function DeleteResponse({ documentId, number }: DeleteResponseProps) {
  const text = useText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const isAllowed = useIsAllowed(REMOVE_RESPONSES);
  const [remove] = useRemoveResponse();
  if (!isAllowed) return null;
  const removeForGood = async (): Promise<void> => {
    const reply = await remove({ documentId, number });
    if ('error' in reply) {
      toggleNotification({ type: 'danger', message: text('response.delete.failed') });
      return;
    }
    toggleNotification({ type: 'success', message: text('response.delete.done') });
    // Back must not lead to what is gone.
    navigate(responsesLink(documentId), { replace: true });
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        {/* Nothing to control yet: the dialog is not there while it is closed. */}
        <Button variant="danger-light" startIcon={<Trash />} aria-controls={undefined}>
          {text('response.delete')}
        </Button>
      </Dialog.Trigger>
      <ConfirmDialog
        title={text('response.delete.title')}
        endAction={
          <Dialog.Action>
            <Button variant="danger-light" fullWidth onClick={() => void removeForGood()}>
              {text('response.delete')}
            </Button>
          </Dialog.Action>
        }
      >
        {text('response.delete.explain')}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
