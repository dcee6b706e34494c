import { styled } from 'styled-components';
import type { GraphEdge } from '../../../../../domain/src/editing';
import { useText } from '../../../text';

type Kind = GraphEdge['kind'];

export const EDGE_KINDS: readonly Kind[] = ['condition', 'way', 'choices', 'check', 'value', 'text'];

interface Look {
  readonly dash: string;
  readonly width: number;
  /** Drawn with its tip at 0,0, pointing to the right. */
  readonly head: string;
  readonly isFilled: boolean;
}

/** Each kind has a line and a head of its own: colour tells nothing here. */
const LOOKS: Readonly<Record<Kind, Look>> = {
  condition: { dash: '', width: 1.5, head: 'M0 0L-9 -5V5Z', isFilled: true },
  way: { dash: '', width: 3, head: 'M0 0L-12 -7V7Z', isFilled: true },
  choices: { dash: '8 4', width: 1.5, head: 'M0 0L-6 -5L-12 0L-6 5Z', isFilled: false },
  check: { dash: '10 3 2 3', width: 1.5, head: 'M-1 -5V5M-5 -5V5', isFilled: false },
  value: { dash: '4 4', width: 1.5, head: 'M0 0L-9 -5V5Z', isFilled: false },
  text: { dash: '1.5 4', width: 1.5, head: 'M-8 -5L0 0L-8 5', isFilled: false },
};

interface EdgeLineProps {
  readonly kind: Kind;
  readonly line: string;
  readonly head: { readonly x: number; readonly y: number; readonly direction: 1 | -1 };
}

/** A line with its head. */
export function EdgeLine({ kind, line, head: { x, y, direction } }: EdgeLineProps) {
  const { dash, width, head, isFilled } = LOOKS[kind];
  return (
    <>
      <path d={line} fill="none" stroke="currentColor" strokeWidth={width} strokeDasharray={dash} />
      <path
        d={head}
        transform={`translate(${String(x)} ${String(y)}) scale(${String(direction)} 1)`}
        fill={isFilled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth={1.5}
      />
    </>
  );
}

const Kinds = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0.4rem 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;

  li {
    display: flex;
    gap: 0.8rem;
    align-items: center;
  }
`;

const HEAD = { x: 46, y: 9, direction: 1 } as const;

/** What the lines mean. */
export function EdgeLegend({ kinds }: { readonly kinds: readonly Kind[] }) {
  const text = useText();
  return (
    <Kinds aria-label={text('edit.logic.legend')}>
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="48" height="18" viewBox="0 0 48 18" aria-hidden>
            <EdgeLine kind={kind} line="M2 9H44" head={HEAD} />
          </svg>
          {text(`edit.logic.kind.${kind}`)}
        </li>
      ))}
    </Kinds>
  );
}
