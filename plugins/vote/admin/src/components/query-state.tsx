import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { useText } from '../text';

interface QueryStateProps<Data> {
  readonly query: {
    readonly data?: Data | undefined;
    readonly isLoading: boolean;
    readonly isError: boolean;
    readonly refetch: () => unknown;
  };
  readonly children: (data: Data) => ReactNode;
}

/** Part of a page that is loaded by itself: it says so while it loads, and offers another try when it fails. */
export function QueryState<Data>({ query, children }: QueryStateProps<Data>) {
  const text = useText();
  const { data, isLoading, isError, refetch } = query;
  if (isError) {
    return (
      <Flex role="alert" gap={3} wrap="wrap">
        <WarningCircle aria-hidden fill="danger600" />
        <Typography textColor="danger700">{text('state.error')}</Typography>
        <Button variant="tertiary" size="S" onClick={() => void refetch()}>
          {text('state.retry')}
        </Button>
      </Flex>
    );
  }
  if (isLoading || data === undefined) return <Loader small>{text('state.loading')}</Loader>;
  return children(data);
}
