import { Untranslatable, type ForeignOperator } from './syntax';

export type ForeignToken =
  | { readonly kind: 'text' | 'name' | 'word'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'operator'; readonly operator: ForeignOperator }
  | { readonly kind: 'sign'; readonly text: '(' | ')' | ',' | '!' | '.' }
  | { readonly kind: 'end' };

/** How a language is written. Sticky patterns; the first group is what counts. */
export interface Dialect {
  readonly texts: readonly RegExp[];
  readonly unescape: (text: string) => string;
  /** Names of questions that are marked as such; undefined where any word may be one. */
  readonly names: RegExp | undefined;
  readonly words: RegExp;
  readonly operators: ReadonlyMap<string, ForeignOperator>;
}

const SIGNS = /<=|>=|!=|==|&&|\|\||[=<>+\-*/%(),!.]/y;
const NUMBER = /\d+(?:\.\d+)?|\.\d+/y;

const COMMON: readonly (readonly [string, ForeignOperator])[] = [
  ...(['or', 'and', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*'] as const).map(
    (sign) => [sign, sign] as const,
  ),
];

/** XPath 1.0 as ODK's XForms use it. */
export const xpath: Dialect = {
  texts: [/'([^']*)'/y, /"([^"]*)"/y],
  unescape: (text) => text,
  names: /\$\{\s*([^{}\s]+)\s*\}/y,
  words: /[A-Za-z_][\w-]*(?:\.[\w-]+)*/y,
  operators: new Map([...COMMON, ['div', '/'], ['mod', '%']]),
};

/** LimeSurvey's expression manager. */
export const expressionManager: Dialect = {
  texts: [/'((?:\\.|[^'\\])*)'/y, /"((?:\\.|[^"\\])*)"/y],
  unescape: (text) => text.replace(/\\(.)/gu, '$1'),
  names: undefined,
  words: /[A-Za-z_]\w*(?:[.:]\w+)*/y,
  operators: new Map([
    ...COMMON,
    ...([
      ['||', 'or'],
      ['&&', 'and'],
      ['==', '='],
      ['eq', '='],
      ['ne', '!='],
      ['lt', '<'],
      ['le', '<='],
      ['gt', '>'],
      ['ge', '>='],
      ['/', '/'],
      ['%', '%'],
    ] as const),
  ]),
};

const found = (pattern: RegExp, source: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(source);
};

const isSign = (text: string): text is '(' | ')' | ',' | '!' | '.' => /^[(),!.]$/u.test(text);

class Scanner {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly dialect: Dialect,
  ) {}

  next(): ForeignToken {
    this.at += found(/\s*/y, this.source, this.at)?.[0].length ?? 0;
    if (this.at >= this.source.length) return { kind: 'end' };
    return this.text() ?? this.name() ?? this.number() ?? this.word() ?? this.sign();
  }

  private take(pattern: RegExp): string | undefined {
    const match = found(pattern, this.source, this.at);
    this.at += match?.[0].length ?? 0;
    return match === null ? undefined : (match[1] ?? match[0]);
  }

  private text(): ForeignToken | undefined {
    const written = this.dialect.texts
      .map((pattern) => this.take(pattern))
      .find((text) => text !== undefined);
    return written === undefined ? undefined : { kind: 'text', text: this.dialect.unescape(written) };
  }

  private name(): ForeignToken | undefined {
    const name = this.dialect.names === undefined ? undefined : this.take(this.dialect.names);
    return name === undefined ? undefined : { kind: 'name', text: name };
  }

  private number(): ForeignToken | undefined {
    const digits = this.take(NUMBER);
    return digits === undefined ? undefined : { kind: 'number', value: Number(digits) };
  }

  private word(): ForeignToken | undefined {
    const word = this.take(this.dialect.words);
    if (word === undefined) return undefined;
    const operator = this.dialect.operators.get(word.toLowerCase());
    return operator === undefined ? { kind: 'word', text: word } : { kind: 'operator', operator };
  }

  private sign(): ForeignToken {
    const sign = this.take(SIGNS);
    if (sign === undefined) throw new Untranslatable(this.source.slice(this.at, this.at + 20));
    const operator = this.dialect.operators.get(sign);
    if (operator !== undefined) return { kind: 'operator', operator };
    if (!isSign(sign)) throw new Untranslatable(sign);
    return { kind: 'sign', text: sign };
  }
}

/** @throws Untranslatable at a character that begins nothing */
export function tokensOf(source: string, dialect: Dialect): readonly ForeignToken[] {
  const scanner = new Scanner(source, dialect);
  const tokens: ForeignToken[] = [];
  // Every token but the last takes a character at least.
  while (tokens.length <= source.length) {
    const token = scanner.next();
    tokens.push(token);
    if (token.kind === 'end') break;
  }
  return tokens;
}
