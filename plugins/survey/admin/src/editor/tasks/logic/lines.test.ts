import { logicLines } from './lines';
import { linked, readLinked } from './logic-fixtures';

describe('what depends on what, in words', () => {
  const { naming, graph } = readLinked();
  const all = logicLines(linked, graph, { naming, locale: 'en' });
  const linesOf = (name: string): readonly string[] =>
    all
      .filter(({ entry }) => (entry?.name ?? 'end') === name)
      .flatMap(({ lines }) =>
        lines.map((line) => (line.kind === 'rule' ? line.words : `${line.edge.kind} ${line.edge.from.name}`)),
      );

  it('has conditions as sentences, and says them once', () => {
    expect(linesOf('two')).toEqual(['Shown when Q1 “Used it” is “Yes”.']);
    expect(linesOf('box')).toHaveLength(1);
  });

  it('has everything else as a link', () => {
    expect(linesOf('why')).toEqual(['Must be answered when Q1 “Used it” is “Yes”.', 'text which']);
    expect(linesOf('end')).toEqual(['way used']);
  });

  it('leaves out what depends on nothing', () => {
    expect(linesOf('used')).toEqual([]);
    expect(all.map(({ entry }) => entry?.name ?? 'end')).toEqual([
      'self',
      'two',
      'box',
      'why',
      'after',
      'end',
    ]);
  });
});
