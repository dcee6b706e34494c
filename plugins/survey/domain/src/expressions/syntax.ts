import type { VariablePath } from './path';

/** A value an expression can work with. Dates come from functions only; answers hold dates as text. */
export type Value = undefined | null | boolean | number | string | Date | readonly Value[] | ValueObject;
export interface ValueObject {
  readonly [key: string]: Value;
}

export type LogicalOperator = 'or' | 'and';
export type ComparisonOperator = 'equal' | 'notequal' | 'greater' | 'less' | 'greaterorequal' | 'lessorequal';
export type ArithmeticOperator = 'plus' | 'minus' | 'mul' | 'div' | 'mod' | 'power';
export type SetOperator = 'contains' | 'notcontains' | 'anyof' | 'allof' | 'noneof';
export type BinaryOperator = LogicalOperator | ComparisonOperator | ArithmeticOperator | SetOperator;

/**
 * The tree of an expression. Operators of one precedence that follow each other form one flat `chain`, worked off
 * from left to right: a long sum must not become a deep tree.
 */
export type Expression =
  | { readonly kind: 'constant'; readonly value: Value }
  | {
      readonly kind: 'variable';
      readonly path: VariablePath;
      readonly verbatim: boolean;
      readonly at: number;
    }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Expression[];
      readonly at: number;
      /** For the functions over lists, `sumInArray` and its kin. */
      readonly over: ArrayArguments | undefined;
    }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'emptiness'; readonly wanted: 'empty' | 'notempty'; readonly operand: Expression }
  | { readonly kind: 'chain'; readonly first: Expression; readonly rest: readonly ChainLink[] };

/** What `sumInArray({rows}, 'amount', 'name', {paid} = true)` says after its list. */
export interface ArrayArguments {
  /** Which of an item's values counts. */
  readonly column: Expression;
  /** Which of its values minInArray and maxInArray give instead. */
  readonly result: string | undefined;
  /** Which items count; its names are looked up in the item first. */
  readonly condition: Expression | undefined;
}

export interface ChainLink {
  readonly operator: BinaryOperator;
  readonly operand: Expression;
}

export type ExpressionProblemCode =
  | 'expressionTooLong'
  | 'expressionTooDeep'
  | 'unexpectedCharacter'
  | 'unexpectedToken'
  | 'unexpectedEnd'
  | 'unclosedText'
  | 'unclosedVariable';

/** Why an expression cannot be read, and where (offset in characters from its start). */
export interface ExpressionProblem {
  readonly code: ExpressionProblemCode;
  readonly at: number;
  readonly found: string;
}
