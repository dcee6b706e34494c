import { readFlow } from '../flow/flow';
import type { FlowContext } from '../flow/scope';
import { isBlank, isJsonObject, isList, own, type Answers, type JsonValue } from '../json/json';
import type { Question, Questionnaire } from '../questionnaire/model';

/** What was counted for one question. */
export interface QuestionTally {
  answered: number;
  /** Asked, and left without an answer. */
  skipped: number;
  /** Hidden from this citizen by a condition. */
  notAsked: number;
  /** How often each value was chosen, by the value as text. */
  readonly counts: Map<string, number>;
  /** The same by row, for a matrix. */
  readonly rows: Map<string, Map<string, number>>;
  /** How often each number was given: enough for a median, and mergeable. */
  readonly numbers: Map<number, number>;
}

/** Counts over any number of responses. Tallies of parts, or of versions, can be merged. */
export interface Tally {
  responses: number;
  readonly questions: Map<string, QuestionTally>;
}

export function emptyTally(): Tally {
  return { responses: 0, questions: new Map() };
}

/** Adds one stored response to a tally, in place: results are counted over more responses than fit in memory. */
export function addResponse(
  tally: Tally,
  questionnaire: Questionnaire,
  answers: Answers,
  context: FlowContext,
): void {
  const flow = readFlow(questionnaire, answers, context);
  tally.responses += 1;
  for (const { question, isVisible } of flow.questions.values()) {
    if (question.type === 'html' || question.type === 'image') continue;
    const counted = tallyOf(tally, question.name);
    const value = own(answers, question.name);
    if (value !== undefined && !isBlank(value)) countAnswer(counted, question, value);
    else if (isVisible) counted.skipped += 1;
    else counted.notAsked += 1;
  }
}

/** Adds a tally to another, in place. */
export function mergeTally(target: Tally, source: Tally): void {
  target.responses += source.responses;
  for (const [name, from] of source.questions) {
    const into = tallyOf(target, name);
    into.answered += from.answered;
    into.skipped += from.skipped;
    into.notAsked += from.notAsked;
    addAll(into.counts, from.counts);
    addAll(into.numbers, from.numbers);
    for (const [row, counts] of from.rows) addAll(rowOf(into, row), counts);
  }
}

function tallyOf(tally: Tally, name: string): QuestionTally {
  const known = tally.questions.get(name);
  if (known !== undefined) return known;
  const fresh: QuestionTally = {
    answered: 0,
    skipped: 0,
    notAsked: 0,
    counts: new Map(),
    rows: new Map(),
    numbers: new Map(),
  };
  tally.questions.set(name, fresh);
  return fresh;
}

function countAnswer(counted: QuestionTally, question: Question, value: JsonValue): void {
  counted.answered += 1;
  switch (question.type) {
    case 'matrix':
      if (!isJsonObject(value)) return;
      for (const [row, column] of Object.entries(value)) increase(rowOf(counted, row), keyOf(column));
      return;
    case 'text':
    case 'slider':
      if (typeof value === 'number') increase(counted.numbers, value);
      return;
    case 'radiogroup':
    case 'dropdown':
    case 'buttongroup':
    case 'imagepicker':
    case 'tagbox':
    case 'checkbox':
    case 'rating':
    case 'boolean':
      for (const item of isList(value) ? value : [value]) increase(counted.counts, keyOf(item));
      return;
    default:
  }
}

function rowOf(counted: QuestionTally, row: string): Map<string, number> {
  const known = counted.rows.get(row);
  if (known !== undefined) return known;
  const fresh = new Map<string, number>();
  counted.rows.set(row, fresh);
  return fresh;
}

function keyOf(value: JsonValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function increase<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function addAll<Key>(target: Map<Key, number>, source: ReadonlyMap<Key, number>): void {
  for (const [key, count] of source) increase(target, key, count);
}
