import type { KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { KindIcon } from '../kinds/kind-icon';
import { useKindWords } from '../kinds/use-kind-words';
import { OutlineMarks } from '../review/outline-marks';
import { useEditor } from '../state/editor-context';

const Row = styled.div<{ $depth: number; $page: boolean }>`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  min-height: 3.2rem;
  padding: 0.2rem 0.8rem 0.2rem ${({ $depth }) => String(0.8 + Math.max(0, $depth - 1) * 1.6)}rem;
  margin-top: ${({ $page }) => ($page ? '0.8rem' : '0')};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  font-weight: ${({ $page }) => ($page ? 600 : 400)};
  border-left: 2px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;
  content-visibility: auto;
  contain-intrinsic-size: auto 3.2rem;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &[aria-selected='true'] {
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
    background: ${({ theme }) => theme.colors.primary100};
    border-left-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  .words {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .number {
    min-width: 1.6rem;
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
    text-align: right;
  }
`;

/** Where the caret goes for a line of the outline. */
export const caretOfRow = (path: OutlineEntry['path'] | null): string => `row ${JSON.stringify(path)}`;

interface OutlineRowProps {
  readonly entry: OutlineEntry;
  readonly title: string;
  readonly isSelected: boolean;
  /** The one stop of the Tab key. */
  readonly isStop: boolean;
  /** Of a page: whether its questions are shown. */
  readonly isOpen: boolean;
  readonly onFold: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** A page, panel or question in the outline. */
export function OutlineRow({ entry, title, isSelected, isStop, isOpen, onFold, onKeyDown }: OutlineRowProps) {
  const text = useText();
  const kindWords = useKindWords();
  const { store } = useEditor();
  const isPage = entry.kind === 'page';
  return (
    <Row
      $depth={entry.depth}
      $page={isPage}
      role="treeitem"
      aria-level={entry.depth + 1}
      aria-selected={isSelected}
      {...(isPage && { 'aria-expanded': isOpen })}
      tabIndex={isStop ? 0 : -1}
      data-caret={caretOfRow(entry.path)}
      title={title}
      onClick={() => {
        store.select(entry.path);
      }}
      onDoubleClick={isPage ? onFold : undefined}
      onKeyDown={onKeyDown}
    >
      <KindIcon type={isPage ? 'page' : entry.type} />
      {entry.number === null ? null : <span className="number">{entry.number}</span>}
      <span className="words">
        {isPage ? `${text('edit.page', { number: entry.page + 1 })} ` : null}
        {title || (isPage ? '' : kindWords(entry.type, 'name'))}
      </span>
      <OutlineMarks entry={entry} />
    </Row>
  );
}
