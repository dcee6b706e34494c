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

/** The contests of a manifest, ready to check and count. */
export function enginesOf(manifest: PollManifest): readonly Engine[] {
  return contestsOf(contestGroupsOf(manifest), manifest.candidates).map(engineOf);
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
  const engines = enginesOf(manifest);
  const known = new Set(engines.map(({ group }) => group));
  const problems = Object.keys(input).flatMap((group): ContestProblem[] =>
    known.has(group) ? [] : [{ code: 'unknownGroup', group, params: {} }],
  );
  const parts: [string, ContestBallot][] = [];
  for (const engine of engines) {
    const checked = engine.check(partOf(input, engine.group));
    if (checked.ok) parts.push([engine.group, checked.ballot]);
    else problems.push(...checked.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ballot: Object.fromEntries(parts) };
}
