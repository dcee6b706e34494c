import { isRecord } from '../shared/reader';
import type { Contest } from './contest';

/** One group's part of a ballot; which shape belongs to which method is said where the method is. */
export type ContestBallot =
  | readonly string[]
  | readonly (readonly string[])[]
  | Readonly<Record<string, number>>
  | Readonly<Record<string, 'yes' | 'no'>>;

interface ProblemParams {
  /** The input has another JSON shape than the method's ballots have. */
  readonly wrongShape: Readonly<Record<string, never>>;
  readonly unknownGroup: Readonly<Record<string, never>>;
  readonly unknownCandidate: { readonly candidate: string };
  readonly duplicateCandidate: { readonly candidate: string };
  readonly wrongGroup: { readonly candidate: string; readonly belongsTo: string };
  readonly tooMany: { readonly chosen: number; readonly choose: number; readonly over: number };
  readonly tooFew: { readonly chosen: number; readonly choose: number; readonly missing: number };
  readonly badScore: { readonly candidate: string; readonly most: number };
  readonly notScored: { readonly candidate: string };
  readonly badPoints: { readonly candidate: string };
  readonly aboveCap: { readonly candidate: string; readonly points: number; readonly cap: number };
  readonly tooManyPoints: { readonly given: number; readonly points: number; readonly over: number };
  readonly tooFewPoints: { readonly given: number; readonly points: number; readonly missing: number };
  readonly equalRanks: { readonly rank: number };
  readonly badAnswer: { readonly candidate: string };
  readonly overSpend: { readonly cost: number; readonly spend: number; readonly over: number };
}

/** What is wrong with a ballot, in which group. Texts for people are the business of each surface. */
export type ContestProblem = {
  readonly [Code in keyof ProblemParams]: {
    readonly code: Code;
    readonly group: string;
    readonly params: ProblemParams[Code];
  };
}[keyof ProblemParams];

/** A checked ballot, by the indexes of candidates, as it is counted. */
export type Checked<Coded> =
  | { readonly ok: true; readonly coded: Coded }
  | { readonly ok: false; readonly problems: readonly ContestProblem[] };

export function refusal(problems: readonly ContestProblem[]): Checked<never> {
  return { ok: false, problems };
}

export function wrongShape({ group }: Contest): Checked<never> {
  return refusal([{ code: 'wrongShape', group, params: {} }]);
}

/** Index of a candidate of the contest; a problem and `null` for anybody else. */
function findCandidate(contest: Contest, candidate: string, problems: ContestProblem[]): number | null {
  const index = contest.indexOf.get(candidate);
  if (index !== undefined) return index;
  const { group } = contest;
  const belongsTo = contest.groupOf.get(candidate);
  if (belongsTo === undefined) problems.push({ code: 'unknownCandidate', group, params: { candidate } });
  else problems.push({ code: 'wrongGroup', group, params: { candidate, belongsTo } });
  return null;
}

export function isListOfText(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** The indexes of candidates that are named, each once, in the order they came. */
export function readCandidateKeys(
  contest: Contest,
  keys: readonly string[],
  problems: ContestProblem[],
): readonly number[] {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  const indexes: number[] = [];
  for (const key of keys) {
    if (once.has(key)) {
      twice.add(key);
      continue;
    }
    once.add(key);
    const index = findCandidate(contest, key, problems);
    if (index !== null) indexes.push(index);
  }
  for (const candidate of twice) {
    problems.push({ code: 'duplicateCandidate', group: contest.group, params: { candidate } });
  }
  return indexes;
}

/** What is said of candidates, by their index. */
export type Entries<Value> = readonly (readonly [number, Value])[];

/**
 * Reads `{ candidate: value }`; a missing input says nothing of anybody.
 *
 * @param readValue what a value means, `undefined` for one that is not kept; adds problems of its own
 */
export function readEntries<Value>(
  contest: Contest,
  input: unknown,
  problems: ContestProblem[],
  readValue: (value: unknown, index: number) => Value | undefined,
): Entries<Value> | null {
  if (input === undefined) return [];
  if (!isRecord(input)) return null;
  const entries: [number, Value][] = [];
  for (const candidate of Object.keys(input)) {
    const index = findCandidate(contest, candidate, problems);
    const value = index === null ? undefined : readValue(input[candidate], index);
    if (index !== null && value !== undefined) entries.push([index, value]);
  }
  return entries;
}

export function keyOf({ candidates }: Contest, index: number): string {
  return candidates[index]?.key ?? '';
}

/** `{ candidate: value }` again, in the order of the manifest. */
export function writeEntries<Value>(
  contest: Contest,
  entries: Entries<Value>,
): Readonly<Record<string, Value>> {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return Object.fromEntries(sorted.map(([index, value]) => [keyOf(contest, index), value]));
}

/** The candidates that were read, in the order of the manifest. */
export function writeKeys(contest: Contest, indexes: readonly number[]): readonly string[] {
  return [...indexes].sort((a, b) => a - b).map((index) => keyOf(contest, index));
}

/** Whether `chosen` keeps to a number that is exact or the most. */
export function checkNumber(
  group: string,
  { rule, choose }: { readonly rule: 'exactly' | 'atMost'; readonly choose: number },
  chosen: number,
): readonly ContestProblem[] {
  if (chosen > choose) {
    return [{ code: 'tooMany', group, params: { chosen, choose, over: chosen - choose } }];
  }
  if (rule === 'exactly' && chosen < choose) {
    return [{ code: 'tooFew', group, params: { chosen, choose, missing: choose - chosen } }];
  }
  return [];
}
