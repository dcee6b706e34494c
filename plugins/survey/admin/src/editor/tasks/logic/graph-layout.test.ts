import { drawingOf, fitting, NODE, type DrawnNode } from './graph-layout';
import { readLinked } from './logic-fixtures';

const { entries, graph } = readLinked();
const drawing = drawingOf(entries, graph);

function nodeOf(name: string): DrawnNode {
  const node = drawing.nodes.find((each) => each.name === name);
  if (node === undefined) throw new Error(`${name} is not drawn`);
  return node;
}

describe('the drawing of the logic', () => {
  it('has pages side by side, and calculated values and the end beside them', () => {
    expect(nodeOf('one').x).toBe(nodeOf('used').x);
    expect(nodeOf('two').x).toBeGreaterThan(nodeOf('one').x);
    expect(nodeOf('sum').x).toBeGreaterThan(nodeOf('two').x);
    expect(drawing.nodes.filter(({ kind }) => kind === 'end')).toHaveLength(1);
  });

  it('has no two things in one place, and room for all of them', () => {
    const places = drawing.nodes.map(({ x, y }) => `${String(x)} ${String(y)}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { x, y } of drawing.nodes) {
      expect(x + NODE.width).toBeLessThanOrEqual(drawing.width);
      expect(y + NODE.height).toBeLessThanOrEqual(drawing.height);
    }
  });

  it('has a line for each link, which ends where the link leads', () => {
    expect(drawing.edges).toHaveLength(graph.edges.length);
    const toward = drawing.edges.find(({ edge }) => edge.to?.name === 'box' && edge.from.name === 'which');
    expect(toward?.head).toMatchObject({ x: nodeOf('box').x, direction: 1 });
    const back = drawing.edges.find(({ edge }) => edge.to?.name === 'box' && edge.from.name === 'sum');
    expect(back?.head).toMatchObject({ x: nodeOf('box').x + NODE.width, direction: -1 });
    const self = drawing.edges.find(({ edge }) => edge.to?.name === 'self');
    expect(self?.head).toMatchObject({ x: nodeOf('self').x + NODE.width, direction: -1 });
  });

  it('leads lines past the columns in between through the gaps between rows', () => {
    const past = drawing.edges.find(({ edge }) => edge.to === undefined);
    const gap = Number(/ ([\d.]+)H/u.exec(past?.line ?? '')?.[1]);
    expect(gap).toBeGreaterThan(nodeOf('used').y + NODE.height);
    expect(gap).toBeLessThan(nodeOf('which').y);
  });

  it('shortens what has no room', () => {
    expect(fitting('Service desk', 20)).toBe('Service desk');
    expect(fitting('민원 창구를 이용', 8)).toBe('민원 창…');
  });
});
