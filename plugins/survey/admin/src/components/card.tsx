import { Box, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';

interface CardProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of a page under a heading. */
export function Card({ title, note, children }: CardProps) {
  const id = useId();
  return (
    <Box
      tag="section"
      aria-labelledby={id}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
      marginBottom={4}
    >
      <Typography tag="h2" variant="delta" fontWeight="bold" id={id}>
        {title}
      </Typography>
      {note === undefined ? null : (
        <Typography tag="p" textColor="neutral600" paddingTop={1}>
          {note}
        </Typography>
      )}
      <Box paddingTop={4}>{children}</Box>
    </Box>
  );
}
