import { memo } from 'react';
import { styled } from 'styled-components';
import type { OutlineEntry } from '../../../../domain/src/editing';
import { useText } from '../../text';
import { KindIcon } from '../kinds/kind-icon';
import { useKindWords } from '../kinds/use-kind-words';
import { OutlineMarks } from '../review/outline-marks';
import { useEditor } from '../state/editor-context';
import { useSorted } from '../state/sortable';

/** Of a line, and above a page; rem. The list is drawn in part, and has to know them. */
export const ROW_HEIGHT = 3.2;
export const PAGE_GAP = 0.8;

const Row = styled.div<{ $depth: number; $page: boolean }>`
  display: flex;
  align-items: center;
  gap: 0.8rem;
  height: ${String(ROW_HEIGHT)}rem;
  padding: 0.2rem 0.8rem 0.2rem ${({ $depth }) => String(0.8 + Math.max(0, $depth - 1) * 1.6)}rem;
  margin-top: ${({ $page }) => ($page ? String(PAGE_GAP) : '0')}rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.3rem;
  font-weight: ${({ $page }) => ($page ? 600 : 400)};
  border-left: 2px solid transparent;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: pointer;

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
  /** Among the lines beside it, from 1, and how many these are. */
  readonly position: number;
  readonly size: number;
  readonly isSelected: boolean;
  /** The one stop of the Tab key. */
  readonly isStop: boolean;
  /** Of a page: whether its questions are shown. */
  readonly isOpen: boolean;
  /** Cannot be dragged, since its neighbours are not all shown. */
  readonly isFixed: boolean;
}

/** A page, panel or question in the outline. */
function DrawnRow({ entry, title, position, size, isSelected, isStop, isOpen, isFixed }: OutlineRowProps) {
  const text = useText();
  const kindWords = useKindWords();
  const { store, mayEdit } = useEditor();
  const { setNode, style, handle } = useSorted(
    JSON.stringify(entry.path),
    !mayEdit || isFixed || entry.path.length === 0,
  );
  const isPage = entry.kind === 'page';
  const icon = <KindIcon type={isPage ? 'page' : entry.type} />;
  return (
    <Row
      ref={setNode}
      style={style}
      $depth={entry.depth}
      $page={isPage}
      role="treeitem"
      aria-level={entry.depth + 1}
      aria-posinset={position}
      aria-setsize={size}
      aria-selected={isSelected}
      {...(isPage && { 'aria-expanded': isOpen })}
      tabIndex={isStop ? 0 : -1}
      data-caret={caretOfRow(entry.path)}
      title={title}
      onClick={() => {
        store.select(entry.path);
      }}
    >
      {handle(icon) ?? icon}
      {entry.number === null ? null : <span className="number">{entry.number}</span>}
      <span className="words">
        {isPage ? `${text('edit.page', { number: entry.page + 1 })} ` : null}
        {title || (isPage ? '' : kindWords(entry.type, 'name'))}
      </span>
      <OutlineMarks entry={entry} />
    </Row>
  );
}

const isSameEntry = (a: OutlineEntry, b: OutlineEntry): boolean =>
  a.json === b.json && a.number === b.number && JSON.stringify(a.path) === JSON.stringify(b.path);

/** Drawn again only when something about it changed: typing in one question leaves the others alone. */
export const OutlineRow = memo(
  DrawnRow,
  (before, after) =>
    isSameEntry(before.entry, after.entry) &&
    before.title === after.title &&
    before.position === after.position &&
    before.size === after.size &&
    before.isSelected === after.isSelected &&
    before.isStop === after.isStop &&
    before.isOpen === after.isOpen &&
    before.isFixed === after.isFixed,
);
