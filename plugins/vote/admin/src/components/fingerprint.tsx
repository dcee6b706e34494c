import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard, useNotification } from '@strapi/strapi/admin';
import { useText } from '../text';

/** SHA-256 of what was frozen when the poll opened, to compare with what was published elsewhere. */
export function Fingerprint({ hash }: { readonly hash: string }) {
  const text = useText();
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const copyHash = async (): Promise<void> => {
    const isCopied = await copy(hash);
    toggleNotification({
      type: isCopied ? 'success' : 'warning',
      message: text(isCopied ? 'fingerprint.copied' : 'fingerprint.notCopied'),
    });
  };
  return (
    <Flex gap={2} alignItems="flex-start">
      <Typography tag="code" style={{ fontFamily: 'monospace', overflowWrap: 'anywhere' }}>
        {hash}
      </Typography>
      <IconButton label={text('fingerprint.copy')} size="XS" variant="ghost" onClick={() => void copyHash()}>
        <Duplicate />
      </IconButton>
    </Flex>
  );
}
