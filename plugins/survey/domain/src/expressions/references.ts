import type { Expression } from './syntax';

export interface Reference {
  readonly name: string;
  readonly at: number;
}

export interface References {
  readonly variables: readonly Reference[];
  readonly functions: readonly Reference[];
}

/** Every variable and function an expression names, in order, with positions. */
export function referencesOf(expression: Expression): References {
  const variables: Reference[] = [];
  const functions: Reference[] = [];
  visit(expression);
  return { variables, functions };

  function visit(node: Expression): void {
    switch (node.kind) {
      case 'constant':
        return;
      case 'variable':
        variables.push({ name: node.name, at: node.at });
        return;
      case 'list':
        node.items.forEach(visit);
        return;
      case 'call':
        functions.push({ name: node.name, at: node.at });
        node.args.forEach(visit);
        return;
      case 'not':
      case 'emptiness':
        visit(node.operand);
        return;
      case 'chain':
        visit(node.first);
        for (const link of node.rest) visit(link.operand);
    }
  }
}
