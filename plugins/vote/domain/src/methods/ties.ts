import { sha256Hex } from '../shared/sha256';
import type { Contest } from './contest';
import type { TieRule } from './types';

/** Orders candidates by index, the first below 0; 0 where the rule says nothing. */
type Compare = (a: number, b: number) => number;

/**
 * How the tie rules of a contest put its candidates, before anything is counted: a number for each index, the
 * smaller one stands first, equal ones stay tied.
 */
export type Priority = readonly number[];

function compareBy(keys: readonly number[] | readonly string[]): Compare {
  return (a, b) => {
    const [first, second] = [keys[a], keys[b]];
    if (first === undefined || second === undefined || first === second) return 0;
    return first < second ? -1 : 1;
  };
}

function lot(contest: Contest, commitment: string, seed: string): Compare {
  if (sha256Hex(seed) !== commitment) throw new RangeError('This is not the seed that was committed to');
  return compareBy(contest.candidates.map(({ key }) => sha256Hex(`${seed}\n${key}`)));
}

/** `null` for a lot that cannot be drawn yet: no rule after it is asked either, for it comes first. */
function compareByRule(contest: Contest, rule: TieRule, seed: string | null): Compare | null {
  if (rule.kind === 'ballotOrder') return (a, b) => a - b;
  if (rule.kind === 'lowerCost') return compareBy(contest.candidates.map(({ cost }) => cost));
  return seed === null ? null : lot(contest, rule.commitment, seed);
}

/**
 * @param seed of a lot, once it is published; anybody can draw it again: the candidate with the smallest
 * `sha256(seed + "\n" + candidate)` in hexadecimal stands first
 * @throws {RangeError} for a seed that is not the one the manifest commits to
 */
export function priorityOf(contest: Contest, seed: string | null): Priority {
  const rules: Compare[] = [];
  for (const rule of contest.ties) {
    const compare = compareByRule(contest, rule, seed);
    if (compare === null) break;
    rules.push(compare);
  }
  const compare: Compare = (a, b) => {
    for (const rule of rules) {
      const order = rule(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
  const sorted = contest.candidates.map((_, index) => index).sort(compare);
  const priority = new Array<number>(sorted.length).fill(0);
  for (const [position, index] of sorted.entries()) {
    const before = sorted[position - 1];
    const isEqual = before !== undefined && compare(before, index) === 0;
    priority[index] = isEqual ? (priority[before] ?? 0) : position;
  }
  return priority;
}

/** Of these equals, those whom the tie rules put first: more than one where they say nothing more. */
export function firstByRule(priority: Priority, equals: readonly number[]): readonly number[] {
  const best = Math.min(...equals.map((index) => priority[index] ?? 0));
  return equals.filter((index) => priority[index] === best);
}

/** Of these equals, those whom the tie rules put last. */
export function lastByRule(priority: Priority, equals: readonly number[]): readonly number[] {
  const worst = Math.max(...equals.map((index) => priority[index] ?? 0));
  return equals.filter((index) => priority[index] === worst);
}
