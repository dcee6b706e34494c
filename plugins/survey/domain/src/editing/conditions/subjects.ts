import { isJsonObject, type JsonObject } from '../../json/json';
import type { Part } from '../parts';
import { valueAt, type Path } from '../patches';
import { hitsIn } from '../resolve';
import { ownerOf, type Naming } from './naming';

/** What a name between braces stands for. */
export interface Subject {
  /** The parts that the name leads through: a question, then its row, its column. Empty where nobody has the name. */
  readonly parts: readonly Part[];
  /** Where its values are listed: of a matrix row its matrix. */
  readonly valued: Part | undefined;
  /** The object that says of which type the answer is. */
  readonly written: JsonObject | undefined;
  /** Which of the rows or panels, from 0, where the name says so. */
  readonly index: number | undefined;
  /** The choice, row or column that a condition is written on, or the answer of the question itself. */
  readonly word: 'item' | 'self' | undefined;
  /** The comment beside the answer, or how many rows or panels there are. */
  readonly aspect: 'answer' | 'comment' | 'count';
}

/**
 * Finds what a name stands for.
 *
 * @param at where the condition is written, for `{row.x}` and `{panel.x}`
 */
export function subjectOf({ parts, json }: Naming, name: string, at: Path = []): Subject {
  const word = WORDS.get(name.toLowerCase());
  const around = word === undefined ? undefined : parts.questionAt(at);
  if (around !== undefined) {
    const written = writtenQuestion(json, around);
    return { parts: [], valued: around, written, word, index: undefined, aspect: 'answer' };
  }
  const hits = hitsIn(name, 0, { parts, holders: parts.holdersOf(at) });
  const found = hits.map(({ part }) => part);
  const last = found.at(-1);
  const valued = last?.kind === 'row' ? found.at(-2) : last;
  const index = /\[(\d+)\]/u.exec(name)?.[1];
  return {
    parts: found,
    valued,
    written: valued === undefined ? undefined : writtenQuestion(json, valued),
    word: undefined,
    index: index === undefined ? undefined : Number(index),
    aspect: aspectOf(name.slice(hits.at(-1)?.to ?? 0)),
  };
}

/** What survey-core calls them. */
const WORDS: ReadonlyMap<string, 'item' | 'self'> = new Map([
  ['item', 'item'],
  ['choice', 'item'],
  ['self', 'self'],
]);

function aspectOf(rest: string): Subject['aspect'] {
  if (/^-comment$/iu.test(rest)) return 'comment';
  return /\.length$/iu.test(rest) ? 'count' : 'answer';
}

/** A question, column or item as it is written; a column that says no type has the one of its matrix. */
export function writtenQuestion(json: JsonObject, part: Part): JsonObject | undefined {
  const owner = ownerOf(part);
  const written = valueAt(json, owner);
  if (!isJsonObject(written)) return undefined;
  const isTyped = typeof written.cellType === 'string' && written.cellType !== 'default';
  if (part.kind !== 'column' || isTyped) return written;
  const cellType = valueAt(json, [...owner.slice(0, -2), 'cellType']) ?? 'dropdown';
  return { ...written, cellType: cellType === 'default' ? 'dropdown' : cellType };
}
