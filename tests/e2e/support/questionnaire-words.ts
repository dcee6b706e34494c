import type { adminWords } from './admin-words';

export type Said = ReturnType<typeof adminWords>['survey'];

/** A test of a condition, as far as the seeded questionnaires have any. */
export interface Test {
  readonly subject: string;
  readonly operator: 'notempty' | 'notcontains' | 'lessorequal';
  readonly value: string | undefined;
}

const TEST = /^\{(\w+)\} (notempty|notcontains|<=)(?: '?(\w+)'?)?$/u;

export function testsIn(expression: string): readonly Test[] {
  return expression.split(' and ').map((part): Test => {
    const [, subject = '', operator, value] = TEST.exec(part) ?? [];
    if (operator === 'notempty' || operator === 'notcontains') return { subject, operator, value };
    if (operator === '<=') return { subject, operator: 'lessorequal', value };
    throw new Error(`Nobody here knows how to build “${part}”`);
  });
}

const KIND_KEYS = {
  html: 'edit.kind.html.name',
  expression: 'edit.kind.expression.name',
  checkbox: 'edit.kind.checkbox.name',
  radiogroup: 'edit.kind.radiogroup.name',
  rating: 'edit.kind.rating.name',
  matrix: 'edit.kind.matrix.name',
  comment: 'edit.kind.comment.name',
  dropdown: 'edit.kind.dropdown.name',
} as const;

/** What the editor calls a kind of question. */
export function kindKey(type: string): (typeof KIND_KEYS)[keyof typeof KIND_KEYS] {
  for (const [known, key] of Object.entries(KIND_KEYS)) if (known === type) return key;
  throw new Error(`Nobody here knows the kind “${type}”`);
}
