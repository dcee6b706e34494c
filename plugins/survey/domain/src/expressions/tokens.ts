import type { ExpressionProblem } from './syntax';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly at: number; readonly text: string }
  | { readonly kind: 'text'; readonly value: string; readonly at: number; readonly text: string }
  | { readonly kind: 'variable'; readonly value: string; readonly at: number; readonly text: string }
  | { readonly kind: 'word' | 'symbol' | 'end'; readonly at: number; readonly text: string };

export type Scan =
  | { readonly ok: true; readonly token: Token; readonly next: number }
  | { readonly ok: false; readonly problem: ExpressionProblem };

const blank = /[ \t\n\r]*/y;
// A number may not start with a superfluous zero ("007"), as in survey-core's grammar.
const number = /0x[0-9]+|[0-9]+\.[0-9]+|[1-9][0-9]*|0(?![0-9])/y;
const word = /[A-Za-z_][A-Za-z0-9_]*/y;
const symbol = /<=|=<|>=|=>|==|!=|<>|\*=|\|\||&&|[=<>+\-*/%^()[\],!]/y;
const variable = /\{([^{}]+)\}/y;
const quoted: Readonly<Record<string, RegExp>> = {
  // As in survey-core, neither kind of quote may stand unescaped inside either kind of text.
  "'": /'((?:\\['"]|[^'"])*)'/y,
  '"': /"((?:\\['"]|[^'"])*)"/y,
};

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

/** Reads the token that starts at or after an offset. */
export function scan(source: string, from: number): Scan {
  const at = from + (match(blank, source, from)?.[0].length ?? 0);
  const character = source[at];
  if (character === undefined) return { ok: true, token: { kind: 'end', at, text: '' }, next: at };
  if (character === '{') return scanVariable(source, at);
  const quotes = quoted[character];
  if (quotes !== undefined) return scanText(quotes, source, at);
  const digits = match(number, source, at);
  if (digits !== null) {
    const text = digits[0];
    const value = text.startsWith('0x') ? Number.parseInt(text, 16) : Number.parseFloat(text);
    return { ok: true, token: { kind: 'number', value, at, text }, next: at + text.length };
  }
  const letters = match(word, source, at);
  if (letters !== null) return plain('word', letters[0], at);
  const sign = match(symbol, source, at);
  if (sign !== null) return plain('symbol', sign[0], at);
  return { ok: false, problem: { code: 'unexpectedCharacter', at, found: character } };
}

function plain(kind: 'word' | 'symbol', text: string, at: number): Scan {
  return { ok: true, token: { kind, at, text }, next: at + text.length };
}

function scanVariable(source: string, at: number): Scan {
  const found = match(variable, source, at);
  const name = found?.[1];
  if (found === null || name === undefined) {
    return { ok: false, problem: { code: 'unclosedVariable', at, found: source.slice(at, at + 20) } };
  }
  return {
    ok: true,
    token: { kind: 'variable', value: name, at, text: found[0] },
    next: at + found[0].length,
  };
}

function scanText(pattern: RegExp, source: string, at: number): Scan {
  const found = match(pattern, source, at);
  const inner = found?.[1];
  if (found === null || inner === undefined) {
    return { ok: false, problem: { code: 'unclosedText', at, found: source.slice(at, at + 20) } };
  }
  const value = inner.replaceAll("\\'", "'").replaceAll('\\"', '"');
  return { ok: true, token: { kind: 'text', value, at, text: found[0] }, next: at + found[0].length };
}
