import type { Scope } from '../expressions/evaluate';
import type { Value } from '../expressions/syntax';
import { isValueList, isValueObject } from '../expressions/values';
import { own, type Answers } from '../json/json';
import type { Questionnaire } from '../questionnaire/model';

/** What a questionnaire may depend on besides its answers. */
export interface FlowContext {
  /** Today in the city's time zone, as an ISO date: the domain has no clock. */
  readonly today: string;
}

interface Segment {
  readonly name: string;
  readonly index: number | undefined;
}

/**
 * Where expressions find answers: `{name}`, `{matrix.row}`, `{list[0].key}`, `{name-Comment}`, and, for the conditions
 * of a choice, `{item}`. Names are found without regard to case, the longest first, as in survey-core.
 */
export function scopeOf(
  questionnaire: Questionnaire,
  answers: Answers,
  context: FlowContext,
  item?: Value,
): Scope {
  return {
    today: context.today,
    valueOf: (name) => {
      if (item !== undefined && /^(?:item|choice)$/i.test(name)) return item;
      return lookUp(questionnaire, answers, name.split('.').map(segmentOf));
    },
  };
}

function segmentOf(text: string): Segment {
  const indexed = /^(.*)\[(-?\d+)\]$/.exec(text);
  return indexed === null
    ? { name: text, index: undefined }
    : { name: indexed[1] ?? '', index: Number(indexed[2]) };
}

function lookUp(questionnaire: Questionnaire, answers: Answers, path: readonly Segment[]): Value {
  for (let end = reach(path); end > 0; end -= 1) {
    const name = joined(path, end).toLowerCase();
    const question = questionnaire.questionByFoldedName.get(name);
    if (question !== undefined) {
      const value = item(own(answers, question.name), path[end - 1]);
      return end === path.length ? value : walk(value, path.slice(end));
    }
  }
  return walk(answers, path);
}

/** A name may hold dots, but not go beyond the first index. */
function reach(path: readonly Segment[]): number {
  const first = path.findIndex(({ index }) => index !== undefined);
  return first < 0 ? path.length : first + 1;
}

function joined(path: readonly Segment[], end: number): string {
  return path
    .slice(0, end)
    .map(({ name }) => name)
    .join('.');
}

/** null, not undefined, for what cannot be found: survey-core's way of telling it from a question without answer. */
function walk(value: Value, path: readonly Segment[]): Value {
  if (path.length === 0) return value;
  for (let end = reach(path); end > 0; end -= 1) {
    const found = child(value, joined(path, end));
    if (found !== undefined) return walk(item(found, path[end - 1]), path.slice(end));
  }
  return path[path.length - 1]?.name === 'length' ? 0 : null;
}

function child(value: Value, name: string): Value {
  if (name === 'length' && (isValueList(value) || typeof value === 'string')) return value.length;
  if (!isValueObject(value)) return undefined;
  const folded = name.toLowerCase();
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === folded);
  return key === undefined ? undefined : own(value, key);
}

function item(value: Value, segment: Segment | undefined): Value {
  if (segment?.index === undefined) return value;
  return isValueList(value) ? value.at(segment.index) : undefined;
}
