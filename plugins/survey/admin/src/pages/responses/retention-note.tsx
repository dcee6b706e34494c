import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SingleResponse } from '../../../../contracts';
import { useText } from '../../text';

/** What will be done to a response by itself, or was, and when. */
export function RetentionNote({ retention }: Pick<SingleResponse, 'retention'>) {
  const text = useText();
  const intl = useIntl();
  const date = retention === null ? '' : intl.formatDate(retention.at, { dateStyle: 'long' });
  return (
    <Box paddingTop={6}>
      <Typography variant="pi" textColor="neutral600">
        {retention === null ? text('retention.none') : text(`retention.${retention.act}`, { date })}
      </Typography>
    </Box>
  );
}
