import { Typography } from '@strapi/design-system';
import { useRef, useState, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import { titleIn, type GraphEdge } from '../../../../../domain/src/editing';
import { partInWords, shortTitle, type Naming } from '../../../../../domain/src/editing/conditions';
import { useContentLocale } from '../../../locale';
import { useText, type TextOf } from '../../../text';
import { useEntryWords } from '../../review/use-entry-words';
import { EDGE_KINDS, EdgeLegend, EdgeLine } from './edge-kinds';
import { fitting, NODE, type Drawing, type DrawnEdge, type DrawnNode } from './graph-layout';

const Scroll = styled.div`
  overflow: auto;
  max-height: 60vh;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};

  svg {
    display: block;
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 12px;
  }
  rect {
    fill: ${({ theme }) => theme.colors.neutral0};
    stroke: ${({ theme }) => theme.colors.neutral500};
  }
  .page rect {
    fill: ${({ theme }) => theme.colors.neutral150};
  }
  text {
    fill: ${({ theme }) => theme.colors.neutral800};
  }
  .number,
  .page text {
    font-weight: 700;
  }
  .edge {
    outline: none;
  }
  .edge[data-current='true'] {
    color: ${({ theme }) => theme.colors.primary600};
    stroke-width: 3;
  }
  .edge[data-current='true'] > path {
    stroke-width: 3;
  }
  .edge:focus-visible > .halo {
    stroke: ${({ theme }) => theme.colors.primary200};
    stroke-width: 9;
  }
  .halo {
    stroke: transparent;
    stroke-width: 12;
    fill: none;
  }
`;

interface GraphDrawingProps {
  readonly drawing: Drawing;
  readonly naming: Naming;
}

/** Of the title, in Latin letters. */
const ROOM = 21;

const named = (kind: DrawnNode['kind'], name: string, text: TextOf): string =>
  kind === 'end' ? text('edit.logic.end') : name;

function Node({ node, naming }: { readonly node: DrawnNode; readonly naming: Naming }) {
  const text = useText();
  const entryWords = useEntryWords();
  const locale = useContentLocale();
  const { entry, kind, name, x, y } = node;
  const number = entry?.number ?? null;
  const whole = entry === undefined ? named(kind, name, text) : entryWords(naming.json, entry);
  const page = entry?.kind === 'page' ? `${text('edit.page', { number: entry.page + 1 })} ` : '';
  const words =
    entry === undefined
      ? whole
      : `${page}${shortTitle(titleIn(naming.json, entry.path, locale), locale)}` || text('edit.untitled');
  const left = number === null ? 10 : 34;
  return (
    <g className={kind} transform={`translate(${String(x)} ${String(y)})`}>
      <title>{whole}</title>
      <rect
        width={NODE.width}
        height={NODE.height}
        rx={kind === 'end' ? NODE.height / 2 : 4}
        strokeDasharray={kind === 'panel' || kind === 'calculated' ? '4 3' : undefined}
      />
      {number === null ? null : (
        <text className="number" x={10} y={NODE.height / 2 + 4}>
          {number}
        </text>
      )}
      <text x={left} y={NODE.height / 2 + 4}>
        {fitting(words, number === null ? ROOM + 3 : ROOM)}
      </text>
    </g>
  );
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

interface EdgesProps {
  readonly edges: readonly DrawnEdge[];
  readonly current: number | null;
  readonly wordsOf: (edge: GraphEdge) => string;
  readonly onCurrent: (index: number | null) => void;
}

/** One stop of the Tab key; arrows lead from line to line. */
function Edges({ edges, current, wordsOf, onCurrent }: EdgesProps) {
  const group = useRef<SVGGElement>(null);
  const [stop, setStop] = useState(0);
  const at = Math.min(stop, edges.length - 1);
  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    const next = STEPS[event.key]?.(at, edges.length - 1);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setStop(next);
    group.current?.querySelectorAll<SVGGElement>('.edge')[next]?.focus();
  };
  return (
    <g ref={group} onKeyDown={onKeyDown}>
      {edges.map(({ key, edge, line, head }, index) => (
        <g
          key={key}
          className="edge"
          role="img"
          aria-label={wordsOf(edge)}
          tabIndex={index === at ? 0 : -1}
          data-current={index === current}
          onFocus={() => {
            setStop(index);
            onCurrent(index);
          }}
          onBlur={() => {
            onCurrent(null);
          }}
          onMouseEnter={() => {
            onCurrent(index);
          }}
          onMouseLeave={() => {
            onCurrent(null);
          }}
        >
          <path className="halo" d={line} />
          <EdgeLine kind={edge.kind} line={line} head={head} />
        </g>
      ))}
    </g>
  );
}

/** Pages side by side, questions below them, and a line for each thing that depends on another. */
export function GraphDrawing({ drawing, naming }: GraphDrawingProps) {
  const text = useText();
  const locale = useContentLocale();
  const [current, setCurrent] = useState<number | null>(null);
  const { nodes, edges, width, height } = drawing;
  const kinds = new Set(edges.map(({ edge }) => edge.kind));
  const wordsOf = ({ from, to, kind }: GraphEdge): string =>
    text('edit.logic.line', {
      from: partInWords(from, naming, locale),
      to: to === undefined ? text('edit.logic.end') : partInWords(to, naming, locale),
      kind: text(`edit.logic.kind.${kind}`),
    });
  const shown = current === null ? undefined : edges[current];
  return (
    <>
      <EdgeLegend kinds={EDGE_KINDS.filter((kind) => kinds.has(kind))} />
      <Typography tag="p" textColor="neutral700" style={{ minHeight: '4.2rem', paddingTop: '0.8rem' }}>
        {shown === undefined ? text('edit.logic.hint') : wordsOf(shown.edge)}
      </Typography>
      <Scroll tabIndex={0} role="region" aria-label={text('edit.logic.drawing')}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${String(width)} ${String(height)}`}
          role="group"
          aria-label={text('edit.logic.drawing.about')}
        >
          <g aria-hidden>
            {nodes.map((node) => (
              <Node key={node.key} node={node} naming={naming} />
            ))}
          </g>
          <Edges edges={edges} current={current} wordsOf={wordsOf} onCurrent={setCurrent} />
        </svg>
      </Scroll>
    </>
  );
}
