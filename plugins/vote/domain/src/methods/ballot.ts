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

/** A checked ballot: as it is stored, and by the indexes of candidates as it is counted. */
export type Checked<Coded> =
  | { readonly ok: true; readonly ballot: ContestBallot; readonly coded: Coded }
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
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const indexes: number[] = [];
  for (const [candidate, count] of times) {
    const index = findCandidate(contest, candidate, problems);
    if (index !== null) indexes.push(index);
    if (count > 1) {
      problems.push({ code: 'duplicateCandidate', group: contest.group, params: { candidate } });
    }
  }
  return indexes;
}

/**
 * What is said of each candidate in `{ candidate: value }`, in the order of the manifest, so that equal ballots
 * look alike. `null` when the input is no such object.
 */
export function readEntries(
  contest: Contest,
  input: unknown,
  problems: ContestProblem[],
): readonly (readonly [number, unknown])[] | null {
  if (!isRecord(input)) return null;
  const entries: [number, unknown][] = [];
  for (const [candidate, value] of Object.entries(input)) {
    const index = findCandidate(contest, candidate, problems);
    if (index !== null) entries.push([index, value]);
  }
  return entries.sort(([a], [b]) => a - b);
}

export function keyOf({ candidates }: Contest, index: number): string {
  return candidates[index]?.key ?? '';
}

/** `{ candidate: value }` again, from what was read. */
export function writeEntries<Value>(
  contest: Contest,
  entries: readonly (readonly [number, Value])[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(entries.map(([index, value]) => [keyOf(contest, index), value]));
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
