import {
  closestCenter,
  DndContext,
  PointerSensor,
  useDndContext,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { Drag } from '@strapi/icons';
import { useMemo, type CSSProperties, type ReactNode } from 'react';
import { styled } from 'styled-components';

interface SortableProps {
  /** In the order in which they are drawn. */
  readonly ids: readonly string[];
  readonly onDrop: (id: string, over: string) => void;
  readonly children: ReactNode;
}

/** A pull of some pixels is a drag; anything shorter is a click. */
const PULL = { activationConstraint: { distance: 4 } };

/** A list that is sorted by dragging. For everybody else there are buttons and keys, so dragging needs none of its own. */
export function Sortable({ ids, onDrop, children }: SortableProps) {
  const sensors = useSensors(useSensor(PointerSensor, PULL));
  // The same list for the same ids: each of them would be drawn again for a new one. An id is JSON, and so has no line ends.
  const joined = ids.join('\n');
  const items = useMemo(() => joined.split('\n'), [joined]);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }: DragEndEvent) => {
        if (over !== null && over.id !== active.id) onDrop(String(active.id), String(over.id));
      }}
    >
      <SortableContext items={items} strategy={verticalListSortingStrategy}>
        {children}
      </SortableContext>
    </DndContext>
  );
}

/** The id of what is being dragged in the list around this. */
export function useDragged(): string | null {
  const { active } = useDndContext();
  return active === null ? null : String(active.id);
}

const Grip = styled.span`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 2.4rem;
  height: 2.4rem;
  margin: 0 -0.4rem;
  color: ${({ theme }) => theme.colors.neutral500};
  cursor: grab;
  touch-action: none;
`;

interface Sorted {
  readonly setNode: (element: HTMLElement | null) => void;
  readonly style: CSSProperties;
  /** Puts something into the handle: only this drags. */
  readonly handle: (inside?: ReactNode) => ReactNode;
}

/** One of a sorted list. */
export function useSorted(id: string, isOff = false): Sorted {
  const { setNodeRef, transform, transition, isDragging, listeners } = useSortable({ id, disabled: isOff });
  return {
    setNode: setNodeRef,
    style: {
      transform: CSS.Translate.toString(transform),
      transition,
      ...(isDragging && { position: 'relative', zIndex: 1, opacity: 0.7 }),
    },
    handle: (inside = <Drag width="1.2rem" height="1.2rem" />) =>
      isOff ? null : (
        <Grip aria-hidden {...listeners}>
          {inside}
        </Grip>
      ),
  };
}
