import { pathOf, type VariablePath } from '../expressions/path';
import type { ArrayArguments, BinaryOperator, ChainLink, Expression, Value } from '../expressions/syntax';

/** An expression as it travels: short, without what only error messages need. */
export type PackedExpression =
  | readonly ['c', Value]
  | readonly ['v' | '#', string]
  | readonly ['l', readonly PackedExpression[]]
  | readonly ['f', string, readonly PackedExpression[], PackedArrayArguments?]
  | readonly ['n', PackedExpression]
  | readonly ['e', 'empty' | 'notempty', PackedExpression]
  | readonly ['b', PackedExpression, readonly PackedLink[]];

type PackedLink = readonly [BinaryOperator, PackedExpression];

interface PackedArrayArguments {
  readonly column: PackedExpression;
  readonly result?: string | undefined;
  readonly condition?: PackedExpression | undefined;
}

/** The name of a variable as it was written: a path's own name has no indexes. */
const writtenName = ({ segments }: VariablePath): string =>
  segments.map(({ name, index }) => (index === undefined ? name : `${name}[${String(index)}]`)).join('.');

export function packExpression(expression: Expression): PackedExpression {
  switch (expression.kind) {
    case 'constant':
      return ['c', expression.value];
    case 'variable':
      return [expression.verbatim ? '#' : 'v', writtenName(expression.path)];
    case 'list':
      return ['l', expression.items.map(packExpression)];
    case 'call': {
      const args = expression.args.map(packExpression);
      const over = expression.over && packArrayArguments(expression.over);
      return over === undefined ? ['f', expression.name, args] : ['f', expression.name, args, over];
    }
    case 'not':
      return ['n', packExpression(expression.operand)];
    case 'emptiness':
      return ['e', expression.wanted, packExpression(expression.operand)];
    case 'chain':
      return [
        'b',
        packExpression(expression.first),
        expression.rest.map(({ operator, operand }) => [operator, packExpression(operand)] as const),
      ];
  }
}

function packArrayArguments({ column, result, condition }: ArrayArguments): PackedArrayArguments {
  return {
    column: packExpression(column),
    result,
    condition: condition && packExpression(condition),
  };
}

export function unpackExpression(packed: PackedExpression): Expression {
  switch (packed[0]) {
    case 'c':
      return { kind: 'constant', value: packed[1] };
    case 'v':
    case '#':
      return { kind: 'variable', path: pathOf(packed[1]), verbatim: packed[0] === '#', at: 0 };
    case 'l':
      return { kind: 'list', items: packed[1].map(unpackExpression) };
    case 'f': {
      const [, name, args, over] = packed;
      return {
        kind: 'call',
        name,
        args: args.map(unpackExpression),
        at: 0,
        over: unpackArrayArguments(over),
      };
    }
    case 'n':
      return { kind: 'not', operand: unpackExpression(packed[1]) };
    case 'e':
      return { kind: 'emptiness', wanted: packed[1], operand: unpackExpression(packed[2]) };
    case 'b':
      return {
        kind: 'chain',
        first: unpackExpression(packed[1]),
        rest: packed[2].map(unpackLink),
      };
  }
}

const unpackLink = ([operator, operand]: PackedLink): ChainLink => ({
  operator,
  operand: unpackExpression(operand),
});

function unpackArrayArguments(packed: PackedArrayArguments | undefined): ArrayArguments | undefined {
  return (
    packed && {
      column: unpackExpression(packed.column),
      result: packed.result,
      condition: packed.condition && unpackExpression(packed.condition),
    }
  );
}
