import { Button } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../../text';
import { PublishDialog, type PublishDialogProps } from './publish-dialog';

/** Publishing says first what it does to a survey that people are answering. */
export function PublishButton(props: Omit<PublishDialogProps, 'onClose'>) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="S"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {text('edit.publish')}
      </Button>
      {isOpen ? (
        <PublishDialog
          {...props}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
