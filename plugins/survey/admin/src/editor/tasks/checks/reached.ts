import type { JsonObject } from '../../../../../domain/src';
import { pathFrom } from '../../../../../domain/src/checks';
import { outlineOf, type Path } from '../../../../../domain/src/editing';
import type { Rehearsal } from '../../../../../domain/src/simulation';

/** A question, and how many made-up respondents it was shown to. */
export interface Reached {
  readonly name: string;
  readonly path: Path;
  readonly type: string;
  readonly number: number | null;
  readonly seen: number;
  /** It asks something, and nobody saw it. */
  readonly isNeverSeen: boolean;
}

/** Questions in their order, as the outline knows them. */
export function reachedIn(json: JsonObject, { questions, neverSeen }: Rehearsal): readonly Reached[] {
  const entries = new Map(outlineOf(json).map((entry) => [JSON.stringify(entry.path), entry]));
  const silent = new Set(neverSeen);
  return questions.flatMap(({ name, path: pointer, seen }) => {
    const path = pathFrom(json, pointer);
    const entry = entries.get(JSON.stringify(path));
    if (entry === undefined) return [];
    return [{ name, path, type: entry.type, number: entry.number, seen, isNeverSeen: silent.has(name) }];
  });
}
