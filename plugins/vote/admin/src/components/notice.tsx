import { Box, Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';

type Kind = 'info' | 'warning' | 'danger';

const LOOKS = {
  info: { background: 'primary100', border: 'primary200', fill: 'primary600', Icon: Information },
  warning: { background: 'warning100', border: 'warning200', fill: 'warning600', Icon: WarningCircle },
  danger: { background: 'danger100', border: 'danger200', fill: 'danger600', Icon: WarningCircle },
} as const satisfies Readonly<Record<Kind, unknown>>;

interface NoticeProps {
  readonly kind: Kind;
  readonly title?: string;
  /** Read out as soon as it appears: for what just went wrong, or must not be missed. */
  readonly isUrgent?: boolean;
  readonly children?: ReactNode;
}

/** A note within the page that cannot be closed, unlike the design system's `Alert`. */
export function Notice({ kind, title, isUrgent = false, children }: NoticeProps) {
  const { background, border, fill, Icon } = LOOKS[kind];
  return (
    <Flex
      role={isUrgent ? 'alert' : undefined}
      background={background}
      borderColor={border}
      hasRadius
      padding={4}
      gap={3}
      alignItems="flex-start"
    >
      <Box aria-hidden paddingTop={1} shrink={0}>
        <Icon fill={fill} />
      </Box>
      <Flex direction="column" alignItems="stretch" gap={1} flex="1" minWidth="0">
        {title === undefined ? null : <Typography fontWeight="bold">{title}</Typography>}
        {typeof children === 'string' ? <Typography>{children}</Typography> : children}
      </Flex>
    </Flex>
  );
}
