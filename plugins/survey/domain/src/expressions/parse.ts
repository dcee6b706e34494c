import { pathOf } from './path';
import type { ArrayArguments, BinaryOperator, ChainLink, Expression, ExpressionProblem } from './syntax';
import { scan, type Token } from './tokens';

export const maxExpressionLength = 9_999;
export const maxExpressionDepth = 100;

export type ParsedExpression =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem };

interface Operator {
  readonly name: BinaryOperator;
  readonly power: number;
}

const operatorNames: readonly BinaryOperator[] = [
  ...(['or', 'and', 'lessorequal', 'greaterorequal', 'equal', 'notequal', 'less', 'greater'] as const),
  ...(['plus', 'minus', 'mul', 'div', 'mod', 'power'] as const),
  ...(['contains', 'notcontains', 'anyof', 'allof', 'noneof'] as const),
];

/** Precedence as in survey-core's grammar: the set operators bind tighter than any arithmetic. */
const operators = new Map<string, Operator>([
  ...entries(1, { or: ['||', 'or'] }),
  ...entries(2, { and: ['&&', 'and'] }),
  ...entries(3, {
    lessorequal: ['<=', '=<', 'lessorequal'],
    greaterorequal: ['>=', '=>', 'greaterorequal'],
    equal: ['==', '=', 'equal', 'equals'],
    notequal: ['!=', '<>', 'notequal', 'notequals'],
    less: ['<', 'less'],
    greater: ['>', 'greater'],
  }),
  ...entries(4, { plus: ['+'], minus: ['-'] }),
  ...entries(5, { mul: ['*'], div: ['/'], mod: ['%'] }),
  ...entries(6, { power: ['^', 'power'] }),
  ...entries(7, {
    contains: ['*=', 'contains', 'contain'],
    notcontains: ['notcontains', 'notcontain'],
    anyof: ['anyof'],
    allof: ['allof'],
    noneof: ['noneof'],
  }),
]);

function entries(
  power: number,
  spellings: Partial<Record<BinaryOperator, readonly string[]>>,
): [string, Operator][] {
  const result: [string, Operator][] = [];
  for (const name of operatorNames) {
    for (const spelling of spellings[name] ?? []) result.push([spelling, { name, power }]);
  }
  return result;
}

/**
 * Reads an expression of the SurveyJS language. Never throws: what cannot be read comes back with its position.
 *
 * @example parseExpression("{age} >= 18 and {city} = 'paju'")
 */
export function parseExpression(source: string): ParsedExpression {
  if (source.length > maxExpressionLength) {
    return { ok: false, problem: { code: 'expressionTooLong', at: maxExpressionLength, found: '' } };
  }
  try {
    const parser = new Parser(source);
    return { ok: true, expression: parser.parseWhole() };
  } catch (error) {
    if (error instanceof SyntaxProblem) return { ok: false, problem: error.problem };
    throw error;
  }
}

class SyntaxProblem extends Error {
  constructor(readonly problem: ExpressionProblem) {
    super(problem.code);
  }
}

class Parser {
  private token: Token;
  private next = 0;

  constructor(
    private readonly source: string,
    private depth = 0,
  ) {
    this.token = this.read();
  }

  parseWhole(): Expression {
    const expression = this.parseFrom(1);
    if (this.token.kind !== 'end') this.refuse();
    return expression;
  }

  private parseFrom(power: number): Expression {
    let left = this.parseFactor();
    for (let operator = this.operator(); operator !== undefined; operator = this.operator()) {
      const level = operator.power;
      if (level < power) break;
      const rest: ChainLink[] = [];
      while (operator?.power === level) {
        this.advance();
        rest.push({ operator: operator.name, operand: this.parseFrom(level + 1) });
        operator = this.operator();
      }
      left = { kind: 'chain', first: left, rest };
    }
    return left;
  }

  private operator(): Operator | undefined {
    if (this.token.kind !== 'symbol' && this.token.kind !== 'word') return undefined;
    return operators.get(this.token.text.toLowerCase());
  }

  private parseFactor(): Expression {
    this.depth += 1;
    if (this.depth > maxExpressionDepth) this.refuse('expressionTooDeep');
    const factor = this.parseInner();
    this.depth -= 1;
    return factor;
  }

  private parseInner(): Expression {
    const token = this.token;
    if (token.kind === 'symbol') {
      if (token.text === '(') return this.parseGroup();
      if (token.text === '[') return { kind: 'list', items: this.parseSequence(']') };
      if (token.text === '!') return this.parseNegation();
    }
    if (token.kind === 'word') {
      if (this.source[this.next] === '(') return this.parseCall(token.text, token.at);
      if (token.text.toLowerCase() === 'negate') return this.parseNegation();
    }
    return this.parseEmptiness(this.parseAtom(token));
  }

  private parseGroup(): Expression {
    this.advance();
    const inner = this.parseFrom(1);
    this.expect(')');
    return inner;
  }

  private parseNegation(): Expression {
    this.advance();
    return { kind: 'not', operand: this.parseFactor() };
  }

  private parseCall(name: string, at: number): Expression {
    this.advance();
    const args = this.parseSequence(')');
    return {
      kind: 'call',
      name,
      args,
      at,
      over: isArrayFunction(name) ? this.arrayArguments(args) : undefined,
    };
  }

  /** survey-core takes a third text without operators for a column, anything else for a condition. */
  private arrayArguments([, column, third, fourth]: readonly Expression[]): ArrayArguments | undefined {
    if (column === undefined) return undefined;
    const text = third?.kind === 'constant' ? third.value : undefined;
    const result = typeof text === 'string' && !/[{}><=!]/.test(text) ? text : undefined;
    const condition = result === undefined ? third : fourth;
    return { column, result, condition: condition && this.written(condition) };
  }

  /** A condition may be written as a text, to be read like any other. */
  private written(condition: Expression): Expression | undefined {
    if (condition.kind !== 'constant' || typeof condition.value !== 'string') return condition;
    return condition.value === '' ? undefined : new Parser(condition.value, this.depth).parseWhole();
  }

  /** From an opening bracket to its closing one, items separated by commas. */
  private parseSequence(close: string): Expression[] {
    this.advance();
    const items: Expression[] = [];
    if (!this.isSymbol(close)) {
      items.push(this.parseFrom(1));
      while (this.isSymbol(',')) {
        this.advance();
        items.push(this.parseFrom(1));
      }
    }
    this.expect(close);
    return items;
  }

  private parseAtom(token: Token): Expression {
    if (token.kind === 'symbol' && token.text === '-') return this.parseNegativeNumber();
    this.advance();
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: token.value };
      case 'text':
        return { kind: 'constant', value: token.value };
      case 'variable':
        return variableOf(token.value, token.at);
      case 'word':
        return { kind: 'constant', value: constantOf(token.text) };
      default:
        return this.refuse('unexpectedToken', token);
    }
  }

  /** Only a sign that touches its digits makes a negative number; there is no minus before a variable. */
  private parseNegativeNumber(): Expression {
    const sign = this.token;
    this.advance();
    const digits = this.token;
    if (digits.kind !== 'number' || digits.at !== sign.at + 1) return this.refuse('unexpectedToken', sign);
    this.advance();
    return { kind: 'constant', value: -digits.value };
  }

  private parseEmptiness(operand: Expression): Expression {
    const wanted = this.token.kind === 'word' ? this.token.text.toLowerCase() : '';
    if (wanted !== 'empty' && wanted !== 'notempty') return operand;
    this.advance();
    return { kind: 'emptiness', wanted, operand };
  }

  private isSymbol(text: string): boolean {
    return this.token.kind === 'symbol' && this.token.text === text;
  }

  private expect(text: string): void {
    if (!this.isSymbol(text)) this.refuse();
    this.advance();
  }

  private advance(): void {
    this.token = this.read();
  }

  private read(): Token {
    const scanned = scan(this.source, this.next);
    if (!scanned.ok) throw new SyntaxProblem(scanned.problem);
    this.next = scanned.next;
    return scanned.token;
  }

  private refuse(code: ExpressionProblem['code'] = 'unexpectedToken', token: Token = this.token): never {
    const actual = code === 'unexpectedToken' && token.kind === 'end' ? 'unexpectedEnd' : code;
    throw new SyntaxProblem({ code: actual, at: token.at, found: token.text });
  }
}

/** sumInArray, avgInArray, minInArray, maxInArray, countInArray. */
function isArrayFunction(name: string): boolean {
  return name.endsWith('InArray');
}

function variableOf(name: string, at: number): Expression {
  // {#name} asks for the value as it is stored, without turning '5' into 5.
  const verbatim = name.length > 1 && name.startsWith('#');
  return { kind: 'variable', path: pathOf(verbatim ? name.slice(1) : name), verbatim, at };
}

function constantOf(text: string): boolean | null | string {
  const folded = text.toLowerCase();
  if (folded === 'true') return true;
  if (folded === 'false') return false;
  return text === 'undefined' || text === 'null' ? null : text;
}
