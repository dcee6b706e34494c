import {
  longIn,
  readShape,
  RefusedShape,
  waysOf,
  type Piece,
  type Shape,
  type ShapeRefusal,
} from './pattern-shape';

export type LinearPattern =
  { readonly ok: true; readonly regex: RegExp } | { readonly ok: false; readonly reason: PatternRefusal };

export type PatternRefusal = ShapeRefusal | 'tooLong' | 'notAnchored' | 'severalRepetitions';

const maxPatternLength = 200;
const maxFixedRepetition = 1_000;

/**
 * Compiles an author's regular expression only if a backtracking engine is bound to run it in time proportional to
 * the length of the text. Conservative: refuses some harmless patterns, never accepts a slow one.
 *
 * @example linearPattern('^\\d{3}-\\d{4}$') // { ok: true, regex }
 * @example linearPattern('^(a+)+$')         // { ok: false, reason: 'repeatedGroup' }
 */
export function linearPattern(source: string, flags: '' | 'i' = ''): LinearPattern {
  if (source.length > maxPatternLength) return { ok: false, reason: 'tooLong' };
  const regex = compiled(source, flags);
  if (regex === undefined) return { ok: false, reason: 'invalid' };
  try {
    const reason = refusalOf(readShape(source));
    return reason === undefined ? { ok: true, regex } : { ok: false, reason };
  } catch (error) {
    if (error instanceof RefusedShape) return { ok: false, reason: error.reason };
    throw error;
  }
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    const counts = Array.from(source.matchAll(/\{(\d+)/g), ([, count]) => Number(count));
    return counts.some((count) => count > maxFixedRepetition) ? undefined : new RegExp(source, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function refusalOf({ alternatives }: Shape): PatternRefusal | undefined {
  const [pieces = [], ...others] = alternatives;
  const ways = alternatives.reduce((sum, alternative) => sum + waysOf(alternative), 0);
  if (ways > 100) return 'tooManyWays';
  const long = longIn(alternatives.flat());
  if (long === 0) return undefined;
  if (others.length > 0) return 'severalRepetitions';
  const last = pieces[pieces.length - 1];
  // Without `^` every start of the text is tried. That stays linear only if nothing can fail after the repetition.
  if (pieces[0]?.isStart !== true) return long === 1 && last?.isLong === true ? undefined : 'notAnchored';
  return long === 1 || isUnambiguous(pieces, long) ? undefined : 'severalRepetitions';
}

/** Each long repetition but the last is ended by a character it cannot take itself: there is one way to split a text. */
function isUnambiguous(pieces: readonly Piece[], long: number): boolean {
  const repetitions = pieces.flatMap((piece, index) => (piece.isLong ? [index] : []));
  if (repetitions.length < long) return false;
  return repetitions.slice(0, -1).every((index) => {
    const [piece, next] = [pieces[index], pieces[index + 1]];
    if (piece === undefined || piece.atom === '' || next === undefined || next.isOptional || next.isLong)
      return false;
    const literal = literalOf(next.atom);
    return literal !== undefined && !canTake(piece.atom, literal);
  });
}

/** The one character an atom stands for, if it stands for one. */
function literalOf(atom: string): string | undefined {
  if (/^[^\\.[\]^$]$/.test(atom)) return atom;
  return /^\\[^A-Za-z0-9]$/.test(atom) ? atom.charAt(1) : undefined;
}

function canTake(atom: string, character: string): boolean {
  return ['', 'i'].some((flags) => new RegExp(`^(?:${atom})$`, flags).test(character));
}
