import { useEffect, useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { useDragged } from '../state/sortable';
import { OutlineRow, PAGE_GAP, ROW_HEIGHT } from './outline-row';
import { treePositions } from './tree-positions';
import type { ShownEntry } from './use-outline-keys';
import { useView, useWindow, type View } from './use-window';

/** Lines beyond what is seen that are drawn as well. */
const BEYOND = 8;

const Whole = styled.div`
  position: relative;
`;

const Place = styled.div`
  position: absolute;
  right: 0;
  left: 0;
`;

/** CSS pixels of a rem: people choose how large letters are. */
const pixelsOfRem = (): number => parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Where each line begins, and where the list ends; CSS pixels. */
function topsOf(shown: readonly ShownEntry[], rem: number): readonly number[] {
  const tops = [0];
  for (const { entry } of shown)
    tops.push((tops.at(-1) ?? 0) + (ROW_HEIGHT + (entry.kind === 'page' ? PAGE_GAP : 0)) * rem);
  return tops;
}

/** Scrolls as little as shows the line between two heights. */
function show(scroll: HTMLElement, { top, height }: View, from: number, to: number): void {
  if (from < top()) scroll.scrollTop = from;
  else if (to > top() + height()) scroll.scrollTop = to - height();
}

interface OutlineRowsProps {
  readonly shown: readonly ShownEntry[];
  /** Index of the selected one; -1 where it is not shown. */
  readonly at: number;
  readonly closed: ReadonlySet<number>;
  /** Cannot be dragged, since their neighbours are not all shown. */
  readonly isFixed: boolean;
  /** What they scroll in; `null` until it is there. */
  readonly scroll: HTMLElement | null;
}

/** The lines that are seen, and with them the one that the Tab key stops at and the one that is dragged. */
export function OutlineRows({ shown, at, closed, isFixed, scroll }: OutlineRowsProps) {
  const [rem] = useState(pixelsOfRem);
  const tops = useMemo(() => topsOf(shown, rem), [shown, rem]);
  const positions = useMemo(() => treePositions(shown.map(({ entry }) => entry.depth)), [shown]);
  const view = useView(scroll);
  const [first, end] = useWindow(view, tops, BEYOND);
  const dragged = useDragged();
  const stop = Math.max(at, 0);
  const from = tops[at];
  const to = tops[at + 1];
  useEffect(() => {
    if (scroll !== null && from !== undefined && to !== undefined) show(scroll, view, from, to);
  }, [scroll, view, from, to]);
  return (
    <Whole role="none" style={{ height: tops.at(-1) }}>
      {shown.map(({ entry, title }, index) => {
        const key = JSON.stringify(entry.path);
        const isSeen = index >= first && index < end;
        const position = positions[index];
        if ((!isSeen && index !== stop && key !== dragged) || position === undefined) return null;
        return (
          <Place key={key} role="none" style={{ top: tops[index] }}>
            <OutlineRow
              entry={entry}
              title={title}
              position={position.position}
              size={position.size}
              isSelected={index === at}
              isStop={index === stop}
              isOpen={!closed.has(entry.page)}
              isFixed={isFixed}
            />
          </Place>
        );
      })}
    </Whole>
  );
}
