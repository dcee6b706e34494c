import { Button } from '@strapi/design-system';
import { useText } from '../../text';
import { PublishDialog } from './publish-dialog';
import { usePublication, type PublicationParts } from './use-publication';

interface PublishButtonProps extends PublicationParts {
  readonly onWrite: () => void;
}

/** Publishing says first what it does to a survey that people are answering. Whoever may only write asks for a review. */
export function PublishButton({ onWrite, ...parts }: PublishButtonProps) {
  const text = useText();
  const publication = usePublication(parts);
  const { rights, review } = parts.opened;
  if (!rights.publish && !(rights.edit && review.isRequired)) return null;
  return (
    <>
      <Button size="S" onClick={publication.begin}>
        {text(rights.publish ? 'edit.publish' : 'edit.review.open')}
      </Button>
      {publication.step.kind === 'closed' ? null : (
        <PublishDialog publication={publication} opened={parts.opened} onWrite={onWrite} />
      )}
    </>
  );
}
