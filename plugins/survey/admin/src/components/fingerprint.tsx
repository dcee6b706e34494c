import { Typography } from '@strapi/design-system';
import { shortFingerprint } from './grouped';

/** The beginning of a questionnaire version's hash; the whole of it shows on hover. */
export function Fingerprint({ hash }: { readonly hash: string }) {
  return (
    <Typography tag="code" title={hash} textColor="neutral800" style={{ fontFamily: 'monospace' }}>
      {shortFingerprint(hash)}
    </Typography>
  );
}
