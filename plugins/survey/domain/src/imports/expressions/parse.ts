import { Untranslatable, type ForeignExpression, type ForeignOperator } from './syntax';
import { tokensOf, type Dialect, type ForeignToken } from './tokens';

const MAX_LENGTH = 4_000;
const MAX_DEPTH = 40;

const POWER: Readonly<Record<ForeignOperator, number>> = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

const SELF = new Set(['self', 'this']);

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly ForeignToken[]) {}

  whole(): ForeignExpression {
    const expression = this.from(1);
    if (this.token.kind !== 'end') throw new Untranslatable(this.words());
    return expression;
  }

  private get token(): ForeignToken {
    return this.tokens[this.at] ?? { kind: 'end' };
  }

  private from(power: number): ForeignExpression {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new Untranslatable('…');
    let left = this.factor();
    for (let token = this.token; token.kind === 'operator'; token = this.token) {
      const { operator } = token;
      if (POWER[operator] < power) break;
      this.at += 1;
      left = { kind: 'binary', operator, left, right: this.from(POWER[operator] + 1) };
    }
    this.depth -= 1;
    return left;
  }

  private factor(): ForeignExpression {
    const { token } = this;
    this.at += 1;
    if (token.kind === 'text') return { kind: 'text', value: token.text };
    if (token.kind === 'number') return { kind: 'number', value: token.value };
    if (token.kind === 'name') return { kind: 'name', name: token.text, isMarked: true };
    if (token.kind === 'word') return this.word(token.text);
    if (token.kind === 'operator' && token.operator === '-') return { kind: 'minus', operand: this.from(7) };
    if (token.kind !== 'sign') return this.refuse();
    return this.afterSign(token.text);
  }

  private afterSign(sign: string): ForeignExpression {
    if (sign === '.') return { kind: 'self' };
    if (sign === '!') return { kind: 'not', operand: this.from(7) };
    if (sign !== '(') return this.refuse();
    const inside = this.from(1);
    this.expect(')');
    return inside;
  }

  private word(name: string): ForeignExpression {
    if (!this.isSign('('))
      return SELF.has(name.split('.')[0] ?? '') ? { kind: 'self' } : { kind: 'name', name, isMarked: false };
    this.at += 1;
    const args: ForeignExpression[] = [];
    while (!this.isSign(')')) {
      if (args.length > 0) this.expect(',');
      args.push(this.from(1));
    }
    this.at += 1;
    return { kind: 'call', name: name.toLowerCase(), args };
  }

  private isSign(text: string): boolean {
    return this.token.kind === 'sign' && this.token.text === text;
  }

  private expect(text: string): void {
    if (!this.isSign(text)) throw new Untranslatable(this.words());
    this.at += 1;
  }

  private refuse(): never {
    this.at -= 1;
    throw new Untranslatable(this.words());
  }

  private words(): string {
    const { token } = this;
    if (token.kind === 'end') return '…';
    if (token.kind === 'operator') return token.operator;
    return token.kind === 'number' ? String(token.value) : token.text;
  }
}

/** @throws Untranslatable where it cannot be read */
export function parseForeign(source: string, dialect: Dialect): ForeignExpression {
  if (source.length > MAX_LENGTH) throw new Untranslatable('…');
  return new Parser(tokensOf(source, dialect)).whole();
}
