import type { BallotGroup } from '../design/types';
import type { Manifest } from '../manifest/types';
import type { Selection } from './selection';

/** A valid ballot: every group of the poll, the chosen candidates in the order of the manifest. */
export type Ballot = Readonly<Record<string, readonly string[]>>;

export type BallotProblem =
  | {
      readonly code: 'tooMany';
      readonly group: string;
      readonly params: { readonly chosen: number; readonly choose: number; readonly over: number };
    }
  | {
      readonly code: 'tooFew';
      readonly group: string;
      readonly params: { readonly chosen: number; readonly choose: number; readonly missing: number };
    }
  | {
      readonly code: 'unknownCandidate' | 'duplicateCandidate';
      readonly group: string;
      readonly params: { readonly candidate: string };
    }
  | {
      readonly code: 'wrongGroup';
      readonly group: string;
      readonly params: { readonly candidate: string; readonly belongsTo: string };
    }
  | {
      readonly code: 'unknownGroup';
      readonly group: string;
      readonly params: Readonly<Record<string, never>>;
    };

export type BallotCheck =
  | { readonly ok: true; readonly ballot: Ballot }
  | { readonly ok: false; readonly problems: readonly BallotProblem[] };

interface Standing {
  readonly group: string;
  readonly position: number;
}

function checkCandidates(
  group: string,
  chosen: readonly string[],
  candidates: ReadonlyMap<string, Standing>,
): { readonly problems: readonly BallotProblem[]; readonly valid: readonly string[] } {
  const problems: BallotProblem[] = [];
  const valid: { candidate: string; position: number }[] = [];
  const times = new Map<string, number>();
  for (const candidate of chosen) times.set(candidate, (times.get(candidate) ?? 0) + 1);
  for (const [candidate, count] of times) {
    const standing = candidates.get(candidate);
    if (standing === undefined) problems.push({ code: 'unknownCandidate', group, params: { candidate } });
    else if (standing.group !== group) {
      problems.push({ code: 'wrongGroup', group, params: { candidate, belongsTo: standing.group } });
    } else valid.push({ candidate, position: standing.position });
    if (count > 1) problems.push({ code: 'duplicateCandidate', group, params: { candidate } });
  }
  valid.sort((a, b) => a.position - b.position);
  return { problems, valid: valid.map(({ candidate }) => candidate) };
}

function checkQuota({ key: group, rule, choose }: BallotGroup, chosen: number): readonly BallotProblem[] {
  if (chosen > choose) {
    return [{ code: 'tooMany', group, params: { chosen, choose, over: chosen - choose } }];
  }
  if (rule === 'exactly' && chosen < choose) {
    return [{ code: 'tooFew', group, params: { chosen, choose, missing: choose - chosen } }];
  }
  return [];
}

/** Prepares the check for many ballots of one poll: the candidates are looked up in a table made once. */
export function ballotChecker(manifest: Manifest): (selection: Selection) => BallotCheck {
  const groupKeys = new Set(manifest.groups.map(({ key }) => key));
  const candidates = new Map(
    manifest.candidates.map(({ key, group }, position): [string, Standing] => [key, { group, position }]),
  );
  return (selection) => {
    const problems: BallotProblem[] = [];
    for (const group of selection.keys()) {
      if (!groupKeys.has(group)) problems.push({ code: 'unknownGroup', group, params: {} });
    }
    const choices = manifest.groups.map((group): [string, readonly string[]] => {
      const found = checkCandidates(group.key, selection.get(group.key) ?? [], candidates);
      problems.push(...found.problems, ...checkQuota(group, found.valid.length));
      return [group.key, found.valid];
    });
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, ballot: Object.fromEntries(choices) };
  };
}

/**
 * Says whether a selection is a valid ballot, and which problems it has if not. A candidate counts towards the
 * quota once, in its own group. Where every group is "at most", a blank ballot is valid.
 */
export function checkBallot(manifest: Manifest, selection: Selection): BallotCheck {
  return ballotChecker(manifest)(selection);
}
