import { Status, Typography } from '@strapi/design-system';
import type { ComponentProps } from 'react';
import type { PollState as State } from '../../../contracts';
import { useText } from '../text';

const VARIANTS: Readonly<Record<State, NonNullable<ComponentProps<typeof Status>['variant']>>> = {
  draft: 'secondary',
  upcoming: 'primary',
  open: 'success',
  closed: 'neutral',
};

/** Where a poll stands: a word with a colour, never a colour alone. */
export function PollState({ state }: { readonly state: State }) {
  const text = useText();
  return (
    <Status variant={VARIANTS[state]} size="S" width="fit-content">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {text(`poll.state.${state}`)}
      </Typography>
    </Status>
  );
}
