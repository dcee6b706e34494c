import type { ContestBallot, ContestProblem } from '../methods/ballot';
import { contestsOf } from '../methods/contest';
import { type Engine, engineOf } from '../methods/engine';
import { contestGroupsOf, type PollManifest } from '../manifest/poll-manifest';
import { isRecord } from '../shared/reader';

/** A valid ballot of a poll of any method: every group of the poll, as its method writes it. */
export type PollBallot = Readonly<Record<string, ContestBallot>>;

export type PollBallotCheck =
  | { readonly ok: true; readonly ballot: PollBallot }
  | { readonly ok: false; readonly problems: readonly ContestProblem[] };

const engines = new WeakMap<PollManifest, readonly Engine[]>();

/**
 * The contests of a manifest, ready to check and count. They hold no counts, and a manifest never changes: they are
 * made once, for thousands of ballots a second are checked against the same one.
 */
export function enginesOf(manifest: PollManifest): readonly Engine[] {
  const known = engines.get(manifest);
  if (known !== undefined) return known;
  const made = contestsOf(contestGroupsOf(manifest), manifest.candidates).map(engineOf);
  engines.set(manifest, made);
  return made;
}

/** What a ballot says in a group; prototypes do not count. */
export function partOf(ballot: Readonly<Record<string, unknown>>, group: string): unknown {
  return Object.hasOwn(ballot, group) ? ballot[group] : undefined;
}

/**
 * Says whether JSON that may be anything is a valid ballot, `{ group: what its method asks }`, and which problems it
 * has if not. What is accepted is written in one way only, so that equal ballots are equal bytes in canonical JSON.
 */
export function checkPollBallot(manifest: PollManifest, input: unknown): PollBallotCheck {
  if (!isRecord(input)) return { ok: false, problems: [{ code: 'wrongShape', group: '', params: {} }] };
  const contests = enginesOf(manifest);
  const problems = Object.keys(input).flatMap((group): ContestProblem[] =>
    contests.some((contest) => contest.group === group) ? [] : [{ code: 'unknownGroup', group, params: {} }],
  );
  const parts: [string, ContestBallot][] = [];
  for (const engine of contests) {
    const checked = engine.check(partOf(input, engine.group));
    if (checked.ok) parts.push([engine.group, checked.ballot]);
    else problems.push(...checked.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ballot: Object.fromEntries(parts) };
}
