import { logicGraph, outlineOf, type LogicGraph, type OutlineEntry } from '../../../../../domain/src/editing';
import { namingOf, type Naming } from '../../../../../domain/src/editing/conditions';

/** A questionnaire with each way in which one thing can depend on another. */
export const linked = {
  locale: 'en',
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'boolean', name: 'used', title: 'Used it?', labelTrue: 'Yes', labelFalse: 'No' },
        { type: 'checkbox', name: 'which', title: 'Which?', choices: ['desk', 'web'] },
        { type: 'text', name: 'self', title: 'Age', inputType: 'number', visibleIf: '{self} > 1' },
      ],
    },
    {
      name: 'two',
      visibleIf: '{used} = true',
      elements: [
        {
          type: 'panel',
          name: 'box',
          title: 'Desk',
          visibleIf: "{which} contains 'desk' or {sum} > 3",
          elements: [{ type: 'text', name: 'why', title: 'Why {which}?', requiredIf: '{used} = true' }],
        },
        { type: 'matrix', name: 'grid', title: 'Grid', rows: ['a'], columns: [1, 2] },
        { type: 'text', name: 'after', title: 'After', visibleIf: '{grid.a} = 2' },
      ],
    },
  ],
  calculatedValues: [{ name: 'sum', expression: '1 + 1' }],
  triggers: [{ type: 'complete', expression: '{used} = false' }],
};

export interface Linked {
  readonly entries: readonly OutlineEntry[];
  readonly naming: Naming;
  readonly graph: LogicGraph;
  readonly entryOf: (name: string) => OutlineEntry;
}

export function readLinked(): Linked {
  const entries = outlineOf(linked);
  return {
    entries,
    naming: namingOf(linked),
    graph: logicGraph(linked),
    entryOf(name) {
      const entry = entries.find((each) => each.name === name);
      if (entry === undefined) throw new Error(`There is no ${name}`);
      return entry;
    },
  };
}
