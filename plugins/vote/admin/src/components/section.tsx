import { Box, Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A titled card of a page. */
export function Section({ title, note, action, children }: SectionProps) {
  const id = useId();
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap" paddingBottom={4}>
        <Box>
          <Typography id={id} tag="h2" variant="delta" fontWeight="bold">
            {title}
          </Typography>
          {note === undefined ? null : (
            <Typography tag="p" textColor="neutral600" paddingTop={1}>
              {note}
            </Typography>
          )}
        </Box>
        {action}
      </Flex>
      {children}
    </Box>
  );
}
