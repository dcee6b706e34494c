import { corpus } from '../../../../../tests/fixtures/questionnaires';
import { logicGraph } from './logic-graph';

const drawn = (json: Parameters<typeof logicGraph>[0]) =>
  logicGraph(json).edges.map(
    ({ from, to, kind, property }) => `${from.name} → ${to?.name ?? 'end'} (${kind}, ${property})`,
  );

describe('the graph of a questionnaire', () => {
  it('has conditions, values, texts, choices, checks and triggers', () => {
    const json = {
      pages: [
        {
          name: 'p',
          elements: [
            { type: 'radiogroup', name: 'a', choices: ['x', 'y'] },
            {
              type: 'text',
              name: 'b',
              title: 'You said {a}',
              visibleIf: "{a} = 'x'",
              validators: [{ type: 'expression', expression: '{a} = {b}' }],
            },
            { type: 'checkbox', name: 'c', choicesFromQuestion: 'a' },
          ],
        },
        {
          name: 'q',
          visibleIf: '{sum} > 1',
          elements: [{ type: 'text', name: 'd', setValueExpression: '{b}' }],
        },
      ],
      calculatedValues: [{ name: 'sum', expression: '{b} + 1' }],
      triggers: [
        { type: 'complete', expression: "{a} = 'y'" },
        { type: 'skip', expression: '{b} = 1', gotoName: 'd' },
        { type: 'copyvalue', expression: '{b} = 2', fromName: 'b', setToName: 'd' },
        { type: 'visible', expression: '{b} = 3', pages: ['q'], questions: ['c'] },
      ],
    };
    expect(drawn(json)).toEqual([
      'a → b (text, title)',
      'a → b (condition, visibleIf)',
      'a → b (check, expression)',
      'b → b (check, expression)',
      'a → c (choices, choicesFromQuestion)',
      'sum → q (condition, visibleIf)',
      'b → d (value, setValueExpression)',
      'b → sum (value, expression)',
      'a → end (way, expression)',
      'b → d (way, expression)',
      'b → d (value, expression)',
      'b → d (value, fromName)',
      'b → q (condition, expression)',
      'b → c (condition, expression)',
    ]);
  });

  it.each(corpus)('leads from node to node: %s', (_name, json) => {
    const { nodes, edges } = logicGraph(json);
    const parts = nodes.flatMap((node) => (node.kind === 'part' ? [node.part] : []));
    for (const { from, to } of edges) {
      expect(parts).toContain(from);
      expect(to === undefined ? nodes.some(({ kind }) => kind === 'end') : parts.includes(to)).toBe(true);
    }
  });
});
