import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { EmptyPermissions } from '@strapi/icons/symbols';
import { failureOf } from '../api/failure';
import { useText } from '../text';

interface LoadFailureProps {
  readonly error: unknown;
  readonly onRetry: () => unknown;
}

/** Instead of what could not be loaded: why, and what can be done about it. */
export function LoadFailure({ error, onRetry }: LoadFailureProps) {
  const text = useText();
  const failure = failureOf(error);
  return (
    <Box padding={8} role="alert">
      <EmptyStateLayout
        icon={failure === 'forbidden' ? <EmptyPermissions width="16rem" /> : <WarningCircle width="8rem" />}
        content={text(`failure.${failure}`)}
        action={
          failure === 'other' ? (
            <Button variant="secondary" onClick={() => void onRetry()}>
              {text('failure.retry')}
            </Button>
          ) : null
        }
      />
    </Box>
  );
}
