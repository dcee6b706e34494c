import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import { readImageAddress } from '../../../../domain/src/editing';
import { serverAddress } from '../../server-address';
import { useText } from '../../text';

const Image = styled.img<{ $size: Size }>`
  display: block;
  max-width: 100%;
  max-height: ${({ $size }) => ($size === 'small' ? '6.4rem' : '24rem')};
  object-fit: contain;
  background: ${({ theme }) => theme.colors.neutral100};
  border-radius: ${({ theme }) => theme.borderRadius};
`;

type Size = 'small' | 'large';

interface PictureProps {
  readonly address: string;
  /** '' where the words stand beside it. */
  readonly alt: string;
  readonly size: Size;
}

/** A picture of the questionnaire, as far as its address may be shown. What does not load says so. */
export function Picture({ address, alt, size }: PictureProps) {
  const text = useText();
  const [failed, setFailed] = useState('');
  const read = readImageAddress(address);
  if (!read.ok) return null;
  if (failed === read.address)
    return (
      <Typography variant="pi" textColor="neutral600">
        {text('edit.picture.unseen')}
      </Typography>
    );
  return (
    <Image
      $size={size}
      src={read.isOwn ? `${serverAddress()}${read.address}` : read.address}
      alt={alt}
      loading="lazy"
      referrerPolicy="no-referrer"
      onError={() => {
        setFailed(read.address);
      }}
    />
  );
}
