import type { VariablePath } from './path';
import type { ArrayArguments, Expression } from './syntax';

export interface VariableReference {
  readonly name: string;
  readonly path: VariablePath;
  readonly at: number;
}

export interface FunctionReference {
  readonly name: string;
  readonly args: readonly Expression[];
  readonly at: number;
}

export interface References {
  readonly variables: readonly VariableReference[];
  readonly functions: readonly FunctionReference[];
}

/**
 * Every variable and function an expression names, in order, with positions; but not the variables in the conditions of
 * sumInArray and its kin, which name values of an item.
 */
export function referencesOf(expression: Expression): References {
  const variables: VariableReference[] = [];
  const functions: FunctionReference[] = [];
  visit(expression);
  return { variables, functions };

  function visitArrayCall([list]: readonly Expression[], { column, condition }: ArrayArguments): void {
    if (list !== undefined) visit(list);
    visit(column);
    if (condition !== undefined) functions.push(...referencesOf(condition).functions);
  }

  function visit(node: Expression): void {
    switch (node.kind) {
      case 'constant':
        return;
      case 'variable':
        variables.push({ name: node.path.name, path: node.path, at: node.at });
        return;
      case 'list':
        node.items.forEach(visit);
        return;
      case 'call':
        functions.push({ name: node.name, at: node.at, args: node.args });
        if (node.over === undefined) node.args.forEach(visit);
        else visitArrayCall(node.args, node.over);
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
