import type { Token } from '../expressions/tokens';
import { tokensOf } from './expression-tokens';
import type { Part } from './parts';
import { hitsIn, type Hit, type Surroundings } from './resolve';

/** What may stand between a question and what it is compared with. */
const COMPARISON =
  /^(?:<=|=<|>=|=>|==|!=|<>|\*=|[=<>]|equals?|notequals?|less|greater|lessorequal|greaterorequal|contains?|notcontains?|anyof|allof|noneof)$/iu;
/** Functions whose first argument is the name of a question, as text. */
const NAMING = /^(?:displayvalue|getcomment)$/iu;
const OVER_LISTS = 'InArray';

const isSymbol = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'symbol' && token.text === text;

const isComparison = (token: Token | undefined): boolean =>
  (token?.kind === 'symbol' || token?.kind === 'word') && COMPARISON.test(token.text);

/** A constant, or the constants of a list, from a token on, in either direction. */
function constantsFrom(tokens: readonly Token[], from: number, step: 1 | -1): readonly Token[] {
  const first = tokens[from];
  const [open, close] = step === 1 ? ['[', ']'] : [']', '['];
  if (!isSymbol(first, open)) return first !== undefined && isConstant(first) ? [first] : [];
  const found: Token[] = [];
  for (let index = from + step; ; index += step) {
    const token = tokens[index];
    if (token === undefined || isSymbol(token, close)) return found;
    if (isConstant(token)) found.push(token);
  }
}

const isConstant = ({ kind }: Token): boolean => kind === 'text' || kind === 'number' || kind === 'word';

/** Values that the question a variable ends at can have, where it ends at one. */
function valuesOf(hits: readonly Hit[], variable: Token): ReadonlyMap<string, Part> | undefined {
  const last = hits.at(-1);
  const isWhole = last?.to === variable.at + variable.text.length - 1;
  if (last === undefined || !isWhole) return undefined;
  // A row of a matrix is answered with one of its columns.
  return last.part.kind === 'row' ? hits.at(-2)?.part.values : last.part.values;
}

const written = (token: Token): string =>
  token.kind === 'number' || token.kind === 'text' ? String(token.value) : token.text;

/** Where a constant is written, without its quotation marks. */
function constantHit(token: Token, part: Part): Hit {
  const to = token.at + token.text.length;
  if (token.kind !== 'text') return { part, from: token.at, to, quote: '' };
  return { part, from: token.at + 1, to: to - 1, quote: token.text.startsWith("'") ? "'" : '"' };
}

/**
 * What an expression refers to: questions, rows, columns, items, calculated values, and values that it compares answers with.
 * As far as it can be read.
 */
export function expressionHits(source: string, surroundings: Surroundings): readonly Hit[] {
  const tokens = tokensOf(source);
  const hits: Hit[] = [];
  /** Calls of functions over lists that are open here: their list, once it is known. */
  const calls: { isOverList: boolean; list: Part | undefined }[] = [];

  for (const [index, token] of tokens.entries()) {
    if (isSymbol(token, '(')) {
      const before = tokens[index - 1];
      calls.push({
        isOverList: before?.kind === 'word' && before.text.endsWith(OVER_LISTS),
        list: undefined,
      });
    } else if (isSymbol(token, ')')) calls.pop();
    else if (token.kind === 'variable') {
      const found = variableHits(token, calls.at(-1)?.list);
      hits.push(...found, ...comparedWith(index, token, found));
      const call = calls.at(-1);
      if (call?.isOverList === true && call.list === undefined) call.list = found.at(-1)?.part;
    } else if (token.kind === 'text') hits.push(...textHits(index, token, calls.at(-1)?.list));
  }
  return hits.toSorted((a, b) => a.from - b.from);

  /** In a function over a list, its items' names come first. */
  function variableHits(token: Token & { kind: 'variable' }, list: Part | undefined): readonly Hit[] {
    const inner = list?.inner.get(token.value.toLowerCase());
    if (inner !== undefined)
      return [{ part: inner, from: token.at + 1, to: token.at + 1 + token.value.length }];
    return hitsIn(token.value, token.at + 1, surroundings);
  }

  function comparedWith(index: number, variable: Token, found: readonly Hit[]): readonly Hit[] {
    const values = valuesOf(found, variable);
    if (values === undefined) return [];
    const after = isComparison(tokens[index + 1]) ? constantsFrom(tokens, index + 2, 1) : [];
    const before = isComparison(tokens[index - 1]) ? constantsFrom(tokens, index - 2, -1) : [];
    return [...before, ...after].flatMap((constant) => {
      const part = values.get(written(constant));
      return part === undefined ? [] : [constantHit(constant, part)];
    });
  }

  /** Texts that are names: of a question, of a column, or a condition about the items of a list. */
  function textHits(index: number, token: Token & { kind: 'text' }, list: Part | undefined): readonly Hit[] {
    const at = token.at + 1;
    const [before, name] = [tokens[index - 1], tokens[index - 2]];
    if (isSymbol(before, '(') && name?.kind === 'word' && NAMING.test(name.text))
      return hitsIn(token.value, at, surroundings);
    if (list === undefined || !isSymbol(before, ',')) return [];
    const column = list.inner.get(token.value.toLowerCase());
    if (column !== undefined) return [{ part: column, from: at, to: at + token.value.length }];
    // Within quotation marks everything stands where it is written, as long as nothing is escaped.
    if (!token.value.includes('{') || token.text.includes('\\')) return [];
    const inside: Surroundings = { ...surroundings, parts: { ...surroundings.parts, names: list.inner } };
    return expressionHits(token.value, inside).map((hit) => ({
      ...hit,
      from: hit.from + at,
      to: hit.to + at,
    }));
  }
}
