import { toContestGroup } from '../methods/contest';
import type { ContestGroup } from '../methods/types';
import { type Parsed, type Problem, parsed } from '../shared/problem';
import { Reader } from '../shared/reader';
import { parseBallotDesign, readDesign } from './parse-ballot-design';
import { readContests, readSingleContest } from './read-contests';
import type { BallotDesign } from './types';

/** Whether every voter reads the candidates in the order of the manifest, or each in an order drawn for them. */
const CANDIDATE_ORDERS = ['fixed', 'perVoter'] as const;

export type CandidateOrder = (typeof CANDIDATE_ORDERS)[number];

/** What an administrator describes of a poll of any method. */
export interface PollDesign {
  readonly groups: readonly ContestGroup[];
  readonly candidates: BallotDesign['candidates'];
  readonly order: CandidateOrder;
}

/** Absent means fixed, as it was before there was a choice. */
export function readOrder(reader: Reader): CandidateOrder | null {
  return reader.isAbsent ? 'fixed' : reader.oneOf(CANDIDATE_ORDERS);
}

/** A design as it was before polls had other methods: each group by rule and number. */
function isPlainChoice(reader: Reader): boolean {
  const { value: groups } = reader.at('groups');
  const list: readonly unknown[] = Array.isArray(groups) ? groups : [];
  const parts = [reader, ...list.map((value) => new Reader(value))];
  return parts.some((part) => part.at('rule').value !== undefined || part.at('choose').value !== undefined);
}

function fromBallotDesign(design: Parsed<BallotDesign>): Parsed<PollDesign> {
  if (!design.ok) return design;
  const { groups, candidates } = design.value;
  return {
    ...design,
    value: { groups: groups.map(toContestGroup), candidates, order: 'fixed' },
  };
}

/**
 * Reads a poll of any method, from JSON that may be anything: `groups` each with `method`, or `method` beside
 * `candidates` for a poll without groups. A design that `parseBallotDesign` reads is one whose groups choose.
 *
 * @example
 * parsePollDesign({ method: { kind: 'score', most: 5, by: 'mean', everyone: false }, places: 1,
 *   ties: [{ kind: 'ballotOrder' }], order: 'perVoter', candidates: { kind: 'entries', entries: [ … ] } })
 */
export function parsePollDesign(input: unknown): Parsed<PollDesign> {
  const problems: Problem[] = [];
  const reader = new Reader(input, problems);
  if (isPlainChoice(reader)) return fromBallotDesign(parseBallotDesign(input));
  const isGrouped = reader.at('groups').value !== undefined;
  const own = isGrouped ? ['groups'] : ['method', 'places', 'ties'];
  if (!reader.isObjectOf([...own, 'candidates', 'order'])) return parsed<PollDesign>(null, problems);
  const placed = isGrouped ? readContests(reader.at('groups')) : readSingleContest(reader);
  const described = readDesign(reader, placed);
  const order = readOrder(reader.at('order'));
  return parsed(described === null || order === null ? null : { ...described, order }, problems);
}
