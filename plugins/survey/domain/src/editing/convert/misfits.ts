import { isJsonObject, type JsonObject } from '../../json/json';
import { answerShape } from '../answer-shape';
import { valueAt, type Path } from '../patches';
import { referencesIn, type Reference } from '../references';
import type { Turning } from './carried';

/** A place elsewhere that names something of the element and no longer fits. */
export interface Misfit {
  readonly reference: Reference;
  /** `gone`: what it names is no longer there. `shape`: it compares with one value where there are several now, or the reverse. */
  readonly reason: 'gone' | 'shape';
}

const isWithin = (path: Path, around: Path): boolean => around.every((key, index) => path[index] === key);

const keyOf = ({ path, from, to }: Reference): string => JSON.stringify([path, from, to]);

/** What named something of the element before it was turned, and what has become of that. */
export function misfitsAfter(
  before: JsonObject,
  after: JsonObject,
  { element, path, from, to }: Turning,
): readonly Misfit[] {
  const left = new Set(referencesIn(after).map(keyOf));
  const next = valueAt(after, path);
  const shapes = [answerShape(from, element), answerShape(to, isJsonObject(next) ? next : {})];
  const isTurned = shapes.includes('one') && shapes.includes('several');
  return referencesIn(before)
    .filter((reference) => isWithin(reference.part.path, path) && !isWithin(reference.path, path))
    .flatMap((reference): readonly Misfit[] => {
      if (!left.has(keyOf(reference))) return [{ reference, reason: 'gone' }];
      return isTurned && isEquated(before, reference) ? [{ reference, reason: 'shape' }] : [];
    });
}

const EQUALS_BEFORE = /(?:=|<>|\b(?:not)?equals?)\s*\[?[^\]{}]*$/iu;

/** A value that an answer is said to be equal to; in lists with `anyof` and its kin both kinds of answers are found. */
function isEquated(json: JsonObject, { part, path, kind, from }: Reference): boolean {
  const source = valueAt(json, path);
  if (kind === 'value' || part.kind !== 'choice') return kind === 'value' && part.kind === 'choice';
  if (typeof source !== 'string') return false;
  const start = source.slice(0, from).lastIndexOf('}');
  return EQUALS_BEFORE.test(source.slice(start + 1, from));
}
