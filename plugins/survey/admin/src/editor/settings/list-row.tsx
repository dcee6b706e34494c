import { Box, Flex, Typography } from '@strapi/design-system';
import { ChevronDown, ChevronRight } from '@strapi/icons';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useEditor } from '../state/editor-context';
import { RowActs } from '../state/row-acts';
import { caretOfMember, type MemberActs } from './use-member-acts';
import type { Path } from '../../../../domain/src/editing';

const Opener = styled.button`
  display: flex;
  flex: 1;
  align-items: center;
  gap: 0.8rem;
  min-width: 0;
  min-height: 3.2rem;
  padding: 0.4rem;
  color: ${({ theme }) => theme.colors.neutral800};
  text-align: left;
  background: transparent;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  svg {
    flex: none;
  }
`;

interface ListRowProps {
  readonly list: Path;
  readonly index: number;
  readonly count: number;
  /** What it is, in words. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly acts: MemberActs;
  readonly children: ReactNode;
}

/** Alt with an arrow moves it, an arrow goes to its neighbour, Delete takes it away: as in the outline. */
function useRowKeys({ list, index, count, name, acts }: Omit<ListRowProps, 'isOpen' | 'children'>) {
  const editor = useEditor();
  return (event: KeyboardEvent<HTMLButtonElement>): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    const isTaken = event.key === 'Delete' && editor.mayEdit;
    if (step === 0 && !isTaken) return;
    event.preventDefault();
    event.stopPropagation();
    const next = index + step;
    if (isTaken) acts.take(index, name);
    else if (event.altKey && editor.mayEdit) acts.move(index, next);
    else if (next >= 0 && next < count) editor.caretTo(caretOfMember(list, next));
  };
}

/** One of a list: closed it says what it is, open it has its settings. */
export function ListRow(props: ListRowProps) {
  const { list, index, name, isOpen, acts, children } = props;
  const editor = useEditor();
  const id = useId();
  const onKeyDown = useRowKeys(props);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <Box tag="li" hasRadius borderWidth="1px" borderStyle="solid" borderColor="neutral200" padding={1}>
      <Flex gap={1} wrap="wrap">
        <Opener
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          data-caret={caretOfMember(list, index)}
          onClick={() => {
            acts.open(isOpen ? null : index);
          }}
          onKeyDown={onKeyDown}
        >
          <Chevron aria-hidden width="1.2rem" />
          <Typography style={{ overflowWrap: 'anywhere' }}>{name}</Typography>
        </Opener>
        {editor.mayEdit ? (
          <RowActs
            index={index}
            count={props.count}
            name={name}
            onMove={acts.move}
            onTake={() => {
              acts.take(index, name);
            }}
          />
        ) : null}
      </Flex>
      <div id={id}>
        {isOpen ? (
          <Flex direction="column" alignItems="stretch" gap={4} padding={2}>
            {children}
          </Flex>
        ) : null}
      </div>
    </Box>
  );
}
