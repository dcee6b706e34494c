import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';

/** Nothing to leave room for while a part has nothing to show yet. */
const Content = styled.div`
  padding-top: 1.6rem;

  &:has(> :only-child:empty) {
    padding-top: 0;
  }
`;

interface CardProps {
  readonly title: string;
  readonly note?: string;
  /** Beside the heading. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under a heading. */
export function Card({ title, note, action, children }: CardProps) {
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
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box>
          <Typography tag="h2" variant="delta" fontWeight="bold" id={id}>
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
      <Content>{children}</Content>
    </Box>
  );
}
