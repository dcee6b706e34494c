import { Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../text';

const SetRow = styled.li`
  display: flex;
  flex-wrap: wrap;
  gap: 1.2rem;
  align-items: center;
  justify-content: space-between;
  padding: 1.2rem 0;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

interface OfferedSetProps {
  readonly name: string;
  /** How many choices the question has now. */
  readonly count: number;
  readonly onTake: (how: 'replace' | 'append') => void;
  /** What the set says, under its name. */
  readonly children: ReactNode;
}

/** A set of choices, and the ways to put it into a question. */
export function OfferedSet({ name, count, onTake, children }: OfferedSetProps) {
  const text = useText();
  return (
    <SetRow>
      <div style={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Typography tag="p" fontWeight="bold">
          {name}
        </Typography>
        {children}
      </div>
      <Flex gap={2} wrap="wrap">
        {count === 0 ? null : (
          <Button
            size="S"
            variant="tertiary"
            aria-label={text('edit.templates.sets.append.what', { what: name })}
            onClick={() => {
              onTake('append');
            }}
          >
            {text('edit.templates.sets.append')}
          </Button>
        )}
        <Button
          size="S"
          variant="secondary"
          aria-label={text('edit.templates.sets.replace.what', { what: name, count })}
          onClick={() => {
            onTake('replace');
          }}
        >
          {text(count === 0 ? 'edit.templates.sets.insert' : 'edit.templates.sets.replace')}
        </Button>
      </Flex>
    </SetRow>
  );
}
