/** A part of a pattern, as far as the cost of running it goes. */
export interface Piece {
  /** The source of a single character or class; empty for a group or an anchor. */
  readonly atom: string;
  /** In how many ways a text can be tried against it, apart from its long repetitions. */
  readonly ways: number;
  /** Repetitions of no fixed or small number: `*`, `+`, `{2,}`, `{1,50}`. */
  readonly long: number;
  readonly isOptional: boolean;
  readonly isLong: boolean;
  /** The anchor `^`. */
  readonly isStart: boolean;
}

export interface Shape {
  readonly alternatives: readonly (readonly Piece[])[];
}

export type ShapeRefusal = 'backreference' | 'lookaround' | 'repeatedGroup' | 'tooManyWays' | 'invalid';

/** More ways than this to try one start of a text, and a pattern is refused. */
const maxWays = 100;
/** A repetition of up to this many lengths is counted as alternatives, not as a long repetition. */
const smallSpan = 4;

export class RefusedShape extends Error {
  constructor(readonly reason: ShapeRefusal) {
    super(reason);
  }
}

const escape = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[^])/y;
const characterClass = /\[(?:\\[^]|[^\]\\])*\]/y;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;

/** Reads the shape of a pattern that is known to compile. Throws RefusedShape. */
export function readShape(source: string): Shape {
  let at = 0;
  const alternatives = readAlternatives();
  if (at < source.length) throw new RefusedShape('invalid');
  return { alternatives };

  function readAlternatives(): Piece[][] {
    const list: Piece[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        list.push([]);
      } else {
        list[list.length - 1]?.push(readPiece());
      }
    }
    return list;
  }

  function readPiece(): Piece {
    const start = at;
    const anchor = take(/[\^$]|\\[bB]/y);
    if (anchor !== undefined) return { ...single(''), isStart: anchor === '^' };
    if (source[at] === '(') return repeated(readGroup());
    const atom = take(escape) ?? take(characterClass) ?? source.charAt(at);
    if (/^\\(?:[1-9]|k)/.test(atom)) throw new RefusedShape('backreference');
    if (at === start) at += 1;
    return repeated(single(atom));
  }

  function readGroup(): Piece {
    const opening = take(/\(\?:|\(\?<[A-Za-z_]\w*>|\((?!\?)/y);
    if (opening === undefined) throw new RefusedShape('lookaround');
    const inner = readAlternatives();
    at += 1;
    const ways = inner.reduce((sum, pieces) => sum + waysOf(pieces), 0);
    return { ...single(''), ways: within(ways), long: longIn(inner.flat()) };
  }

  function repeated(piece: Piece): Piece {
    quantifier.lastIndex = at;
    const found = quantifier.exec(source);
    if (found === null) return piece;
    at += found[0].length;
    const [min, max] = range(found);
    const isSmall = max - min < smallSpan;
    if (max > 1 && piece.long > 0) throw new RefusedShape('repeatedGroup');
    if (!isSmall && piece.ways > 1) throw new RefusedShape('repeatedGroup');
    const ways = isSmall ? within(piece.ways ** max * (max - min + 1)) : 1;
    return { ...piece, ways, long: piece.long + (isSmall ? 0 : 1), isOptional: min === 0, isLong: !isSmall };
  }

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    at += found?.length ?? 0;
    return found;
  }
}

function single(atom: string): Piece {
  return { atom, ways: 1, long: 0, isOptional: false, isLong: false, isStart: false };
}

function range([, sign, low, comma, high]: RegExpExecArray): readonly [number, number] {
  if (sign === '?') return [0, 1];
  if (sign !== undefined) return [sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
  const min = Number(low);
  if (comma === undefined) return [min, min];
  return [min, high ? Number(high) : Number.POSITIVE_INFINITY];
}

/** In how many ways a sequence can be tried. */
export function waysOf(pieces: readonly Piece[]): number {
  return pieces.reduce((product, piece) => within(product * piece.ways), 1);
}

/** How many long repetitions a sequence holds. */
export function longIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.long, 0);
}

function within(ways: number): number {
  if (ways > maxWays) throw new RefusedShape('tooManyWays');
  return ways;
}
