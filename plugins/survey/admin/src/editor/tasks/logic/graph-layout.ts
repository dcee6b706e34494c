import type { GraphEdge, LogicGraph, OutlineEntry, Path } from '../../../../../domain/src/editing';

/** Sizes in the drawing's own units. */
export const NODE = { width: 172, height: 32 } as const;
const GAP = { across: 84, down: 14 } as const;
const EDGE_OF_DRAWING = 16;

export interface DrawnNode {
  readonly key: string;
  readonly kind: 'page' | 'panel' | 'question' | 'calculated' | 'end';
  /** Undefined for calculated values and the end. */
  readonly entry: OutlineEntry | undefined;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly key: string;
  readonly edge: GraphEdge;
  /** The line, as an SVG path. */
  readonly line: string;
  /** Where it ends, and whether it comes from the left (1) or from the right (-1). */
  readonly head: { readonly x: number; readonly y: number; readonly direction: 1 | -1 };
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly width: number;
  readonly height: number;
}

const END = 'end';
const keyOf = (path: Path): string => JSON.stringify(path);

type Unplaced = Omit<DrawnNode, 'x' | 'y'>;

/** Pages side by side, their questions below them; calculated values and the end in a column of their own. */
export function drawingOf(entries: readonly OutlineEntry[], { nodes, edges }: LogicGraph): Drawing {
  const columns = columnsOf(entries, nodes).map((column, across) =>
    column.map((node, down): DrawnNode => ({
      ...node,
      x: EDGE_OF_DRAWING + across * (NODE.width + GAP.across),
      y: EDGE_OF_DRAWING + down * (NODE.height + GAP.down),
    })),
  );
  const placed = columns.flat();
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const longest = Math.max(0, ...columns.map(({ length }) => length));
  return {
    nodes: placed,
    edges: edges.flatMap((edge, index) => drawnEdge(edge, index, byKey)),
    // The last column needs room for lines that leave it and come back.
    width: EDGE_OF_DRAWING * 2 + columns.length * (NODE.width + GAP.across),
    height: EDGE_OF_DRAWING * 2 + longest * (NODE.height + GAP.down),
  };
}

function columnsOf(
  entries: readonly OutlineEntry[],
  nodes: LogicGraph['nodes'],
): readonly (readonly Unplaced[])[] {
  const pages = new Map<number, Unplaced[]>();
  for (const entry of entries) {
    const node = { key: keyOf(entry.path), kind: entry.kind, entry, name: entry.name };
    pages.set(entry.page, [...(pages.get(entry.page) ?? []), node]);
  }
  const rest = nodes.flatMap((node): readonly Unplaced[] => {
    if (node.kind === 'end') return [{ key: END, kind: 'end', entry: undefined, name: '' }];
    const { kind, path, name } = node.part;
    return kind === 'calculated'
      ? [{ key: keyOf(path.slice(0, -1)), kind: 'calculated', entry: undefined, name }]
      : [];
  });
  return [...pages.values(), ...(rest.length > 0 ? [rest] : [])];
}

function drawnEdge(
  edge: GraphEdge,
  index: number,
  nodes: ReadonlyMap<string, DrawnNode>,
): readonly DrawnEdge[] {
  const from = nodes.get(keyOf(edge.from.path.slice(0, -1)));
  const to = nodes.get(edge.to === undefined ? END : keyOf(edge.to.path.slice(0, -1)));
  if (from === undefined || to === undefined) return [];
  return [{ key: String(index), edge, ...lineBetween(from, to) }];
}

/** Along the reading direction into the left side, against it into the right side, within a page around the right. */
function lineBetween(from: DrawnNode, to: DrawnNode): Pick<DrawnEdge, 'line' | 'head'> {
  const middle = NODE.height / 2;
  if (from.x === to.x) {
    const apart = from === to ? 8 : 0;
    const x = from.x + NODE.width;
    const [start, end] = [from.y + middle - apart, to.y + middle + apart];
    const bend = Math.min(GAP.across * 1.1, 28 + Math.abs(end - start) / 6);
    return {
      line: `M${at(x, start)}C${at(x + bend, start, x + bend, end, x, end)}`,
      head: { x, y: end, direction: -1 },
    };
  }
  const direction = to.x > from.x ? 1 : -1;
  const start = { x: direction === 1 ? from.x + NODE.width : from.x, y: from.y + middle };
  const head = { x: direction === 1 ? to.x : to.x + NODE.width, y: to.y + middle, direction } as const;
  const half = (direction * GAP.across) / 2;
  // Past the columns in between it runs in the gap below or above its row, so that it hides no words.
  const away = (to.y < from.y ? -1 : 1) * (middle + GAP.down / 2);
  const isNext = Math.abs(head.x - start.x) <= GAP.across;
  const between = isNext
    ? ''
    : `C${at(start.x + half, start.y, start.x + half, start.y + away, start.x + 2 * half, start.y + away)}` +
      `H${String(head.x - 2 * half)}`;
  const last = isNext ? start : { x: head.x - 2 * half, y: start.y + away };
  const into = `C${at(last.x + half, last.y, head.x - half, head.y, head.x, head.y)}`;
  return { line: `M${at(start.x, start.y)}${between}${into}`, head };
}

const at = (...numbers: readonly number[]): string => numbers.map(String).join(' ');

/** As much of a text as has room: Korean takes twice as much as Latin letters. */
export function fitting(text: string, room: number): string {
  let used = 0;
  let fitted = '';
  for (const character of text) {
    used += /[\u1100-\uffff]/u.test(character) ? 2 : 1;
    if (used > room) return `${fitted.trimEnd()}…`;
    fitted += character;
  }
  return fitted;
}
