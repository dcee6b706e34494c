import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface InstantProps {
  /** ISO 8601. */
  readonly at: string | null;
  /** Said where there is no instant; a dash by default. */
  readonly otherwise?: string;
}

/** Date and time in the administrator's language and time zone. */
export function Instant({ at, otherwise = '–' }: InstantProps) {
  const intl = useIntl();
  if (at === null) return <Typography textColor="neutral600">{otherwise}</Typography>;
  return (
    <Typography tag="time" dateTime={at} textColor="neutral800">
      {intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })}
    </Typography>
  );
}
