import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Scroller = styled.div`
  position: relative;
  overflow-x: auto;
`;

const Plain = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};

  /* Read aloud only: to the eye the heading above says the same. */
  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  th,
  td {
    padding: 0.8rem 1.2rem 0.8rem 0;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
  }

  th {
    font-weight: 600;
  }

  th:first-child {
    min-width: 16rem;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }

  tbody th {
    font-weight: 400;
  }

  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;

interface DataTableProps {
  readonly caption: string;
  readonly children: ReactNode;
}

/** A table to read. The design system's is a grid to move about in by arrow keys, which figures do not need. */
export function DataTable({ caption, children }: DataTableProps) {
  return (
    <Scroller tabIndex={0} role="group" aria-label={caption}>
      <Plain>
        <caption>{caption}</caption>
        {children}
      </Plain>
    </Scroller>
  );
}
