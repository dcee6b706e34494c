import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronRight } from '@strapi/icons';
import { useId, useState, type ReactNode } from 'react';
import { styled } from 'styled-components';

const Header = styled.button`
  display: flex;
  align-items: center;
  gap: 1.2rem;
  width: 100%;
  padding: 1.4rem 2rem;
  text-align: left;
  background: transparent;
  border: 0;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

interface SectionProps {
  readonly title: string;
  /** What it says while it is closed. */
  readonly summary: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Settings that belong together. Closed, it says its state in words. */
export function Section({ title, summary, isOpenAtFirst = false, children }: SectionProps) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const id = useId();
  return (
    <Box tag="section" borderWidth="1px 0 0 0" borderStyle="solid" borderColor="neutral150">
      <h3>
        <Header
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {isOpen ? <ChevronDown aria-hidden width="1.2rem" /> : <ChevronRight aria-hidden width="1.2rem" />}
          <Typography fontWeight="bold">{title}</Typography>
          <Box flex="1" />
          <Typography variant="pi" textColor="neutral600">
            {isOpen ? '' : summary}
          </Typography>
        </Header>
      </h3>
      <div id={id}>
        {isOpen ? (
          <Flex
            direction="column"
            alignItems="stretch"
            gap={4}
            paddingLeft={5}
            paddingRight={5}
            paddingBottom={5}
          >
            {children}
          </Flex>
        ) : null}
      </div>
    </Box>
  );
}
