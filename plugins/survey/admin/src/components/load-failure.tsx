import { Button } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { failureOf } from '../api/failure';
import { useText } from '../text';

interface LoadFailureProps {
  readonly error: unknown;
  readonly onRetry: () => unknown;
}

/** Instead of a page or tab that could not be loaded: why, and what can be done about it. */
export function LoadFailure({ error, onRetry }: LoadFailureProps) {
  const text = useText();
  const failure = failureOf(error);
  if (failure === 'forbidden') return <Page.NoPermissions />;
  if (failure === 'notFound') return <Page.Error content={text('failure.notFound')} />;
  return (
    <Page.Error
      content={text('failure.load')}
      action={
        <Button variant="secondary" onClick={() => void onRetry()}>
          {text('failure.retry')}
        </Button>
      }
    />
  );
}
