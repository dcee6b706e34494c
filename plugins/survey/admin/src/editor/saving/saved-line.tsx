import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useText } from '../../text';
import type { SavingState } from './saver';

interface SavedLineProps {
  readonly state: SavingState;
  readonly isUnkept: boolean;
}

/** Whether what was written has arrived. Said quietly; only what needs somebody is in colour. */
export function SavedLine({ state, isUnkept }: SavedLineProps) {
  const text = useText();
  const intl = useIntl();
  const isFine = state.kind === 'saved' || state.kind === 'saving';
  const at = state.kind === 'saved' && state.saved !== null ? state.saved.at : null;
  const words =
    at === null ? text(`edit.saved.${state.kind}`) : text('edit.saved.at', { time: intl.formatTime(at) });
  return (
    <Flex gap={2} role="status">
      {state.kind === 'saved' ? (
        <CheckCircle aria-hidden fill="success600" />
      ) : isFine ? (
        <Clock aria-hidden fill="neutral500" />
      ) : (
        <WarningCircle aria-hidden fill="warning600" />
      )}
      <Typography
        variant="pi"
        textColor={isFine ? 'neutral600' : 'neutral800'}
        fontWeight={isFine ? 'regular' : 'bold'}
      >
        {words}
        {isUnkept && state.kind !== 'saved' ? ` ${text('edit.saved.unkept')}` : ''}
      </Typography>
    </Flex>
  );
}
